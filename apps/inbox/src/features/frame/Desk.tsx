import type { Operator } from "@shopbell/protocol"
import { useLocation } from "preact-iso"
import { useEffect } from "preact/hooks"
import { Empty } from "../../parts/states.tsx"
import { goLive, hubState, lastHeardAt } from "../../live.ts"
import { signOut } from "../../session.ts"
import { t } from "../../t.ts"
import { clock } from "../../time.ts"
import { counts } from "../conversations/conversations.ts"
import { Inbox } from "../conversations/Inbox.tsx"
import { Knowledge } from "../knowledge/Knowledge.tsx"
import { Settings } from "../settings/Settings.tsx"
import { Rail, type Section } from "./Rail.tsx"

/** Everything behind the sign-in. */
export function Desk({ operator }: { operator: Operator }) {
  useEffect(goLive, [operator.id])
  const { path } = useLocation()
  const place = placeOf(path)
  const waiting = counts.value.waiting ?? 0
  useEffect(() => {
    const page = place ? t(`rail.${place.section}`) : t("app.name")
    document.title = `${waiting ? `(${waiting}) ` : ""}${t("app.title", { page })}`
  }, [place?.section, waiting])

  return (
    <div class="desk">
      <Rail
        current={place?.section ?? null}
        operator={operator}
        waiting={waiting}
        onSignOut={() => void signOut()}
      />
      <main class="room">
        {hubState.value === "offline" && (
          <p class="offline" role="status">
            {t("offline.banner", { time: clock(lastHeardAt.value) })}
          </p>
        )}
        <Room place={place} />
      </main>
    </div>
  )
}

function Room({ place }: { place: Place | null }) {
  switch (place?.section) {
    case "inbox":
      return <Inbox conversationId={place.id} />
    case "knowledge":
      return <Knowledge articleId={place.id} />
    case "settings":
      return <Settings />
    default:
      return (
        <Empty title={t("app.notFound")}>
          <a class="button" href="/inbox/">
            {t("app.toInbox")}
          </a>
        </Empty>
      )
  }
}

interface Place {
  section: Section
  id: string | null
}

function placeOf(path: string): Place | null {
  const [section = "", id] = path.split("/").slice(2)
  if (section === "") return { section: "inbox", id: null }
  if (section === "conversations" && id) return { section: "inbox", id }
  if (section === "knowledge") return { section, id: id ? decoded(id) : null }
  return section === "settings" ? { section, id: null } : null
}

// An address typed by hand may be no valid encoding.
function decoded(part: string) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
