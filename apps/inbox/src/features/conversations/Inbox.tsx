import { useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { BellIcon } from "../../parts/icons.tsx"
import { Empty } from "../../parts/states.tsx"
import { t } from "../../t.ts"
import { Customer } from "../customer/Customer.tsx"
import { Thread } from "../thread/Thread.tsx"
import { ConversationList } from "./ConversationList.tsx"
import {
  counts,
  known,
  learn,
  listed,
  loadMore,
  pagingOfView,
  show,
  view,
} from "./conversations.ts"

/** The three panes; on a narrow screen one at a time. */
export function Inbox({ conversationId }: { conversationId: string | null }) {
  const showsCustomer = useSignal(false)
  useEffect(() => {
    showsCustomer.value = false
    // A link may lead to a conversation that no list has brought yet.
    if (conversationId) void learn(conversationId)
  }, [conversationId])

  const conversation = conversationId ? known.value.get(conversationId) : undefined
  const pane = !conversationId ? "list" : showsCustomer.value ? "customer" : "thread"
  return (
    <div class="inbox" data-pane={pane}>
      <ConversationList
        view={view.value}
        conversations={listed.value}
        counts={counts.value}
        paging={pagingOfView.value}
        selected={conversationId}
        onView={show}
        onMore={() => void loadMore()}
        onRetry={() => show(view.peek())}
      />
      {conversationId ? (
        <Thread
          key={conversationId}
          id={conversationId}
          onDetails={() => (showsCustomer.value = !showsCustomer.value)}
        />
      ) : (
        <section class="thread thread-none" aria-label={t("thread.label")}>
          <Empty icon={<BellIcon />} title={t("thread.none.title")} text={t("thread.none.text")} />
        </section>
      )}
      {conversation && (
        <Customer
          conversation={conversation}
          others={[...known.value.values()].filter(
            (other) => other.contact.id === conversation.contact.id && other.id !== conversation.id,
          )}
          onBack={() => (showsCustomer.value = false)}
        />
      )}
    </div>
  )
}
