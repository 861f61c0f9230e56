import { cleanup, fireEvent, render, screen } from "@testing-library/preact"
import { afterEach, expect, it, vi } from "vitest"
import { CheckInstallation } from "./CheckInstallation.tsx"

afterEach(cleanup)

it("says what is well, and the fix for what is not", async () => {
  const onCheckPage = vi.fn(async () => ({
    listed: true,
    status: 200,
    tag: true,
    blockedBy: ["connect-src"],
    lang: "en",
  }))
  render(
    <CheckInstallation
      installation={{
        state: "ready",
        value: {
          origins: [{ origin: "https://shop.example", seenAt: null }],
          locales: ["en"],
          defaultLocale: "en",
          model: true,
          uploads: false,
        },
      }}
      hasSocket
      onCheckPage={onCheckPage}
      onRetry={() => {}}
    />,
  )
  screen.getByText(/Answers are published in: English/)
  screen.getByText(/Nobody has opened the chat on https:\/\/shop.example within a day/)
  fireEvent.click(screen.getByRole("button", { name: "Look at it" }))
  await screen.findByText(/connect-src/)
  expect(onCheckPage).toHaveBeenCalledWith("https://shop.example/")
})
