import type { FieldKey } from "./fields.ts"

/** Sets of intents a shop may switch on; `core` fits every shop. */
export const tradePacks = [
  "core",
  "fashion",
  "beauty",
  "electronics",
  "food",
  "crossBorder",
] as const

export type TradePack = (typeof tradePacks)[number]

export interface Intent {
  title: string
  packs: readonly TradePack[]
  /** Without all of these the intent has no answer. */
  needs: readonly FieldKey[]
  /** Fill the optional sentences, marked `[[ ]]` in the templates. */
  may: readonly FieldKey[]
}

function intent(
  title: string,
  needs: readonly FieldKey[],
  may: readonly FieldKey[] = [],
  packs: readonly TradePack[] = ["core"],
): Intent {
  return { title, packs, needs, may }
}

/** What shoppers ask in every shop. Each answer needs at least one field, so no shop says what it never said. */
export const intents = {
  // Delivery
  deliveryTime: intent("How long delivery takes", ["deliveryDays"], ["dispatchHours"]),
  dispatchTime: intent("When the order is sent", ["dispatchHours"]),
  shippingCost: intent("What delivery costs", ["shippingCost"], ["freeShippingFrom"]),
  freeShipping: intent("Free delivery", ["freeShippingFrom"]),
  carrier: intent("Which courier", ["carriers"]),
  express: intent("Express delivery", ["expressDays"], ["expressCost"]),
  pickup: intent("Collecting an order", ["pickup"], ["storeAddress"]),
  deliverySlots: intent("Weekends and parcel lockers", ["weekendDelivery", "lockerDelivery"]),
  internationalShipping: intent("Delivery abroad", ["shipsTo"]),

  // After the order
  trackOrder: intent("Where the order is", ["trackingUrl"]),
  trackingStuck: intent("Tracking does not move", ["contactEmail"]),
  orderLate: intent("Late or not arrived", ["deliveryDays", "contactEmail"]),
  markedDelivered: intent("Marked delivered, not received", ["contactEmail"]),
  wrongItem: intent("Wrong item", ["contactEmail"]),
  damagedItem: intent("Arrived damaged", ["contactEmail"]),
  missingItem: intent("Something is missing", ["contactEmail"]),
  faultyItem: intent("Faulty item", ["contactEmail"], ["warrantyMonths"]),
  cancelOrder: intent("Cancelling an order", ["cancelHours", "contactEmail"]),
  changeOrder: intent("Changing an order", ["cancelHours", "contactEmail"]),
  changeAddress: intent("Changing the address", ["cancelHours", "contactEmail"]),

  // Returns
  returnHow: intent("How to return", ["returnDays", "contactEmail"], ["returnsUrl"]),
  returnWindow: intent("Until when to return", ["returnDays"]),
  returnCost: intent("Who pays for a return", ["returnCostPaidBy"]),
  exchange: intent("Exchanging an item", ["returnDays", "contactEmail"]),
  sizeExchange: intent("Exchanging for another size", ["returnDays", "contactEmail"]),
  refundTime: intent("When the refund comes", ["refundDays"]),
  refundMethod: intent("How the refund is paid", ["refundTo"]),

  // Buying
  placeOrder: intent("How to order", ["paymentMethods"]),
  productAdvice: intent("Which product to choose", ["contactEmail"]),
  sizeChoice: intent("Choosing a size", ["sizeGuideUrl"]),
  stock: intent("In stock, back in stock", ["restockAlerts"]),
  preorder: intent("Pre-orders", ["preorders"]),
  materials: intent("Material and care", ["productDetails"]),
  colourDiffers: intent("Colour differs from the picture", ["returnDays"]),
  authenticity: intent("Genuine goods", ["origin"]),
  warranty: intent("Warranty", ["warrantyMonths", "contactEmail"]),
  repair: intent("Repairs", ["repairDays", "contactEmail"]),
  giftWrap: intent("Gift wrapping and message", ["giftWrapCost"]),
  giftCard: intent("Gift cards", ["giftCardUrl"]),
  reviews: intent("Writing a review", ["accountUrl"]),
  wholesale: intent("Buying in bulk", ["wholesaleEmail"]),

  // Money
  couponUse: intent("Using a discount code", ["couponsCombine"]),
  couponFails: intent("A code does not work", ["contactEmail"]),
  discounts: intent("Offers and discounts", ["offersUrl"]),
  priceDrop: intent("Price cut after buying", ["priceAdjustDays", "contactEmail"]),
  paymentMethods: intent("Ways to pay", ["paymentMethods"]),
  paymentFailed: intent("Payment fails", ["paymentMethods", "contactEmail"]),
  doubleCharge: intent("Charged twice", ["contactEmail"]),
  instalments: intent("Paying in parts", ["instalmentProviders"]),
  invoice: intent("Invoice", ["invoiceBy"]),
  companyInvoice: intent("Invoice to a company", ["vatInvoices"]),

  // Account
  createAccount: intent("Opening an account", ["accountUrl"]),
  loginProblem: intent("Cannot sign in", ["accountUrl", "contactEmail"]),
  password: intent("Forgotten password", ["accountUrl"]),
  accountDetails: intent("Changing account details", ["accountUrl"]),
  deleteAccount: intent("Deleting the account", ["contactEmail"]),
  privacy: intent("Personal data", ["privacyUrl"]),
  newsletter: intent("Newsletter", ["newsletterUrl"], ["newsletterPercent"]),
  loyalty: intent("Points and membership", ["loyaltyUrl"]),

  // The shop
  supportHours: intent("When support is there", ["supportHours"]),
  storeLocation: intent("Where the shop is", ["storeAddress"], ["storeHours"]),
  contact: intent("How to reach the shop", ["contactEmail"], ["contactPhone"]),
  person: intent("Talking to a person", ["contactEmail"], ["supportHours"]),
  complaint: intent("Complaints", ["contactEmail", "replyHours"]),

  // Trades
  fit: intent("How clothes fit", ["fit"], [], ["fashion"]),
  ingredients: intent("Ingredients and allergens", ["productDetails"], [], ["beauty", "food"]),
  shelfLife: intent(
    "How long it keeps",
    ["minShelfLifeDays"],
    ["shelfLifeMonths"],
    ["beauty", "food"],
  ),
  crueltyFree: intent("Tested on animals", ["crueltyFree"], [], ["beauty"]),
  chilledDelivery: intent("Chilled delivery", ["chilledDelivery"], [], ["food"]),
  dietary: intent("Vegan, halal, gluten-free", ["dietaryLabels"], [], ["food"]),
  wifi: intent("WiFi does not connect", ["manualsUrl"], [], ["electronics"]),
  pairing: intent("Bluetooth does not pair", ["manualsUrl"], [], ["electronics"]),
  power: intent("Does not charge or turn on", ["manualsUrl"], [], ["electronics"]),
  manual: intent("Manual, setting up, updates", ["manualsUrl"], [], ["electronics"]),
  compatibility: intent("Does it fit my device", ["contactEmail"], [], ["electronics"]),
  customs: intent("Customs and duties", ["dutiesPaidBy"], [], ["crossBorder"]),
  currency: intent("Which currency", ["checkoutCurrencies"], [], ["crossBorder"]),
  returnsAbroad: intent("Returns from abroad", ["abroadReturnCostPaidBy"], [], ["crossBorder"]),
  remoteAreas: intent("Islands and remote areas", ["remoteSurcharge"], [], ["crossBorder"]),
} as const satisfies Record<string, Intent>

export type IntentId = keyof typeof intents

export const intentIds = Object.keys(intents) as IntentId[]

/** The table's entry, widened: what code reads that treats all intents alike. */
export function intentSpec(id: IntentId): Intent {
  return intents[id]
}

export function isIntentId(name: string): name is IntentId {
  return Object.hasOwn(intents, name)
}

/** The intents of some packs, in the table's order. */
export function intentsOf(packs: readonly TradePack[]): IntentId[] {
  return intentIds.filter((id) => intentSpec(id).packs.some((pack) => packs.includes(pack)))
}
