import { spawn, spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "@shopbell/local"
import type { Conversation } from "@shopbell/protocol"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { liquid, partsOfBlock } from "../../examples/read.ts"
import { signIdentity } from "../../packages/widget/src/npm/identity.ts"
import { asShopper, eventually, type ShopperPage } from "../harness/browser.ts"
import type { PageOptions } from "../harness/widget-pages.ts"
import { widgetSuite } from "../harness/widget-suite.ts"

const suite = widgetSuite()
const read = (name: string) => readFileSync(join(root, "examples", name), "utf8")
const workerUrl = () => suite.pages.worker.url

async function visit(options: PageOptions, before?: (page: Page) => Promise<unknown>) {
  const context = await suite.browser.newContext()
  const shopper = asShopper(await context.newPage())
  await before?.(shopper.page)
  await shopper.page.goto(suite.pages.page(options))
  return { ...shopper, close: () => context.close() }
}

const answered = async ({ panel }: ShopperPage) => {
  await panel.locator(".source").first().waitFor()
  expect((await panel.locator(".bubble").allInnerTexts()).join()).toMatch(/working days|Werktage/)
}

async function newest(): Promise<Conversation | undefined> {
  const { data } = await suite.api<{ data: Conversation[] }>("GET", "/v1/conversations")
  return data[0]
}

/** What the page said of itself when the conversation began. */
async function pageOf(id: string | undefined) {
  const { entries } = await suite.api<{ entries: { event: { page?: object } }[] }>(
    "GET",
    `/v1/conversations/${id}/log?after=0`,
  )
  return entries[0]?.event.page
}

it("script-tag: the bell rings, and the page's own button opens the chat", async () => {
  const html = read("script-tag/index.html").replace("http://localhost:8787", workerUrl())
  const [, body = ""] = /<body>(.*)<\/body>/s.exec(html) ?? []
  const shopper = await visit({ body, script: "" })
  await shopper.page.getByRole("button", { name: "ask us here" }).click()
  await shopper.panel.getByRole("textbox").last().waitFor()
  await shopper.ask("how long does delivery take?")
  await answered(shopper)
  expect(shopper.problems).toEqual([])
  await shopper.close()
})

it("gtm: the tag is put in by script, twice, and tells the data layer what happens", async () => {
  const tag = read("gtm/tag.html").replace("https://YOUR-WORKER", workerUrl())
  const [, code = ""] = /<script>(.*)<\/script>/s.exec(tag.replace("pk_YOUR-KEY", "pk_demo")) ?? []
  const shopper = await visit({ script: "" })
  for (const _ of [1, 2])
    await shopper.page.evaluate((text) => {
      document.head.append(Object.assign(document.createElement("script"), { text }))
    }, code)
  await shopper.bell.click()
  await shopper.panel.getByRole("button", { name: "More options" }).waitFor()
  expect(await shopper.page.locator("shopbell-widget").count()).toBe(1)
  await shopper.ask("how long does delivery take?")
  await shopper.panel.getByRole("button", { name: "Agree and send" }).click()
  await answered(shopper)
  await shopper.panel.getByRole("button", { name: "Talk to a person" }).first().click()
  await eventually(
    () =>
      shopper.page.evaluate(() =>
        (Reflect.get(window, "dataLayer") as { event: string }[]).map(({ event }) => event),
      ),
    (events) =>
      events.join() === "shopbell_chat_opened,shopbell_message_sent,shopbell_handoff_requested",
  )
  expect(shopper.problems).toEqual([])
  await shopper.close()
})

describe("shopify", () => {
  const settings = () => ({
    api: `${workerUrl()}  `,
    shop: "pk_demo",
    position: "left",
    accent: "#7a1f3d",
    token_path: "",
  })
  const storefront = (given: object) =>
    liquid().parseAndRenderSync(
      partsOfBlock(read("shopify/extensions/shopbell/blocks/shopbell.liquid")).template,
      {
        request: { locale: { iso_code: "de" } },
        cart: { item_count: 2, total_price: 17_800 },
        ...given,
      },
    )
  const script = () => `<script>${read("shopify/extensions/shopbell/assets/shopbell.js")}</script>`
  /** Shopify's own servers have a copy of the loader. */
  const withLoader = async (page: Page) => {
    const loader = await (await fetch(`${workerUrl()}/widget/v1/loader.js`)).text()
    await page.route("**/cdn/shopbell-loader.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: loader }),
    )
  }

  it("the block says language, product and basket, and a title cannot break out of it", async () => {
    const product = { id: 77, title: `Fjord </script><b>"jumper"` }
    const body = storefront({ product, block: { settings: settings() } })
    const shopper = await visit({ body, script: script() }, withLoader)
    await shopper.page.locator("shopbell-widget button.bell").click()
    await shopper.panel.getByText(`Fjord </script><b>"jumper"`).waitFor()
    await shopper.ask("wie lange dauert die Lieferung?")
    await answered(shopper)
    const conversation = await newest()
    expect(await pageOf(conversation?.id)).toMatchObject({
      product: { id: "77" },
      cart: { items: 2, total: "€178 EUR" },
    })
    const box = await shopper.page.locator("button.bell").boundingBox()
    expect(box?.x).toBeLessThan(100)
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })

  it("a signed-in customer is verified by the app's proxy", async () => {
    const { secret } = await suite.api<{ secret: string }>("POST", "/v1/identity-secret")
    const token = await signIdentity({ secret, id: "991", email: "kai@shop.example" })
    const given = { ...settings(), token_path: "/apps/shopbell/token" }
    const body = storefront({ customer: { id: 991 }, block: { settings: given } })
    const shopper = await visit({ body, script: script() }, async (page) => {
      await withLoader(page)
      await page.route("**/apps/shopbell/token", (route) =>
        route.fulfill({ json: { id: "991", token } }),
      )
    })
    await shopper.page.locator("shopbell-widget button.bell").click()
    await shopper.ask("wie lange dauert die Lieferung?")
    await answered(shopper)
    await eventually(newest, (known) => known?.contact.email === "kai@shop.example")
    expect((await newest())?.contact.verified).toBe(true)
    await shopper.close()
  })

  it("a block that is not set up leaves nothing on the page", () => {
    expect(storefront({ block: { settings: { api: "", shop: "" } } }).trim()).toBe("")
  })
})

describe.skipIf(spawnSync("php", ["--version"]).status !== 0)(
  "woocommerce (skipped where PHP is not installed)",
  () => {
    /** WordPress as far as the plugin asks for it. */
    const php = (secret: string, then: string) => `<?php
      define('ABSPATH', '/');
      $hooks = [];
      function add_action($name, $do) { global $hooks; $hooks[$name][] = $do; }
      function get_option($name, $else) { return ['api' => '${workerUrl()}', 'shop' => 'pk_demo', 'secret' => '${secret}']; }
      function apply_filters($name, $value) { return $value; }
      function get_locale() { return 'de_DE'; }
      function admin_url($path) { return '/wp-admin/' . $path; }
      function plugins_url($path) { return '/wp-content/' . $path; }
      function wp_enqueue_script() {}
      function wp_json_encode($value, $flags) { return json_encode($value, $flags); }
      function wp_add_inline_script($name, $code) { echo $code; }
      function wp_strip_all_tags($text) { return strip_tags($text); }
      function is_product() { return true; }
      function get_the_ID() { return 12; }
      class Product { function get_id() { return 12; } function get_name() { return 'Fjord <b>jumper</b>'; } }
      function wc_get_product() { return new Product; }
      function nocache_headers() {}
      function get_current_blog_id() { return 1; }
      class User { public $ID = 5; public $user_email = 'ines@shop.example'; public $display_name = 'Inés'; function exists() { return true; } }
      function wp_get_current_user() { return new User; }
      function wp_send_json($answer) { echo json_encode($answer); }
      require '${join(root, "examples/woocommerce/shopbell/shopbell.php")}';
      ${then}`
    const run = (code: string) => {
      const { stdout, stderr } = spawnSync("php", { input: code, encoding: "utf8" })
      expect(stderr).toBe("")
      return stdout
    }

    it("the plugin writes what may be cached, and who it is comes by a request of its own", async () => {
      const { secret } = await suite.api<{ secret: string }>("POST", "/v1/identity-secret")
      const written = run(php(secret, `foreach ($hooks['wp_enqueue_scripts'] as $do) $do();`))
      expect(written).not.toContain(secret)
      expect(written).not.toContain("ines@")
      const identity = run(
        php(secret, `foreach ($hooks['wp_ajax_shopbell_identity'] as $do) $do();`),
      )
      const script = `<script>${written}</script><script>${read("woocommerce/shopbell/shopbell.js")}</script>`
      const shopper = await visit({ script }, (page) =>
        page.route("**/wp-admin/admin-ajax.php*", (route) =>
          route.fulfill({ contentType: "application/json", body: identity }),
        ),
      )
      await shopper.page.locator("shopbell-widget button.bell").click()
      await shopper.panel.getByText("Fjord jumper").waitFor()
      await shopper.ask("wie lange dauert die Lieferung?")
      await answered(shopper)
      await eventually(newest, (known) => known?.contact.email === "ines@shop.example")
      expect((await newest())?.contact).toMatchObject({ name: "Inés", verified: true })
      expect(shopper.problems).toEqual([])
      await shopper.close()
    })
  },
)

it("headless: a chat in the terminal gets its answer and calls a person", async () => {
  const chat = spawn(process.execPath, [join(root, "examples/headless/chat.ts"), workerUrl()])
  let said = ""
  chat.stdout.on("data", (data: Buffer) => (said += data.toString("utf8")))
  chat.stderr.on("data", (data: Buffer) => (said += data.toString("utf8")))
  const hear = (words: string) =>
    eventually(
      () => Promise.resolve(said),
      (text) => text.includes(words),
    )
  try {
    await hear("Write and press Enter")
    chat.stdin.write("how long does delivery take?\n")
    await hear("working days")
    await hear("from: ")
    chat.stdin.write("/person\n")
    await hear("[a person was called]")
    chat.stdin.write("/quit\n")
    expect(
      await eventually(
        () => Promise.resolve(chat.exitCode),
        (code) => code !== null,
      ),
    ).toBe(0)
  } finally {
    chat.kill()
  }
})
