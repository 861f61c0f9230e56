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
  apart: hr.apart ?? {},
  everyday:
    "muž mužu žena ženi mama tata otac brat sestra ćerka sin baka deda prijatelj* drug drugarica komšija dete deca ljudi ćao hej pozdrav ponedeljak utorak sreda sredu četvrtak petak subota subotu nedelja nedelju nedelje juče danas sutra sinoć jutros večeras ujutru uveče noć prošl* sledeć* dve dva tri četiri pet šest deset jedan jedna jedno prvi drugi druga drugo kutiju otvori* stavi* hteo htela hoćeš hoće želi treba trebaju trebalo možete može mogao mogla možemo imam imamo imao imala bih biste bismo bio bila bilo bili budem bude jesam jesi jeste nisam nisi nismo niste nisu upisa* ukuca* napisa* piše pišu reka* rekli kaže kažu vidim vidi znam znate mislio mislila mislim proba* pokuša* dobio dobila dobili neki neka neko nešto negde niko nigde ništa nijedan svi svaki svaka cela ceo jako puno malo previše mnogo više manje uvek opet ponovo jednostavno možda valjda sigurno stvarno zaista tako dakle upravo davno konačno posle onda sad sada odmah uskoro ovde tamo kući napolju unutra plav* crven* bel* crn* zelen* žut* siv* roza braon taj ovaj ova ovi ove onaj ona ono mog mom moju naša vaša vaše vam nam meni njegov njen njihov sebe svoj svoju svoje jer zato niti ipak nego bez kroz među prema oko zbog pre nakon dok čim hajde daj dajte ajde okej gospodin gospođa ruk* nog* glav* struk* lice leđ* godin* mesec* sati minut* slika slike sliku telefon* broj",
  offTopic: [
    "da li će padati kiša za vikend",
    "ispričaj nešto smešno",
    "ko je juče pobedio",
    "који је главни град канаде",
    "боли ме глава",
    "само гледам",
  ],
}
