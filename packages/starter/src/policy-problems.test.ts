import { expect, it } from "vitest"
import { exampleFields } from "./fields.ts"
import { policyProblems } from "./policy-problems.ts"

it("finds nothing wrong with the examples, nor with empty fields", () => {
  expect(policyProblems(exampleFields())).toEqual([])
  expect(policyProblems({ returnDays: null, carriers: "", deliveryDays: undefined })).toEqual([])
})

it.each([
  ["returnDays", 0],
  ["returnDays", "30"],
  ["deliveryDays", [5, 2]],
  ["shippingCost", -1],
  ["newsletterPercent", 200],
  ["trackingUrl", "javascript:alert(1)"],
  ["contactEmail", "nobody"],
  ["carriers", []],
  ["shipsTo", ["Germany"]],
  ["returnCostPaidBy", "nobody"],
  ["pickup", "yes"],
  ["supportHours", [{ days: [8], opens: "09:00", closes: "18:00" }]],
  ["currency", "euro"],
  ["colour", "red"],
])("names what is wrong with %s: %j", (field, value) => {
  expect(policyProblems({ [field]: value })).toMatchObject([{ field }])
})
