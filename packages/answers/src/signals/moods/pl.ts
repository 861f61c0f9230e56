import type { MoodWords } from "./feelings.ts"

export const pl: MoodWords = {
  love: "koch kocham miłość kochan skarb skarbie całus pocałuj ślub wyjść_za przytul tęskni_za zakocha serce",
  joy: "szczęśliw szczęści ciesz radość śmie uśmiech zabaw zabawn wesoł świętuj impreza tańcz śpiew =haha zadowol frajda przyjemn wszystkiego_najlepszego dzień_dobry wesołych_świąt baw_się",
  good: "dobr dobrze świetn doskonał wspaniał najlep super fantastyczn fajn lepiej lepsz polec genialn niesamowit rewelac idealn jakość szybk łatw mądr wygodn ciekaw znakomit =git =ekstra",
  beauty: "piękn ładn śliczn urocz pyszn smaczn słodk elegan cudown przystojn",
  thanks:
    "dzięk dziękuj gratul witaj brawo proszę błogosław pozdrawiam =zdrowie sto_lat miło_cię miło_pana",
  hope: "nadziej mam_nadziej marz marzeni wkrótce gotow =plan jutro razem chodźmy =chodź jedźmy przyszłoś nowy nowe zaczyn zaczn szans będziemy życz pewnego_dnia",
  trust:
    "ufa zaufa wierz obiecuj obiec przyjaci uczciw bezpieczn chroń chron odważn dumn dumny szacun wiern pokój spokoj spokój pomoc pomóż pomog urat ratuj prawd honor bohater pewn miły nie_martw nie_bój nie_ma_sprawy nie_ma_problemu spokojnie nieźle dasz_radę będzie_dobrze",
  win: "wygra zwycięż sukces szczęście prezent bogat darmo mistrz nagrod udało",
  bad: "zły zła złe źle okropn straszn fataln gorsz najgorsz beznadziej kiepsk bezużyteczn katastrof żałosn śmieci tragiczn słab",
  anger:
    "nienawi wściek gniew zamknij_się zamknijcie wynoś =precz spadaj odejdź zostaw_mnie zejdź dość mam_dość zemst obraż jak_śmiesz wkurz denerw złość puść_mnie puszczaj zamknij_mordę oddaj wyjdź odwal nie_dotykaj",
  insult:
    "idiot głup debil kretyn drań sukinsyn suka świni kłamc tchórz dziwk dupek dupa szalon wariat potwór zdrajc palant gnoj frajer skurwysyn bydlak",
  swear: "kurw cholera cholern gówn piekł diabł pieprz pierdol jebać jeban szlag psiakrew do_licha",
  disgust: "obrzydli wstręt brzydk brudn śmierdz rzyga wstyd hańb ohydn zboczen zgnił",
  fear: "boję boi bać strach niebezpiecz panik groź groz uważaj ostrożn koszmar martw przeraż nerwow ryzyk uciekaj ucieka ukry duch lęk alarm",
  death:
    "śmier umar umier umrz zabi zabij zabój martw mord morder trup pogrzeb =grób samobój utop trucizn zginą zginę egzekuc",
  fight:
    "wojn walcz walk broń pistolet strzel atak wróg wrog krew krwi bić bije uderz zniszcz bomb wybuch nóż przemoc bitw żołnierz ogień spal armia pobi porwa porwan",
  sad: "smutn smutek płacz płacze łzy łez =sam =sama samotn żałuj szkoda przykro tragedi rozpacz nieszczęś przepraszam żal depres żegnaj",
  pain: "ból bólu boli rani rann chor szpital cierp =rak słab zmęcz tortur gorączk ślep krwaw",
  fail: "przegra strac zgubi stłuk zepsu złam błąd błęd problem trudn niemożliw za_późno zawiod zawal zrujn niestety nie_działa pech wina",
  crime:
    "krad ukrad złodziej kłam kłami oszu oszust zdradz zdrad więzien winn policj kara ukar zbrodn przestęp rabun areszt grzech gwałt nielegal",
  bore: "nudn nuda rozczarow strata_czasu woln drog bzdur nonsens irytuj bez_sensu nigdy_więcej",
  stop: "przestań przestańcie =stop =stój stać wystarczy zabron zabraniam nie_wolno nie_ruszaj",
  not: "=nie =bez =ani żaden",
  none: "=nigdy =nikt =nic nigdzie nikogo",
  why: "dlaczego czemu jak_możesz co_robisz co_ty za_kogo po_co czego_chcesz co_do_cholery co_wy co_jest_z ślepy_jesteś",
  very: "=bardzo =tak =naprawdę =zbyt strasznie całkowicie",
  yes: "=tak =dobra =dobrze =ok oczywiście jasne pewnie",
}
