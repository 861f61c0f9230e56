/** Luhn's check, as on payment cards and some parcels. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Weighted modulus over all but the last digit; `spare` maps a remainder of ten or more. */
export function passesWeighted(
  digits: string,
  weights: readonly number[],
  modulus: number,
  complement: boolean,
): boolean {
  let sum = 0
  const body = digits.length - 1
  for (let index = 0; index < body; index++)
    sum += Number(digits[index]) * (weights[index % weights.length] ?? 0)
  const rest = sum % modulus
  const check = (complement && rest !== 0 ? modulus - rest : rest) % 10
  return check === Number(digits[body])
}

/** The 3-1 check of GS1 barcodes, counted from the right: USPS and many carriers use it. */
export function passesGs1(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length - 1; index++)
    sum += Number(digits[digits.length - 2 - index]) * (index % 2 === 0 ? 3 : 1)
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1))
}

const s10Weights = [8, 6, 4, 2, 3, 5, 9, 7]

/** The postal unions' S10 number: two letters, eight digits and their check, a country. */
export function passesS10(code: string): boolean {
  let sum = 0
  for (let index = 0; index < 8; index++) sum += Number(code[2 + index]) * (s10Weights[index] ?? 0)
  const check = 11 - (sum % 11)
  return (check === 10 ? 0 : check === 11 ? 5 : check) === Number(code[10])
}

/** UPS 1Z: letters count as digits, every second one double. */
export function passesUps(code: string): boolean {
  const body = code.slice(2, -1)
  let sum = 0
  for (let index = 0; index < body.length; index++) {
    const unit = body.charCodeAt(index)
    const value = unit >= 65 ? (unit - 63) % 10 : unit - 48
    sum += index % 2 === 1 ? value * 2 : value
  }
  return (10 - (sum % 10)) % 10 === Number(code.at(-1))
}

/** The IBAN check: moved to the end, letters as numbers, modulo 97. */
export function passesIban(code: string): boolean {
  let rest = 0
  for (const letter of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
