import { useEffect } from "preact/hooks"
import { hubState } from "../../live.ts"
import { session } from "../../session.ts"
import { t } from "../../t.ts"
import { ApiKeys } from "./ApiKeys.tsx"
import { IdentitySecret } from "./IdentitySecret.tsx"
import { Install } from "./Install.tsx"
import { CheckInstallation } from "./installation/CheckInstallation.tsx"
import { checkPage, installation } from "./installation/facts.ts"
import { Operators } from "./Operators.tsx"
import { ShopForm } from "./ShopForm.tsx"
import {
  apiKeys,
  createApiKey,
  createIdentitySecret,
  identitySecret,
  invite,
  operators,
  revokeApiKey,
  saveShop,
} from "./team.ts"
import { Triggers } from "./triggers/Triggers.tsx"
import { saveTriggers, triggers } from "./triggers/saved.ts"

/** The shop, its bell, its people and its keys. */
export function Settings() {
  const current = session.value
  const isOwner = current.state === "signed-in" && current.operator.role === "owner"
  useEffect(() => {
    void operators.load()
    void triggers.load()
    void installation.load()
    if (!isOwner) return
    void apiKeys.load()
    void identitySecret.load()
  }, [isOwner])
  if (current.state !== "signed-in") return null
  return (
    <div class="settings">
      <div class="settings-column">
        <header class="settings-head">
          <h1>{t("settings.title")}</h1>
          <p class="quiet">{t(current.model ? "settings.modelOn" : "settings.modelOff")}</p>
        </header>
        <ShopForm shop={current.shop} isOwner={isOwner} onSave={saveShop} />
        <Install
          publishableKey={current.shop.publishableKey}
          withTriggers={triggers.now.value.value?.triggers.some(({ enabled }) => enabled) ?? false}
        />
        <CheckInstallation
          installation={installation.now.value}
          hasSocket={hubState.value === "online"}
          onCheckPage={checkPage}
          onRetry={() => void installation.load()}
        />
        <Triggers
          settings={triggers.now.value}
          defaultLocale={current.shop.defaultLocale}
          isOwner={isOwner}
          onSave={saveTriggers}
          onRetry={() => void triggers.load()}
        />
        <Operators
          operators={operators.now.value}
          me={current.operator}
          onInvite={invite}
          onRetry={() => void operators.load()}
        />
        <ApiKeys
          keys={apiKeys.now.value}
          isOwner={isOwner}
          onCreate={createApiKey}
          onRevoke={revokeApiKey}
          onRetry={() => void apiKeys.load()}
        />
        <IdentitySecret
          secret={identitySecret.now.value}
          isOwner={isOwner}
          onCreate={createIdentitySecret}
          onRetry={() => void identitySecret.load()}
        />
      </div>
    </div>
  )
}
