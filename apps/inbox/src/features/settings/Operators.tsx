import { useSignal } from "@preact/signals"

import type { InputOf } from "../../api.ts"
import type { Operator } from "@shopbell/protocol"
import { Avatar } from "../../parts/Avatar.tsx"
import { Failed, Problem, Skeleton } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import { operatorsOnline } from "../../live.ts"
import type { Loading } from "../../loading.ts"
import { t } from "../../t.ts"
import { Section } from "./Section.tsx"

export function Operators(props: {
  operators: Loading<Operator[]>
  me: Operator
  onInvite: (invited: InputOf<"POST /v1/operators">) => Promise<unknown>
  onRetry: () => void
}) {
  const { operators, me } = props
  return (
    <Section title={t("settings.operators")} lead={t("settings.operatorsLead")}>
      {operators.value ? (
        <ul class="people">
          {operators.value.map(({ id, name, email, role }) => (
            <li key={id}>
              <Avatar name={name} id={id} />
              <span class="person">
                <b dir="auto">{name}</b>
                {id === me.id && <span class="quiet"> ({t("settings.you")})</span>}
                <span class="quiet">{email}</span>
              </span>
              {operatorsOnline.value.some((online) => online.id === id) && (
                <span class="chip chip-good">{t("settings.atInbox")}</span>
              )}
              <span class="chip">{t(`settings.role.${role}`)}</span>
            </li>
          ))}
        </ul>
      ) : operators.state === "failed" ? (
        <Failed error={operators.error} onRetry={props.onRetry} />
      ) : (
        <Skeleton rows={2} />
      )}
      <InviteForm isOwner={me.role === "owner"} onInvite={props.onInvite} />
    </Section>
  )
}

function InviteForm(props: {
  isOwner: boolean
  onInvite: (invited: InputOf<"POST /v1/operators">) => Promise<unknown>
}) {
  const name = useSignal("")
  const email = useSignal("")
  const role = useSignal<Operator["role"]>("operator")
  const invited = useSignal<{ name: string; email: string } | null>(null)
  const { busy, error, run } = useAttempt()
  const invite = () =>
    run(async () => {
      const person = { name: name.value.trim(), email: email.value.trim() }
      await props.onInvite({ ...person, role: role.value })
      invited.value = person
      name.value = email.value = ""
    })
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void invite()
      }}
    >
      <fieldset class="bare invite" disabled={!props.isOwner}>
        <label class="field">
          <span>{t("settings.inviteName")}</span>
          <input
            required
            maxLength={120}
            value={name}
            onInput={({ currentTarget }) => (name.value = currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t("settings.inviteEmail")}</span>
          <input
            type="email"
            required
            value={email}
            onInput={({ currentTarget }) => (email.value = currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t("settings.inviteRole")}</span>
          <select
            value={role}
            onChange={({ currentTarget }) => {
              role.value = currentTarget.value === "owner" ? "owner" : "operator"
            }}
          >
            <option value="operator">{t("settings.role.operator")}</option>
            <option value="owner">{t("settings.role.owner")}</option>
          </select>
        </label>
        <button type="submit" class="button" disabled={busy}>
          {t("settings.invite")}
        </button>
      </fieldset>
      {!props.isOwner && <p class="quiet">{t("app.ownerOnly")}</p>}
      <Problem text={error} />
      {invited.value && (
        <p class="notice notice-good" role="status">
          <span>{t("settings.invited", invited.value)}</span>
        </p>
      )}
    </form>
  )
}
