import type { Lexicon } from "./concepts.ts"
import { hr } from "./hr.ts"

// Serbian and Croatian shop talk shares its stems; the list names both where they differ. Cyrillic
// is read as Latin, so one list serves both scripts.
export const sr: Lexicon = {
  language: "sr",
  romanise: true,
  common:
    "i je u na se da za od s sa su sam ne ali kako kada gde koliko zasto sta moj moja moje mi hvala molim dobar dan zdravo zelim mogu jos vec li bi ili ako kod vas nije ima imate sve samo nas smo ste po iz hocu kad ovo to jel и је у на се да за од с са су сам не али како када где колико зашто шта мој моја моје ми хвала молим добар дан здраво желим могу још већ ли би или ако код вас није има све само смо сте по из хоћу кад ово то имате нас јел",
  terms: hr.terms,
  offTopic: [
    "da li će padati kiša za vikend",
    "ispričaj nešto smešno",
    "ko je juče pobedio",
    "који је главни град канаде",
    "боли ме глава",
    "само гледам",
  ],
}
