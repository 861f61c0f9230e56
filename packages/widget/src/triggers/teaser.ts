import { addStyles } from "../loader/bell.ts"
import css from "./teaser.css?inline"

const dressed = new WeakSet<ShadowRoot>()

/** Words above the bell: a tap on them opens the chat, the cross takes them away. Never takes the focus. */
export function showTeaser(
  root: ShadowRoot,
  given: { text: string; lang: string; close: string; onOpen: () => void; onDismiss: () => void },
): () => void {
  if (!dressed.has(root)) addStyles(root, css)
  dressed.add(root)
  const teaser = document.createElement("div")
  teaser.className = "teaser"
  teaser.role = "status"
  const words = document.createElement("button")
  words.dir = "auto"
  words.lang = given.lang
  words.textContent = given.text
  const cross = document.createElement("button")
  cross.textContent = "×"
  cross.ariaLabel = given.close
  const remove = () => teaser.remove()
  words.onclick = () => {
    remove()
    given.onOpen()
  }
  cross.onclick = () => {
    remove()
    given.onDismiss()
  }
  teaser.append(words, cross)
  root.append(teaser)
  return remove
}
