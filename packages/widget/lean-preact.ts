import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import type { Plugin } from "vite"

/**
 * Preact without what the widget never does (docs/decisions/0012-preact-without-the-rest.md).
 *
 * The widget draws from the top, with plain functions: no class components, hooks, context, portals,
 * hydration, Suspense, inline styles or raw HTML. Preact cannot know, and a bundler cannot find out, so
 * these rules say it in Preact's own source, and the bundler drops what can no longer be reached. A
 * rule that does not find its words stops the build: another version of Preact has to be read anew.
 */
export function leanPreact(): Plugin {
  const source = join(dirname(fileURLToPath(import.meta.resolve("preact"))), "../src")
  const from = (file: string) => JSON.stringify(join(source, file))
  return {
    name: "lean-preact",
    enforce: "pre",
    resolveId: (id) => (id === "preact" ? entry : undefined),
    load: (id) =>
      id === entry
        ? `export { render } from ${from("render.js")}
           export { createElement as h, Fragment } from ${from("create-element.js")}`
        : undefined,
    transform(code, id) {
      const file = relative(source, id)
      return file.startsWith("..") || id === entry ? undefined : withoutTheRest(file, code)
    },
  }
}

const entry = "\0lean-preact"

/** What to find, as often as it is there but at least once, and what stands there instead. */
type Rule = [find: string | RegExp, instead: string]

const noParameters: Rule = [
  /\b(globalContext|excessDomChildren|commitQueue|isHydrating),\s+(?=\w)/g,
  "",
]
const noAddOns: Rule = [/options\.(?!_catchError)\w+/g, "undefined"]
const noBoundaries: Rule = [/options\._catchError\((\w+).*?\);/g, "throw $1;"]
const noPortals: Rule = [/\w+(\.props)?\._parentDom\b(?! =)/g, "undefined"]

