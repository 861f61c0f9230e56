import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact"
import { afterEach, expect, it, vi } from "vitest"
import { IdentitySecret } from "./IdentitySecret.tsx"

afterEach(cleanup)

const onRetry = () => {}
const loaded = (createdAt: number | null) => ({
  state: "ready" as const,
  value: { createdAt },
})

it("makes the first secret at once and shows it this one time", async () => {
  const onCreate = vi.fn(() => Promise.resolve("ids_first"))
  render(<IdentitySecret secret={loaded(null)} isOwner onCreate={onCreate} onRetry={onRetry} />)
  fireEvent.click(screen.getByRole("button", { name: "Create secret" }))
  await screen.findByText("ids_first")
  expect(onCreate).toHaveBeenCalledOnce()
})

it("asks before it replaces a secret that servers use", async () => {
  const onCreate = vi.fn(() => Promise.resolve("ids_second"))
  render(<IdentitySecret secret={loaded(1)} isOwner onCreate={onCreate} onRetry={onRetry} />)
  fireEvent.click(screen.getByRole("button", { name: "Replace secret" }))
  expect(onCreate).not.toHaveBeenCalled()
  const [, confirm] = screen.getAllByRole("button", { name: "Replace secret", hidden: true })
  if (confirm) fireEvent.click(confirm)
  await screen.findByText("ids_second")
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
})

it("offers nothing to who does not own the shop", () => {
  const onCreate = () => Promise.resolve("")
  render(
    <IdentitySecret secret={loaded(null)} isOwner={false} onCreate={onCreate} onRetry={onRetry} />,
  )
  expect(screen.queryByRole("button")).toBeNull()
})
