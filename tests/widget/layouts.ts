export interface Layout {
  name: string
  head?: string
  body: string
  /** Selects what must stay free. */
  press: string
  phone?: boolean
}

const bar = (style: string, inside: string) =>
  `<div style="position:fixed;left:0;right:0;background:#eee;display:flex;gap:8px;padding:8px;${style}">${inside}</div>`
const long = '<div style="height:3000px">Things to buy</div>'

/** Corners of real shops: what stands where a chat bell usually sits. */
export const layouts: Layout[] = [
  {
    name: "a buy bar at the bottom",
    body: long + bar("bottom:0", '<button style="flex:1">Buy now</button>'),
    press: "button",
  },
  {
    name: "a buy bar on a phone",
    body: long + bar("bottom:0", '<button style="flex:1">Add to cart</button>'),
    press: "button",
    phone: true,
  },
  {
    name: "a buy bar with price and button right",
    body: long + bar("bottom:0;justify-content:space-between", "<b>€ 89</b><button>Buy</button>"),
    press: "button",
    phone: true,
  },
  {
    name: "a tab bar of five links",
    body:
      long +
      bar(
        "bottom:0;justify-content:space-between",
        "<a class=go href='#a'>Home</a><a class=go href='#b'>Search</a><a class=go href='#c'>Cart</a><a class=go href='#d'>Likes</a><a class=go href='#e'>Me</a>",
      ),
    press: "a",
    phone: true,
  },
  {
    name: "a cookie banner with two buttons",
    body:
      long +
      bar(
        "bottom:0;flex-wrap:wrap;justify-content:flex-end",
        "<p style='flex:1'>We use cookies.</p><button>Refuse</button><button>Accept</button>",
      ),
    press: "button",
  },
  {
    name: "a cookie banner on a phone",
    body:
      long +
      bar(
        "bottom:0;flex-direction:column",
        "<p>We use cookies.</p><button>Refuse</button><button>Accept</button>",
      ),
    press: "button",
    phone: true,
  },
  {
    name: "a cookie banner that comes late",
    body: `${long}<script>setTimeout(() => { const b = document.createElement("div"); b.style.cssText = "position:fixed;right:0;bottom:0;padding:20px;background:#ddd"; const k = document.createElement("button"); k.textContent = "Accept all cookies"; b.append(k); document.body.append(b) }, 900)</script>`,
    press: "button",
  },
  {
    name: "a round cart button in the corner",
    body: `${long}<button style="position:fixed;right:20px;bottom:20px;width:56px;height:56px">Cart</button>`,
    press: "button",
  },
  {
    name: "a cart and a back-to-top button above one another",
    body: `${long}<button style="position:fixed;right:20px;bottom:20px;width:56px">Cart</button><button style="position:fixed;right:20px;bottom:90px;width:56px">Top</button>`,
    press: "button",
  },
  {
    name: "a filter button low on the right",
    body: `${long}<button style="position:fixed;right:12px;bottom:40px;width:120px">Filter</button>`,
    press: "button",
    phone: true,
  },
  {
    name: "a filter drawer with its own footer",
    body: `${long}<aside style="position:fixed;top:0;right:0;bottom:0;width:360px;background:#f6f6f6;display:flex;flex-direction:column;justify-content:space-between"><p>Filters</p><div style="display:flex"><button style="flex:1">Clear</button><button style="flex:1">Show 12</button></div></aside>`,
    press: "button",
  },
  {
    name: "a cart drawer with a checkout button",
    body: `${long}<aside style="position:fixed;top:0;right:0;bottom:0;width:400px;background:#fff"><button style="position:absolute;left:16px;right:16px;bottom:16px">Checkout</button></aside>`,
    press: "button",
  },
  {
    name: "a sticky buy box in the page",
    body: `<div style="display:flex;justify-content:flex-end;height:3000px"><div style="position:sticky;top:560px;height:200px;width:300px"><button style="width:100%;margin-top:130px">Add to cart</button></div></div>`,
    press: "button",
  },
  {
    name: "a button in the page that rests under the bell",
    body: `<div style="height:720px"></div><div style="text-align:right"><button style="width:200px">Add to cart</button></div>`,
    press: "button",
  },
  {
    name: "a quantity field that rests under the bell",
    body: `<div style="height:730px"></div><div style="text-align:right;padding-right:24px"><input style="height:48px;width:80px" value="1"></div>`,
    press: "input",
  },
  {
    name: "a select for sizes in the corner",
    body: `${long}<select style="position:fixed;right:20px;bottom:24px;height:48px"><option>Size M</option></select>`,
    press: "select",
  },
  {
    name: "a newsletter form at the bottom",
    body: long + bar("bottom:0", "<input style='flex:1;height:44px'><button>Subscribe</button>"),
    press: "input,button",
  },
  {
    name: "an accessibility button of another script",
    body: `${long}<div role="button" tabindex="0" style="position:fixed;right:16px;bottom:16px;width:60px;height:60px;background:#00f">A</div>`,
    press: "[role=button]",
  },
  {
    name: "a right-to-left buy bar",
    head: "<script>document.documentElement.dir = 'rtl'</script>",
    body: long + bar("bottom:0", '<button style="flex:1">اشتر الآن</button>'),
    press: "button",
    phone: true,
  },
  {
    name: "a wall of buttons, where nothing is free",
    body: `<div style="position:fixed;inset:0;display:grid;grid-template-columns:repeat(6,1fr)">${"<button>Buy</button>".repeat(60)}</div>`,
    press: "button",
  },
]
