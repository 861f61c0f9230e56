import type { Conversation, ConversationTicket } from "@shopbell/protocol"
import type { ComponentChildren } from "preact"
import { Avatar } from "../../parts/Avatar.tsx"
import { CopyButton } from "../../parts/CopyButton.tsx"
import { BackIcon, LinkIcon } from "../../parts/icons.tsx"
import { canMail } from "../../session.ts"
import { t, tMaybe } from "../../t.ts"
import { clock, dateAndTime, languageName, now, shortTime } from "../../time.ts"
import { contactName } from "../conversations/contact-name.ts"
import { conversationHref } from "../conversations/ConversationList.tsx"
import { StatusChip } from "../conversations/StatusChip.tsx"

/** Who writes, from where, and what else we know of them. */
export function Customer(props: {
  conversation: Conversation
  /** Other conversations of the same contact this inbox has loaded. */
  others: readonly Conversation[]
  onBack: () => void
}) {
  const { conversation, others } = props
  const { contact, handoff, page } = conversation
  const name = contactName(conversation)
  return (
    <aside class="customer" aria-label={t("customer.label")}>
      <header class="customer-head">
        <button
          type="button"
          class="icon-button only-without-customer"
          aria-label={t("app.back")}
          onClick={props.onBack}
        >
          <BackIcon />
        </button>
        <Avatar name={name} id={contact.id} />
        <div>
          <h2 dir="auto">{name}</h2>
          <p class="quiet">{t(contact.verified ? "customer.verified" : "customer.unverified")}</p>
        </div>
      </header>

      <Card title={t("customer.contact")}>
        {contact.email && (
          <Row name={t("customer.email")}>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </Row>
        )}
        <Row name={t("customer.language")}>
          {languageName(conversation.locale)} <abbr class="language">{conversation.locale}</abbr>
        </Row>
      </Card>

      {conversation.ticket && <TicketCard ticket={conversation.ticket} />}

      <Card title={t("customer.page")}>
        <Page page={page} />
      </Card>

      <Card title={t("customer.conversation")}>
        <Row name={t("customer.status")}>
          <StatusChip conversation={conversation} />
        </Row>
        {handoff && (
          <Row name={t("customer.handoff")}>
            {tMaybe(`reason.${handoff.reason}`, handoff.reason)},{" "}
            {shortTime(handoff.at, now.peek())}
          </Row>
        )}
        {conversation.operator && (
          <Row name={t("customer.handledBy")}>{conversation.operator.name}</Row>
        )}
        <Row name={t("customer.started")}>{dateAndTime(conversation.createdAt)}</Row>
        <Row name={t("customer.id")}>
          <span class="copyable">
            <code>{conversation.id}</code>
            <CopyButton small text={conversation.id} label={t("customer.copyId")} />
          </span>
        </Row>
      </Card>

      <Card title={t("customer.previous")}>
        {others.length === 0 ? (
          <p class="quiet">{t("customer.noPrevious")}</p>
        ) : (
          <ul class="other-conversations">
            {others.map((other) => (
              <li key={other.id}>
                <a href={conversationHref(other.id)}>
                  <span dir="auto">{other.lastMessage?.text ?? t("list.noMessages")}</span>
                  <time>{shortTime(other.updatedAt, now.peek())}</time>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </aside>
  )
}

function TicketCard({ ticket }: { ticket: ConversationTicket }) {
  const { number, email, openedAt, solvedAt } = ticket
  return (
    <Card title={number === null ? t("ticket.unnumbered") : t("ticket.number", { number })}>
      <Row name={t("ticket.writeTo")}>
        <a href={`mailto:${email}`}>{email}</a>
      </Row>
      <Row name={t("ticket.opened")}>{dateAndTime(openedAt)}</Row>
      {solvedAt !== null && <Row name={t("ticket.solvedAt")}>{dateAndTime(solvedAt)}</Row>}
      <p class="quiet">{t(canMail() ? "ticket.byMail" : "ticket.noMail")}</p>
    </Card>
  )
}

function Page({ page }: Pick<Conversation, "page">) {
  if (!page) return <p class="quiet">{t("customer.noPage")}</p>
  const { url, title, product, cart, attributes, did } = page
  return (
    <>
      {url && isWebAddress(url) ? (
        <p class="page-link">
          <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
            <LinkIcon />
            <span dir="auto">{title ?? url}</span>
          </a>
        </p>
      ) : (
        title && <p dir="auto">{title}</p>
      )}
      {product && (
        <Row name={t("customer.product")}>
          <span dir="auto">{product.title ?? product.id}</span>
        </Row>
      )}
      {cart && (
        <Row name={t("customer.cart")}>
          {cart.items === 1
            ? t("customer.cartItem")
            : t("customer.cartItems", { items: cart.items })}
          {cart.total && ` · ${cart.total}`}
        </Row>
      )}
      {Object.entries(attributes ?? {}).map(([name, value]) => (
        <Row key={name} name={name}>
          <span dir="auto">{String(value)}</span>
        </Row>
      ))}
      {did?.map(({ event, at }) => (
        <Row key={`${at}${event}`} name={clock(at)}>
          <span dir="auto">{event}</span>
        </Row>
      ))}
    </>
  )
}

// The address comes from the shopper's browser: nothing but a web page may be a link.
const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

function Card({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <dl class="detail">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </dl>
  )
}
