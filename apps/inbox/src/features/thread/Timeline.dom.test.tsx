import { cleanup, fireEvent, render, screen } from "@testing-library/preact"
import type { Block, TurnInfo } from "@shopbell/protocol"
import { afterEach, expect, it, vi } from "vitest"
import { aLog, aMessage, said } from "../../testing/build.ts"
import { Timeline } from "./Timeline.tsx"
import { timeline } from "./timeline.ts"

afterEach(cleanup)

const turn: TurnInfo = {
  turnId: "trn_1",
  tier: "pack",
  decision: "answer",
  sources: [{ article: "delivery time", title: "How long does delivery take?", locale: "en" }],
  details: {
    confidence: 0.914,
    candidates: [
      {
        article: "delivery time",
        title: "How long does delivery take?",
        locale: "en",
        confidence: 0.914,
      },
    ],
    pack: "pck_7",
    micros: 840,
    model: null,
  },
}

function show(events: Parameters<typeof aLog>, more: Partial<Parameters<typeof Timeline>[0]> = {}) {
  return render(
    <Timeline
      items={timeline(aLog(...events))}
      pending={[]}
      turn={null}
      me="opr_mei"
      contactName="Visitor"
      onRetry={() => {}}
      onDiscard={() => {}}
      onStopTurn={() => {}}
      {...more}
    />,
  )
}

it("shows an unknown block's fallback text", () => {
  const carousel = { type: "carousel", fallback: "Three linen shirts" } as unknown as Block
  show([said(aMessage("bot", "", { blocks: [carousel] }))])
  expect(screen.getByText("Three linen shirts")).toBeTruthy()
})

it("shows films: a link to one that is elsewhere, one that was attached in place", () => {
  const sways: Block = {
    type: "video",
    url: "https://films.shop.example/sways.mp4",
    title: "How the dress moves",
    fallback: "How the dress moves",
  }
  const seam: Block = {
    type: "file",
    id: "fil_1",
    name: "torn seam.mp4",
    mime: "video/mp4",
    bytes: 9_000,
    url: "/v1/files/shp_1/cnv_1/fil_1?signature=0",
    fallback: "torn seam.mp4",
  }
  show([said(aMessage("operator", "", { blocks: [sways, seam] }))])
  expect(screen.getByRole("link", { name: "How the dress moves" }).getAttribute("href")).toBe(
    sways.url,
  )
  expect(screen.getByLabelText("torn seam.mp4").getAttribute("src")).toBe(seam.url)
})

it("says how the bot came to an answer and links its article", () => {
  show([said(aMessage("bot", "Two to four days.", { turn }))])
  expect(screen.getByText("Bot · Pack")).toBeTruthy()
  expect(screen.getByLabelText("91% confident")).toBeTruthy()
  const [source] = screen.getAllByRole("link", { name: "How long does delivery take?" })
  expect(source?.getAttribute("href")).toBe("/inbox/knowledge/delivery%20time")
  expect(screen.getByText("840 µs")).toBeTruthy()
  expect(screen.getByText("pck_7")).toBeTruthy()
})

it("renders markdown as elements and never follows a script address", () => {
  const text = "**Free** over €50: [terms](https://shop.example/terms) [x](javascript:alert(1))"
  const { container } = show([
    said(aMessage("bot", text, { blocks: [{ type: "text", text, format: "markdown" }] })),
  ])
  expect(container.querySelector("strong")?.textContent).toBe("Free")
  expect([...container.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([
    "https://shop.example/terms",
  ])
})

it("marks a note as the team's own", () => {
  show([said(aMessage("operator", "Gift order.", { kind: "note" }))])
  expect(screen.getByText("Note by Mei · only your team sees it")).toBeTruthy()
})

it("tells in the operator's own words who joined and why a person was needed", () => {
  show([
    { type: "handoff.requested", reason: "complaint", by: "bot", epoch: 1 },
    { type: "conversation.claimed", operator: { id: "opr_mei", name: "Mei" }, epoch: 2 },
    { type: "conversation.resolved", operator: { id: "opr_omar", name: "Omar" }, epoch: 3 },
  ])
  expect(screen.getByText("The bot asked for a person")).toBeTruthy()
  expect(screen.getByText("Complaint")).toBeTruthy()
  expect(screen.getByText("You joined the conversation")).toBeTruthy()
  expect(screen.getByText("Omar resolved the conversation")).toBeTruthy()
})

it("keeps a failed reply with its words and offers to send it again", () => {
  const onRetry = vi.fn()
  show([], {
    onRetry,
    pending: [
      { clientId: "c-9", kind: "message", body: "On it!", delivery: "failed", code: "not_claimed" },
    ],
  })
  expect(screen.getByText("On it!")).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Send again" }))
  expect(onRetry).toHaveBeenCalledWith("c-9")
})

it("shows the bot's answer while it is being written", () => {
  show([], { turn: { turnId: "trn_2", text: "Linen is **woven**", status: "writing" } })
  expect(screen.getByText("woven").tagName).toBe("STRONG")
  expect(screen.getByRole("button", { name: "Stop the answer" })).toBeTruthy()
})

it("does not put the pack's confidence beside words a model wrote", () => {
  show([said(aMessage("bot", "A poem.", { turn: { ...turn, tier: "model" } }))])
  expect(screen.getByText("Bot · Model")).toBeTruthy()
  expect(screen.queryByLabelText("91% confident")).toBeNull()
})
