import { cleanup, render } from "@testing-library/preact"
import * as fc from "fast-check"
import { afterEach, expect, it } from "vitest"
import { Plain } from "../panel/Plain.tsx"
import { isSafeLink, Markdown } from "./Markdown.tsx"

afterEach(cleanup)

const html = (text: string) => render(<Markdown text={text} />).container.innerHTML

it("shows bold, italic, code, lists and links", () => {
  expect(html("**30 days**, *free*, `X-1`")).toBe(
    "<p><strong>30 days</strong>, <em>free</em>, <code>X-1</code></p>",
  )
  expect(html("- one\n- two\n\nthen")).toBe("<ul><li>one</li><li>two</li></ul><p>then</p>")
  expect(html("1. one\n2. two")).toBe("<ol><li>one</li><li>two</li></ol>")
  expect(html("[cart](/cart)")).toBe('<p><a href="/cart">cart</a></p>')
})

it("links a bare address without the full stop after it", () => {
  const { container } = render(<Markdown text="See https://example.com/a." />)
  expect(container.querySelector("a")?.getAttribute("href")).toBe("https://example.com/a")
  expect(container.textContent).toBe("See https://example.com/a.")
})

it("links addresses in plain words and leaves their stars alone", () => {
  const { container } = render(<Plain text="*Track* it: https://example.com/t, thanks" />)
  expect(container.textContent).toBe("*Track* it: https://example.com/t, thanks")
  expect(container.querySelector("a")?.getAttribute("href")).toBe("https://example.com/t")
  expect(container.querySelector("em")).toBeNull()
})

it("leaves snake_case and stray stars alone", () => {
  expect(html("my_order_id is 2 * 3 * 4")).toBe("<p>my_order_id is 2 * 3 * 4</p>")
})

it.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "/\\evil.example",
  "http://plain.example",
  " https://x",
])("makes no link of %s", (address) => {
  expect(isSafeLink(address)).toBe(false)
})

const allowed = new Set(["P", "BR", "STRONG", "EM", "CODE", "UL", "OL", "LI", "A"])

it("never makes an element or a link outside the allow-list, whatever is written", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "**",
      "*",
      "_",
      "`",
      "[x](",
      ")",
      "javascript:",
      "https://a.b",
      "\n",
      "- ",
      "1. ",
    ),
    fc.constantFrom(
      "<img src=x onerror=alert(1)>",
      "[x](javascript:alert(1))",
      "<script>",
      "[a](//b)",
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { container, unmount } = render(<Markdown text={pieces.join("")} />)
      for (const element of container.querySelectorAll("*")) {
        expect(allowed).toContain(element.tagName)
        const href = element.getAttribute("href")
        if (href !== null) expect(isSafeLink(href)).toBe(true)
      }
      unmount()
    }),
    { numRuns: 500 },
  )
})