/** What cannot happen here, by file. */
const rules: Record<string, Rule[]> = {
  "component.js": [
    noParameters,
    noPortals,
    [/BaseComponent\.prototype\.(\w+) = /g, "export const $1 = "],
  ],
  "create-element.js": [noAddOns],
  "render.js": [
    noAddOns,
    ["if (parentDom.nodeType == 9)", "if (false)"],
    [/let isHydrating = .*;/, ""],
    ["isHydrating ? NULL : parentDom._children", "parentDom._children"],
    ["EMPTY_OBJ,\n\t\tparentDom.namespaceURI", "parentDom.namespaceURI"],
    [/oldVNode\s+\? NULL\s+: parentDom\.firstChild\s+\? slice.*\s+: NULL,/, ""],
    [/let commitQueue = \[\],\s+refQueue/, "let refQueue"],
    noParameters,
  ],
  "diff/children.js": [
    noParameters,
    noPortals,
    [" || oldVNode._flags & REF_DETACHED", ""],
    ["if (oldDom && !oldDom.parentNode) {", "if (false) {"],
    ["while (next && next.nodeType == 8) next = next.nextSibling;", ""],
    [
      /while \(\s+\(oldDom = oldDom && oldDom\.nextSibling\) &&[^;]*;/,
      "oldDom = oldDom.nextSibling;",
    ],
  ],
  "diff/index.js": [
    noParameters,
    [/if \(\(tmp = options\.\w+\)\) tmp\(newVNode\);/g, ""],
    noAddOns,
    noBoundaries,
    noPortals,
    // Suspense and hydration.
    ["oldVNode._flags & MODE_SUSPENDED &&", "false &&"],
    ["if (isHydrating || excessDomChildren) {", "if (false) {"],
    ["if (!(e && e.then)) markAsForce(newVNode);", ""],
    ["newVNode._flags &= RESET_MODE;", ""],
    ["if (resumed) resumed.some(removeNode);", ""],
    ["(r = vnode._component) &&", "false &&"],
    ["if (excessDomChildren) {\n\t\tfor", "if (false) {\n\t\tfor"],
    ["if (isHydrating) {", "if (false) {"],
    ["excessDomChildren = NULL;\n\t}\n\n\tif (!nodeType)", "}\n\n\tif (!nodeType)"],
    ["(!isHydrating || dom.data != newProps)", "true"],
    [/excessDomChildren =\s+nodeType == 'textarea'[^;]*;/, ""],
    ["if (!isHydrating && excessDomChildren) {", "if (false) {"],
    ["(!isHydrating || typeof value == 'function') &&", ""],
    [/excessDomChildren\s+\? excessDomChildren\[0\]\s+:/, ""],
    ["if (excessDomChildren) excessDomChildren.some(removeNode);", ""],
    ["if (!isHydrating || nodeType == 'textarea') {", "{"],
    // Class components, state and context.
    [/const isClassComponent = .*;/, "const isClassComponent = false;"],
    ["tmp = newType.contextType;", ""],
    [/const provider = .*;/, "const provider = false;"],
    [/const componentContext = [^;]*;/, ""],
    [/new BaseComponent\([^)]*\)/, "{}"],
    [/c\.(constructor = newType|render = doRender);/g, ""],
    ["if (!c.state) c.state = {};", ""],
    ["c._globalContext = globalContext;", ""],
    [/c\._(render|state)Callbacks = \[\];/g, ""],
    [/EMPTY_ARR\.push\.apply\(c\._renderCallbacks, c\._stateCallbacks\);/g, ""],
    ["c._renderCallbacks.length", "false"],
    [/c\._bits \|= COMPONENT_DIRTY;/, ""],
    [/c\._bits &= ~COMPONENT_\w+;\n/g, ""],
    [/c\._bits & COMPONENT_\w+/g, "0"],
    ["c.shouldComponentUpdate &&", "false &&"],
    ["if (newVNode._original != oldVNode._original) {", "if (false) {"],
    ["if (c.componentWillUpdate) {", "if (false) {"],
    ["if (c.getChildContext) {", "if (false) {"],
    [/old(Props|State) = c\.\w+;/g, ""],
    [
      /c\.(_vnode = newVNode|context = componentContext|props = newProps|_parentDom = parentDom);/g,
      "",
    ],
    [/let renderHook = [^]*?count < 25\);/, "tmp = newType(newProps);"],
    ["c.state = c._nextState;\n\n\t\t\tif (false)", "if (false)"],
    [
      /(let oldCommitQueueLength = commitQueue\.length|commitQueue\.length = oldCommitQueueLength);/g,
      "",
    ],
    [/commitQueue\.some\([^]*?\n\t\}\);/, ""],
    [/if \(\(r = vnode\._component\)\) \{[^]*?_globalContext = NULL;\n\t\}/, ""],
    // Raw HTML, and elements that are not drawn.
    ["i == 'dangerouslySetInnerHTML'", "false"],
    ["if (newHtml) {", "if (false) {"],
    ["if (oldHtml) dom.textContent = '';", ""],
    ["else if (nodeType == 'math') namespace = MATH_NAMESPACE;", ""],
    ["else if (!namespace) namespace = XHTML_NAMESPACE;", ""],
    ["nodeType == 'foreignObject' ||", "false &&"],
    ["(nodeType == 'template' && dom.content) || dom", "dom"],
    ["parentDom.ownerDocument || document", "document"],
    [/,\s+newProps\.is \? newProps : parentDom/, ""],
    [/&&\s+!\(i == 'value' && 'defaultValue' in newProps\)/, ""],
    [/&&\s+!\(i == 'checked' && 'defaultChecked' in newProps\)/, ""],
  ],
  "diff/props.js": [
    noAddOns,
    ["name == 'style'", "false"],
    [/useCapture = name != .*;/, ""],
    ["name = name.replace(/xlink(H|:h)/, 'h').replace(/sName$/, 's');", ""],
    ["name == 'popover' && value == true ? '' : value", "value"],
  ],
}

/** Preact's own fields, which its published files have shortened as well. */
const fields = [
  "children",
  "parent",
  "depth",
  "dom",
  "component",
  "original",
  "index",
  "flags",
  "listeners",
  "attached",
  "refCleanup",
]

function withoutTheRest(file: string, code: string): string {
  let lean = code
  for (const [find, instead] of rules[file] ?? []) {
    if (lean.search(find instanceof RegExp ? find : escaped(find)) < 0)
      throw new Error(`lean-preact: ${file} of this version of Preact has no ${String(find)}`)
    lean = lean.replaceAll(find instanceof RegExp ? new RegExp(find, "g") : find, instead)
  }
  return lean.replace(/(?<=[.\s])_(\w+)\b/g, (whole, name: string) => {
    const at = fields.indexOf(name)
    return at < 0 ? whole : `_${String.fromCharCode(97 + at)}`
  })
}

const escaped = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
