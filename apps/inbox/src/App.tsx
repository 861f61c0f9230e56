import { LocationProvider, useLocation } from "preact-iso"
import { Desk } from "./features/frame/Desk.tsx"
import { Mailbox } from "./features/sign-in/Mailbox.tsx"
import { Setup } from "./features/sign-in/Setup.tsx"
import { SignIn } from "./features/sign-in/SignIn.tsx"
import { Failed, Skeleton } from "./parts/states.tsx"
import { loadSession, session } from "./session.ts"

export function App() {
  return (
    <LocationProvider scope="/inbox">
      <Page />
    </LocationProvider>
  )
}

function Page() {
  const { path } = useLocation()
  if (path === "/inbox/setup") return <Setup />
  if (path === "/inbox/mailbox") return <Mailbox />
  const current = session.value
  switch (current.state) {
    case "loading":
      return (
        <main class="gate">
          <Skeleton rows={3} />
        </main>
      )
    case "unreachable":
      return (
        <main class="gate">
          <Failed error={current.error} onRetry={() => void loadSession()} />
        </main>
      )
    // The address stays, so that a link still leads to its place after signing in.
    case "signed-out":
      return <SignIn />
    case "signed-in":
      return <Desk operator={current.operator} />
  }
}
