/**
 * Letters of other alphabets as shoppers type them in Latin ones, by language: `typed=letter`, in the order in which
 * they are tried. Only alphabets that are written much as they sound are here.
 */
const typedLetters: Readonly<Record<string, string>> = {
  ru:
    "shch=щ sch=щ yo=ё jo=ё zh=ж kh=х ts=ц tz=ц ch=ч sh=ш yu=ю ju=ю ya=я ja=я iy=ий yy=ый ay=ай ey=ей oy=ой uy=уй " +
    "ai=ай ei=ей oi=ой a=а b=б v=в w=в g=г d=д e=е z=з i=и j=й k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф h=х x=х " +
    "c=ц y=ы q=к",
  uk:
    "shch=щ sch=щ zh=ж kh=х ts=ц ch=ч sh=ш yu=ю ju=ю ya=я ja=я ye=є je=є yi=ї ji=ї iy=ій yy=ий ay=ай ey=ей oy=ой " +
    "a=а b=б v=в w=в h=г g=г d=д e=е z=з i=і j=й k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф x=х c=ц y=и q=к",
  bg:
    "sht=щ zh=ж ts=ц ch=ч sh=ш yu=ю ju=ю ya=я ja=я 4=ч 6=ш ai=ай ei=ей oi=ой ay=ай ey=ей oy=ой a=а b=б v=в w=в " +
    "g=г d=д e=е z=з i=и j=й k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф h=х x=х c=ц y=ъ q=я",
  el:
    "th=θ 8=θ ch=χ ps=ψ ks=ξ 3=ξ ou=ου ei=ει ai=αι oi=οι mp=μπ nt=ντ gk=γκ ph=φ a=α b=β v=β g=γ d=δ e=ε z=ζ h=η " +
    "i=ι k=κ l=λ m=μ n=ν x=χ o=ο p=π r=ρ s=σ t=τ u=υ y=υ f=φ w=ω c=κ j=ξ",
}

const alphabets = new Map(
  Object.entries(typedLetters).map(([language, entries]) => {
    const letters = new Map(
      entries.split(" ").map((entry) => {
        const [typed = "", letter = ""] = entry.split("=")
        return [typed, letter] as const
      }),
    )
    return [language, { letters, pattern: new RegExp([...letters.keys()].join("|"), "g") }]
  }),
)

/** A word in Latin letters in those of a language, letter by letter; as it is where the language has no such table. */
export function transliterated(word: string, language: string): string {
  const alphabet = alphabets.get(language)
  if (!alphabet) return word
  return word.replaceAll(alphabet.pattern, (typed) => alphabet.letters.get(typed) ?? typed)
}
