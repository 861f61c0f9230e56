import type { Block, Product } from "@shopbell/protocol"
import css from "./cards.css?inline"
import type { Rest } from "./rest.ts"
import { fieldOf } from "./words.ts"

type Of<T extends Block["type"]> = Extract<Block, { type: T }>

/** Brings the cards' styles. */
export function createCards({ ui: { host } }: Rest): typeof Card {
  host.addStyles(host.root, css)
  return Card
}

/** A block with a face of its own. */
function Card({ block, rest, open }: { block: Block; rest: Rest; open: boolean }) {
  switch (block.type) {
    case "products":
      return <Products block={block} rest={rest} />
    case "order":
      return <Order block={block} rest={rest} />
    case "coupon":
      return <Coupon block={block} rest={rest} />
    case "image":
      return <Picture block={block} rest={rest} />
    case "file":
      return <File block={block} rest={rest} />
    case "form":
      return open ? <Form block={block} rest={rest} /> : <b class="card">{block.title}</b>
    default:
      return null
  }
}

/** One card, or several to leaf through: by touch, by arrows (which turn with the writing), by keyboard. */
function Products({ block, rest }: { block: Of<"products">; rest: Rest }) {
  const { t } = rest.ui
  const { products } = block
  const turn = (event: MouseEvent, by: number) => {
    const list = (event.currentTarget as HTMLElement).parentElement?.querySelector("ul")
    const forward = rest.ui.t.dir === "rtl" ? -by : by
    list?.scrollBy({ left: forward * (list.clientWidth * 0.8), behavior: "smooth" })
  }
  return (
    <div class="products">
      <ul tabIndex={products.length > 1 ? 0 : undefined} aria-label={block.fallback}>
        {products.map((product, at) => (
          <li
            key={product.id}
            aria-label={products.length > 1 ? `${at + 1}/${products.length}` : undefined}
          >
            <ProductCard product={product} rest={rest} />
          </li>
        ))}
      </ul>
      {products.length > 1 && (
        <>
          <button
            type="button"
            class="turn"
            aria-label={t("previous")}
            onClick={(e) => turn(e, -1)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <button type="button" class="turn" aria-label={t("next")} onClick={(e) => turn(e, 1)}>
            <span aria-hidden="true">›</span>
          </button>
        </>
      )}
    </div>
  )
}

function ProductCard({ product, rest }: { product: Product; rest: Rest }) {
  const { t } = rest.ui
  const { id, title, url, image, price, variant, available } = product
  const add = available && rest.tools.get("addToCart")
  return (
    <div class="card product">
      {image && <img src={image} alt="" loading="lazy" referrerpolicy="no-referrer" />}
      <b dir="auto">{title}</b>
      {variant && <small dir="auto">{variant}</small>}
      {price && <span>{money(price, t.locale)}</span>}
      {!available && <small>{t("soldOut")}</small>}
      <div class="choices">
        {add && (
          <button
            type="button"
            onClick={() => void rest.run("addToCart", { id }).then(() => rest.say(t("added")))}
          >
            {t("addToCart")}
          </button>
        )}
        {url && (
          <a class="button" href={url} target="_blank" rel="noopener noreferrer">
            {t("view")}
          </a>
        )}
      </div>
    </div>
  )
}

const money = ({ amount, currency }: { amount: number; currency: string }, locale: string) =>
  new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount)

/** An order's steps, the last one done marked as where it is now. */
function Order({ block, rest }: { block: Of<"order">; rest: Rest }) {
  const { t } = rest.ui
  const now = block.steps.findLastIndex(({ done }) => done)
  return (
    <div class="card">
      <b>{t("order", `\u2068${block.number}\u2069`)}</b>
      <ol class="steps">
        {block.steps.map(({ label, at, done }, index) => (
          <li
            key={label}
            class={done ? "done" : ""}
            aria-current={index === now ? "step" : undefined}
          >
            <span dir="auto">{label}</span>
            {at !== null && (
              <small>{new Date(at).toLocaleDateString(t.locale, { dateStyle: "medium" })}</small>
            )}
          </li>
        ))}
      </ol>
      {block.url && (
        <a class="button" href={block.url} target="_blank" rel="noopener noreferrer">
          {t("view")}
        </a>
      )}
    </div>
  )
}

function Coupon({ block, rest }: { block: Of<"coupon">; rest: Rest }) {
  const { t } = rest.ui
  const { code, title, validUntil } = block
  const until = validUntil && new Date(validUntil)
  return (
    <div class="card coupon">
      <b dir="auto">{title}</b>
      <code dir="ltr">{code}</code>
      {until && (
        <small>
          {t("validUntil", until.toLocaleDateString(t.locale, { dateStyle: "medium" }))}
        </small>
      )}
      <button
        type="button"
        class="primary"
        onClick={() =>
          void navigator.clipboard?.writeText(code).then(
            () => rest.say(t("copied")),
            () => {},
          )
        }
      >
        {t("copyCode")}
      </button>
    </div>
  )
}

function Picture({ block, rest }: { block: Of<"image">; rest: Rest }) {
  const { url, alt, width, height } = block
  return (
    <a
      class="picture"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={rest.ui.t("openImage")}
    >
      <img
        src={url}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        referrerpolicy="no-referrer"
      />
    </a>
  )
}

/** A picture as itself, anything else as a link: the service decides whether it opens or is saved. */
function File({ block, rest }: { block: Of<"file">; rest: Rest }) {
  const { name, width, height } = block
  const url = rest.ui.host.settings.api + block.url
  if (width) {
    const picture = { type: "image", url, alt: name, width, height, fallback: name } as const
    return <Picture block={picture} rest={rest} />
  }
  return (
    <a class="card" href={url} target="_blank" rel="noopener noreferrer">
      <b dir="auto">{name}</b>
    </a>
  )
}

/** A form; what was filled in is sent as the shopper's message, readable for everybody. */
function Form({ block, rest }: { block: Of<"form">; rest: Rest }) {
  const { t } = rest.ui
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const lines = block.fields.map(({ name, label }) => `${label}: ${fieldOf(form, name)}`)
        rest.ui.send([block.title, ...lines].join("\n"))
      }}
    >
      <b dir="auto">{block.title}</b>
      {block.fields.map(({ name, label, kind, options = [], required }) => (
        <label key={name} dir="auto">
          {label}
          {kind === "multiline" ? (
            <textarea name={name} required={required} rows={3} maxLength={1_000} />
          ) : kind === "select" ? (
            <select name={name} required={required}>
              <option value="" />
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          ) : (
            // The kinds of a field are names of input types.
            <input name={name} type={kind as "text"} required={required} maxLength={300} />
          )}
        </label>
      ))}
      <button class="primary">{t("submit")}</button>
    </form>
  )
}
