import { useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { t } from "../t.ts"
import { CheckIcon, CopyIcon } from "./icons.tsx"

const shownMs = 2_000

export function CopyButton({
  text,
  label,
  small,
}: {
  text: string
  label: string
  small?: boolean
}) {
  const copied = useSignal(false)
  useEffect(() => {
    if (!copied.value) return
    const timer = setTimeout(() => (copied.value = false), shownMs)
    return () => clearTimeout(timer)
  }, [copied.value])
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    copied.value = true
  }
  return (
    <button
      type="button"
      class={small ? "icon-button" : "button"}
      aria-label={copied.value ? t("app.copied") : label}
      title={label}
      onClick={() => void copy()}
    >
      {copied.value ? <CheckIcon /> : <CopyIcon />}
      {!small && <span>{copied.value ? t("app.copied") : t("app.copy")}</span>}
    </button>
  )
}
