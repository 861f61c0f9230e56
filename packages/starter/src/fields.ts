/** How a field's value is written down, and so how it is worded in each language. */
export type FieldKind =
  | "text"
  | "email"
  | "phone"
  | "url"
  | "days"
  | "dayRange"
  | "hours"
  | "months"
  | "money"
  | "percent"
  | "list"
  | "regions"
  | "currency"
  | "currencies"
  | "weekHours"
  | "yesNo"
  | "choice"

export interface FieldSpec {
  kind: FieldKind
  /** What the merchant is asked for. */
  label: string
  example: PolicyValue
  /** Of a `choice`: what may be chosen. Templates word each one. */
  choices?: readonly string[]
}

/** One stretch of a week: ISO weekdays (1 is Monday) and 24-hour times. */
export interface WeekHours {
  days: readonly number[]
  opens: string
  closes: string
}

export type PolicyValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly [number, number]
  | readonly WeekHours[]

/** What a merchant tells about the shop once. Everything a starter answer claims comes from here. */
export const policyFields = {
  // Who to turn to
  contactEmail: { kind: "email", label: "E-mail for shoppers", example: "help@example.com" },
  contactPhone: { kind: "phone", label: "Phone for shoppers", example: "+49 30 1234567" },
  supportHours: {
    kind: "weekHours",
    label: "When somebody answers",
    example: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "18:00" }],
  },
  replyHours: { kind: "hours", label: "Complaints are answered within", example: 24 },
  storeAddress: {
    kind: "text",
    label: "Address of the shop",
    example: "Lindenstr. 4, 10969 Berlin",
  },
  storeHours: {
    kind: "weekHours",
    label: "Opening hours of the shop",
    example: [{ days: [1, 2, 3, 4, 5, 6], opens: "10:00", closes: "20:00" }],
  },
  wholesaleEmail: {
    kind: "email",
    label: "E-mail for business buyers",
    example: "b2b@example.com",
  },

  // Delivery
  currency: { kind: "currency", label: "Currency of the amounts below (ISO 4217)", example: "EUR" },
  dispatchHours: { kind: "hours", label: "Orders are handed to the courier within", example: 24 },
  deliveryDays: {
    kind: "dayRange",
    label: "Delivery takes, from–to, weekends counted",
    example: [2, 5],
  },
  shippingCost: { kind: "money", label: "Delivery costs", example: 4.9 },
  freeShippingFrom: { kind: "money", label: "Delivery is free from", example: 50 },
  carriers: { kind: "list", label: "Couriers", example: ["DHL", "UPS"] },
  trackingUrl: {
    kind: "url",
    label: "Page to track an order",
    example: "https://shop.example.com/track",
  },
  expressDays: { kind: "dayRange", label: "Express takes, from–to", example: [1, 2] },
  expressCost: { kind: "money", label: "Express costs", example: 12.9 },
  pickup: { kind: "yesNo", label: "Orders can be collected", example: true },
  weekendDelivery: { kind: "yesNo", label: "Delivery at weekends", example: true },
  lockerDelivery: { kind: "yesNo", label: "Delivery to parcel lockers", example: true },
  remoteSurcharge: { kind: "money", label: "Extra for islands and remote areas", example: 15 },

  // Orders
  cancelHours: { kind: "hours", label: "Orders can be changed or cancelled for", example: 12 },
  restockAlerts: { kind: "yesNo", label: "Shoppers can ask to be told of restocks", example: true },
  preorders: { kind: "yesNo", label: "Pre-orders are taken", example: true },
  offersUrl: {
    kind: "url",
    label: "Page with current offers",
    example: "https://shop.example.com/offers",
  },
  couponsCombine: { kind: "yesNo", label: "Several codes work in one order", example: false },
  priceAdjustDays: {
    kind: "days",
    label: "A later price cut is paid back for",
    example: 14,
  },
  giftWrapCost: { kind: "money", label: "Gift wrapping costs", example: 3.5 },
  giftCardUrl: {
    kind: "url",
    label: "Page with gift cards",
    example: "https://shop.example.com/gift-cards",
  },

  // Money
  paymentMethods: {
    kind: "list",
    label: "Ways to pay: brand names, or card, bankTransfer, cashOnDelivery, onInvoice, giftCard",
    example: ["card", "PayPal", "bankTransfer"],
  },
  instalmentProviders: { kind: "list", label: "Pay later or in parts with", example: ["Klarna"] },
  invoiceBy: {
    kind: "choice",
    label: "Where the invoice is",
    choices: ["email", "account", "parcel"],
    example: "email",
  },
  vatInvoices: { kind: "yesNo", label: "Invoices to companies with tax number", example: true },

  // Returns
  returnDays: { kind: "days", label: "Goods can be sent back for", example: 30 },
  returnCostPaidBy: {
    kind: "choice",
    label: "Who pays for sending back",
    choices: ["shop", "customer"],
    example: "shop",
  },
  returnsUrl: {
    kind: "url",
    label: "Page to announce a return",
    example: "https://shop.example.com/returns",
  },
  refundDays: { kind: "days", label: "Refund after the goods are back, within", example: 7 },
  refundTo: {
    kind: "choice",
    label: "How money is paid back",
    choices: ["original", "credit"],
    example: "original",
  },

  // Goods
  warrantyMonths: { kind: "months", label: "Warranty", example: 24 },
  repairDays: { kind: "days", label: "A repair takes about", example: 14 },
  origin: {
    kind: "choice",
    label: "Where the goods come from",
    choices: ["own", "authorised"],
    example: "authorised",
  },
  productDetails: {
    kind: "yesNo",
    label: "Product pages name material or ingredients, and care",
    example: true,
  },
  sizeGuideUrl: {
    kind: "url",
    label: "Page with the size guide",
    example: "https://shop.example.com/sizes",
  },

  // Account
  accountUrl: {
    kind: "url",
    label: "Page of the shopper's account",
    example: "https://shop.example.com/account",
  },
  loyaltyUrl: {
    kind: "url",
    label: "Page on points and membership",
    example: "https://shop.example.com/club",
  },
  newsletterUrl: {
    kind: "url",
    label: "Page to subscribe to the newsletter",
    example: "https://shop.example.com/news",
  },
  newsletterPercent: { kind: "percent", label: "Discount for subscribers", example: 10 },
  privacyUrl: {
    kind: "url",
    label: "Privacy policy",
    example: "https://shop.example.com/privacy",
  },

  // Trades
  fit: {
    kind: "choice",
    label: "How clothes fit",
    choices: ["true", "small", "large"],
    example: "true",
  },
  crueltyFree: { kind: "yesNo", label: "Nothing is tested on animals", example: true },
  shelfLifeMonths: { kind: "months", label: "Keeps after opening", example: 12 },
  minShelfLifeDays: { kind: "days", label: "Keeps after delivery at least", example: 30 },
  chilledDelivery: { kind: "yesNo", label: "Food is delivered chilled", example: true },
  dietaryLabels: {
    kind: "list",
    label:
      "Diets catered for: vegan, vegetarian, halal, kosher, glutenFree, lactoseFree, sugarFree, organic",
    example: ["vegan", "glutenFree"],
  },
  manualsUrl: {
    kind: "url",
    label: "Page with manuals and first aid",
    example: "https://shop.example.com/manuals",
  },

  // Across borders
  shipsTo: {
    kind: "regions",
    label: "Countries delivered to (ISO 3166)",
    example: ["DE", "AT", "FR"],
  },
  dutiesPaidBy: {
    kind: "choice",
    label: "Who pays customs and duties",
    choices: ["shop", "customer"],
    example: "customer",
  },
  checkoutCurrencies: {
    kind: "currencies",
    label: "Currencies shoppers can pay in (ISO 4217)",
    example: ["EUR", "USD"],
  },
  abroadReturnCostPaidBy: {
    kind: "choice",
    label: "Who pays for sending back from abroad",
    choices: ["shop", "customer"],
    example: "customer",
  },
} as const satisfies Record<string, FieldSpec>

export type FieldKey = keyof typeof policyFields

/** The fields as a merchant filled them. What is missing, empty or unreadable counts as unfilled. */
export type PolicyFields = Partial<Record<FieldKey, PolicyValue | null>>

export const fieldKeys = Object.keys(policyFields) as FieldKey[]

/** The table's entry, widened: what code reads that treats all fields alike. */
export function fieldSpec(key: FieldKey): FieldSpec {
  return policyFields[key]
}

/** Every field with its example: for previews and tests. */
export function exampleFields(): PolicyFields {
  return Object.fromEntries(fieldKeys.map((key) => [key, fieldSpec(key).example]))
}

/** Items of lists that every language words for itself; anything else is a name and stays as it is. */
export const listWords = [
  "card",
  "bankTransfer",
  "cashOnDelivery",
  "onInvoice",
  "giftCard",
  "vegan",
  "vegetarian",
  "halal",
  "kosher",
  "glutenFree",
  "lactoseFree",
  "sugarFree",
  "organic",
] as const

export type ListWord = (typeof listWords)[number]
