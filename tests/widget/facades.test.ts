import type { Conversation } from "@shopbell/protocol"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { hashIdentity } from "../../packages/widget/src/npm/identity.ts"
import { asShopper, eventually, openBrowser, type ShopperPage } from "../harness/browser.ts"
import { startWidgetPages, type WidgetPages } from "../harness/widget-pages.ts"

/** Pages written for another product, of which only the script's address and the key have changed. */

declare global {
  interface Window {
    heard: unknown[]
    Intercom: (...args: unknown[]) => unknown
    $crisp: {
      push: (call: unknown[]) => void
      get: (name: string) => unknown
      is: (name: string) => boolean
    }
    $chatwoot: Record<string, (...args: unknown[]) => unknown> & { isOpen: boolean }
  }
}

let pages: WidgetPages
let browser: Browser
let secret: string

beforeAll(async () => {
  ;[pages, browser] = await Promise.all([startWidgetPages(), openBrowser()])
  secret = (await api<{ secret: string }>("POST", "/v1/identity-secret")).secret
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

async function api<T>(method: string, path: string): Promise<T> {
  const headers = { authorization: `Bearer ${pages.secret}` }
  const response = await fetch(pages.worker.url + path, { method, headers })
  return response.json() as Promise<T>
}

async function aPage(
  script: string,
  slow: RegExp[] = [],
): Promise<ShopperPage & { close: () => Promise<void> }> {
  const context = await browser.newContext()
  for (const address of slow)
    await context.route(address, (route) => setTimeout(() => void route.continue(), 500))
  const shopper = asShopper(await context.newPage())
  await shopper.page.goto(pages.page({ script: `<script>window.heard = []</script>${script}` }))
  return { ...shopper, close: () => context.close() }
}

const seen = ({ page }: ShopperPage) => page.evaluate(() => window.heard)

/** The customer's conversation as lists show it; what a page tells one after the other arrives there so, too. */
const customerWith = (email: string, knows: (listed: Conversation) => boolean = () => true) =>
  eventually(
    async () =>
      (await api<{ data: Conversation[] }>("GET", "/v1/conversations")).data.find(
        ({ contact }) => contact.email === email,
      ),
    (listed) => listed !== undefined && knows(listed),
  )

describe("a page written for Intercom", () => {
  const snippet = (settings: object, calls = "") => `<script>
    window.intercomSettings = ${JSON.stringify({ app_id: "pk_demo", ...settings })};
    (function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('reattach_activator');
    ic('update',w.intercomSettings);}else{var d=document;var i=function(){i.c(arguments);};i.q=[];
    i.c=function(args){i.q.push(args);};w.Intercom=i;var l=function(){var s=d.createElement('script');
    s.type='text/javascript';s.async=true;s.src='${pages.worker.url}/widget/v1/intercom.js';
    var x=d.getElementsByTagName('script')[0];x.parentNode.insertBefore(s,x);};
    if(d.readyState==='complete'){l();}else{w.addEventListener('load',l,false);}}})();
    ${calls}</script>`

  it("boots from its settings, opens, closes and tells", async () => {
    const shopper = await aPage(
      snippet(
        { alignment: "left", horizontal_padding: 40, plan: "gold" },
        `Intercom('onShow', function () { heard.push('show') });
         Intercom('onHide', function () { heard.push('hide') });
         Intercom('onUnreadCountChange', function (n) { heard.push(n) });`,
      ),
    )
    await shopper.bell.waitFor()
    await eventually(
      () => shopper.bell.boundingBox(),
      (box) => box?.x === 40,
    )
    await shopper.page.evaluate(() => window.Intercom("showNewMessage", "Is this wool?"))
    await eventually(
      () => shopper.panel.getByRole("textbox").inputValue(),
      (text) => text === "Is this wool?",
    )
    await shopper.page.evaluate(() => window.Intercom("hide"))
    await shopper.panel.waitFor({ state: "hidden" })
    expect(await seen(shopper)).toEqual(["show", "hide"])
    expect(await shopper.page.locator("shopbell-widget").count()).toBe(1)
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })

  it("knows who signed in by the hash, and forgets them on shutdown", async () => {
    const user_hash = await hashIdentity({ secret, id: "int-1" })
    const shopper = await aPage(
      snippet({ user_id: "int-1", email: "int@shop.example", name: "Ida", user_hash }),
    )
    await shopper.bell.waitFor()
    await shopper.open()
    await shopper.panel.getByRole("button", { name: "More options" }).waitFor()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.locator(".source").first().waitFor()
    const customer = await customerWith("int@shop.example")
    expect(customer?.contact).toMatchObject({ name: "Ida", verified: false })
    await shopper.page.evaluate(() => window.Intercom("shutdown"))
    await shopper.bell.waitFor({ state: "hidden" })
    await eventually(
      () => shopper.page.evaluate(() => Object.keys(localStorage).join()),
      (keys) => !keys.includes("token"),
    )
    await shopper.page.evaluate(() => window.Intercom("boot", { app_id: "pk_demo" }))
    await shopper.bell.waitFor()
    await shopper.page.evaluate(() => window.Intercom("startTour", 12))
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })
})

describe("a page written for Crisp", () => {
  const snippet = (calls = "") => `<script>
    window.$crisp=[];window.CRISP_WEBSITE_ID="pk_demo";${calls}
    (function(){d=document;s=d.createElement("script");s.src="${pages.worker.url}/widget/v1/crisp.js";
    s.async=1;d.getElementsByTagName("head")[0].appendChild(s);})();</script>`

  it("does, sets, asks and listens as before", async () => {
    const shopper = await aPage(
      snippet(`
        CRISP_READY_TRIGGER = function () { heard.push("trigger") };
        $crisp.push(["on", "chat:opened", function () { heard.push("opened") }]);
        $crisp.push(["on", "message:received", function (m) { heard.push([m.type, m.from]) }]);
        $crisp.push(["set", "session:data", [[["plan", "gold"], ["seats", 3]]]]);
        $crisp.push(["set", "user:nickname", ["Cleo"]]);
        $crisp.push(["config", "position:reverse", [true]]);
        $crisp.push(["do", "chat:open"]);`),
    )
    await shopper.panel.getByRole("button", { name: "More options" }).waitFor()
    await shopper.page.evaluate(() =>
      window.$crisp.push(["do", "message:send", ["text", "how long does delivery take?"]]),
    )
    await shopper.panel.locator(".source").first().waitFor()
    await eventually(
      () => seen(shopper),
      (all) => JSON.stringify(all) === '["trigger","opened",["text","operator"]]',
    )
    const asked = await shopper.page.evaluate(() => [
      window.$crisp.is("chat:opened"),
      window.$crisp.is("chat:visible"),
      window.$crisp.get("user:nickname"),
      window.$crisp.get("chat:unread:count"),
    ])
    expect(asked).toEqual([true, true, "Cleo", 0])
    await shopper.page.evaluate(() => {
      window.$crisp.push(["off", "chat:opened"])
      window.$crisp.push(["do", "chat:close"])
      window.$crisp.push(["do", "chat:open"])
      window.$crisp.push(["do", "trigger:run", ["anything"]])
    })
    await shopper.panel.waitFor()
    expect(await seen(shopper)).toHaveLength(3)
    const { data } = await api<{ data: Conversation[] }>("GET", "/v1/conversations")
    expect(data.find(({ page }) => page?.attributes?.["nickname"] === "Cleo")?.page).toMatchObject({
      attributes: { plan: "gold", seats: 3 },
    })
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })

  // Whichever request is slow, what the shopper wrote at once belongs to who signed in.
  it.each([
    { slow: "nothing", address: [] },
    { slow: "the session", address: [/\/v1\/sessions$/] },
    { slow: "the conversation", address: [/\/v1\/conversations$/] },
    { slow: "the part that signs in", address: [/\/calls-.*\.js$/] },
    { slow: "both", address: [/\/calls-.*\.js$/, /\/v1\/(sessions|conversations)$/] },
  ])("signs in with e-mail and signature, where $slow is slow", async ({ slow, address }) => {
    const email = `${slow.replaceAll(" ", "-")}@shop.example`
    const hash = await hashIdentity({ secret, id: email })
    const shopper = await aPage(
      snippet(`$crisp.push(["set", "user:email", ["${email}", "${hash}"]]);`),
      address,
    )
    await shopper.bell.waitFor()
    await shopper.open()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.locator(".source").first().waitFor()
    await customerWith(email)
    await shopper.close()
  })
})

describe("a page written for Chatwoot", () => {
  const snippet = (settings = "{}", calls = "") => `<script>
    window.chatwootSettings = ${settings};
    ${["ready", "opened", "closed", "on-message"]
      .map((name) => `addEventListener("chatwoot:${name}", function () { heard.push("${name}") });`)
      .join("")}
    ${calls}
    (function(d,t) {
      var BASE_URL="${pages.worker.url}";
      var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
      g.src=BASE_URL+"/widget/v1/chatwoot.js"; g.defer = true; g.async = true;
      s.parentNode.insertBefore(g,s);
      g.onload=function(){ window.chatwootSDK.run({ websiteToken: 'pk_demo', baseUrl: BASE_URL }) }
    })(document,"script");</script>`

  it("runs, toggles, tells by window events and knows who signed in", async () => {
    const identifier_hash = await hashIdentity({ secret, id: "77" })
    const user = JSON.stringify({ email: "woot@shop.example", name: "Wanda", identifier_hash })
    const shopper = await aPage(
      snippet(
        '{ position: "left", locale: "en", launcherTitle: "Chat with us" }',
        `addEventListener("chatwoot:ready", function () { $chatwoot.setUser(77, ${user}) });`,
      ),
    )
    await eventually(
      () => seen(shopper),
      (all) => all.includes("ready"),
    )
    await shopper.page.getByRole("button", { name: "Chat with us" }).waitFor()
    await shopper.page.evaluate(() => {
      window.$chatwoot["setCustomAttributes"]?.({ tier: "gold" })
      window.$chatwoot["setLabel"]?.("vip")
      window.$chatwoot["toggle"]?.("open")
    })
    await shopper.panel.getByRole("button", { name: "More options" }).waitFor()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.locator(".source").first().waitFor()
    expect(await shopper.page.evaluate(() => window.$chatwoot.isOpen)).toBe(true)
    await shopper.page.evaluate(() => window.$chatwoot["toggle"]?.("close"))
    await eventually(
      () => seen(shopper),
      (all) => all.at(-1) === "closed",
    )
    expect(await seen(shopper)).toEqual(["ready", "opened", "on-message", "on-message", "closed"])
    const customer = await customerWith(
      "woot@shop.example",
      ({ page }) => page?.attributes !== undefined,
    )
    expect(customer).toMatchObject({
      contact: { name: "Wanda", verified: false },
      page: { attributes: { tier: "gold", labels: "vip" } },
    })
    await shopper.page.evaluate(() => window.$chatwoot["toggleBubbleVisibility"]?.("hide"))
    await shopper.page.getByRole("button", { name: "Chat with us" }).waitFor({ state: "hidden" })
    await shopper.page.evaluate(() => window.$chatwoot["reset"]?.())
    await eventually(
      () => shopper.page.evaluate(() => Object.keys(localStorage).join()),
      (keys) => !keys.includes("token"),
    )
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })
})
