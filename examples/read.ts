/** Reads the examples that other systems run: what is wrong with one throws. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict"
import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { Script } from "node:vm"
import { Liquid } from "liquidjs"
import phpParser from "php-parser"

/** Tags are put into pages of any age, and Tag Manager itself refuses much of newer JavaScript. */
export function readGtm(folder: string): void {
  const tag = readFileSync(join(folder, "tag.html"), "utf8")
  const [, code = ""] = /^<script>\n(.*)<\/script>\n$/s.exec(tag) ?? []
  ok(code, "gtm: the tag is one script")
  parses(code, "tag.html")
  ok(!/=>|`|\b(let|const|class)\b|\?\.|\?\?/.test(code), "gtm: the tag is older JavaScript")
  ok(!/document\.(write|currentScript)/.test(code), "gtm: there is no current script in a tag")
}

/** As Shopify checks a block of a theme app extension when it is deployed. */
export function readShopify(folder: string): void {
  const extension = join(folder, "extensions/shopbell")
  const block = readFileSync(join(extension, "blocks/shopbell.liquid"), "utf8")
  const { schema } = partsOfBlock(block)
  strictEqual(schema.target, "body", "shopify: an app embed stands in the body")
  ok(schema.name.length <= 25, "shopify: names of blocks are cut at 25 characters")
  const asset = join(extension, "assets", schema.javascript)
  ok(existsSync(asset), `shopify: there is ${schema.javascript}`)
  ok(statSync(asset).size <= 10_000, "shopify: a script of a block may have 10 kB")
  parses(readFileSync(asset, "utf8"), schema.javascript)
  for (const { id, type, label } of schema.settings) {
    ok(/^(text|select|color|checkbox|url|number|range)$/.test(type), `shopify: ${id} is of a kind`)
    ok(label, `shopify: ${id} has a label`)
  }
  const declared = schema.settings.map(({ id }) => id)
  const used = Array.from(block.matchAll(/block\.settings\.(\w+)/g), ([, id]) => id)
  strictEqual(new Set(declared).size, declared.length, "shopify: every setting is declared once")
  deepStrictEqual(
    new Set(used),
    new Set(declared),
    "shopify: what is declared is used, and what is used is declared",
  )
}

interface Schema {
  name: string
  target: string
  javascript: string
  settings: { id: string; type: string; label: string }[]
}

/** A block's template, which must be Liquid, and what it tells the theme editor, which must be JSON. */
export function partsOfBlock(block: string): { template: string; schema: Schema } {
  const [, template = "", json = ""] =
    /^(.*)\{% schema %\}(.*)\{% endschema %\}\s*$/s.exec(block) ?? []
  const schema: Schema = JSON.parse(json)
  liquid().parse(template)
  return { template, schema }
}

/** Liquid with the filters of Shopify's that the block uses. */
export function liquid(): Liquid {
  const engine = new Liquid({ strictFilters: true })
  // Shopify's own leaves nothing in it that could end a script element.
  engine.registerFilter("json", (value: unknown) =>
    JSON.stringify(value ?? null).replaceAll("<", "\\u003c"),
  )
  engine.registerFilter("asset_url", (name: string) => `/cdn/${name}`)
  engine.registerFilter("money_with_currency", (cents: number) => `€${cents / 100} EUR`)
  return engine
}

/** Parsed rather than run: PHP may not be there. */
export function readWooCommerce(folder: string): void {
  const code = readFileSync(join(folder, "shopbell/shopbell.php"), "utf8")
  const parser = new phpParser.Engine({ parser: { extractDoc: true, version: 704 } })
  parser.parseCode(code, "shopbell.php")
  for (const field of ["Plugin Name", "Version", "Requires PHP", "License", "Text Domain"])
    ok(new RegExp(`^ \\* ${field}: \\S`, "m").test(code), `woocommerce: the plugin says ${field}`)
  ok(code.includes("defined('ABSPATH') || exit"), "woocommerce: nobody can call the file itself")
  parses(readFileSync(join(folder, "shopbell/shopbell.js"), "utf8"), "shopbell.js")
}

/** A slip in the grammar throws. */
const parses = (code: string, filename: string) => new Script(code, { filename })
