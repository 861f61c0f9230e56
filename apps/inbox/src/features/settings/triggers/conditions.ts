import type { Trigger, TriggerCondition } from "@shopbell/protocol"

export type Kind = TriggerCondition["kind"]

/** Every kind as it begins; the order is that of the menu. */
export const beginnings: { [K in Kind]: Extract<TriggerCondition, { kind: K }> } = {
  url: { kind: "url", pattern: "/products/*" },
  dwell: { kind: "dwell", pattern: "*", seconds: 30 },
  "cart-value": { kind: "cart-value", amount: 100 },
  "cart-idle": { kind: "cart-idle", seconds: 60 },
  exit: { kind: "exit" },
  returns: { kind: "returns" },
  event: { kind: "event", name: "size-chart" },
}

export const kinds = Object.values(beginnings).map(({ kind }) => kind)

/** A trigger that is not in the list yet, under a name nobody has. */
export function newTrigger(taken: readonly Trigger[], locale: string): Trigger {
  let number = taken.length + 1
  while (taken.some(({ id }) => id === `trigger-${number}`)) number += 1
  return {
    id: `trigger-${number}`,
    enabled: true,
    when: beginnings.dwell,
    texts: { [locale]: "" },
    everyDays: 7,
  }
}
