import { type FieldKey, fieldKeys } from "@shopbell/starter"

/** The first field of each group; those after it belong to it, in the order of the table. */
const starts = {
  who: "contactEmail",
  delivery: "currency",
  orders: "cancelHours",
  money: "paymentMethods",
  returns: "returnDays",
  goods: "warrantyMonths",
  account: "accountUrl",
  trades: "fit",
  abroad: "shipsTo",
} as const satisfies Record<string, FieldKey>

export type GroupName = keyof typeof starts

const names = Object.keys(starts) as GroupName[]

/** Policy fields as a merchant thinks of them. */
export const groups: readonly { name: GroupName; keys: FieldKey[] }[] = names.map((name, at) => {
  const next = names[at + 1]
  const from = fieldKeys.indexOf(starts[name])
  const to = next ? fieldKeys.indexOf(starts[next]) : fieldKeys.length
  return { name, keys: fieldKeys.slice(from, to) }
})
