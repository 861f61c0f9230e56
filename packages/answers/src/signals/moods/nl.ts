import type { MoodWords } from "./feelings.ts"

export const nl: MoodWords = {
  love: "lief liefde hou_van houd_van geliefd schat kus trouw bruiloft omhels verliefd knuffel =mis_je",
  joy: "blij gelukkig vrolijk lach glimlach grappig plezier =leuk leuke feest vier geniet vreugde dans zing grap =haha tevreden heerlijk goedemorgen gefeliciteerd_met vrolijk_kerst veel_plezier",
  good: "=goed goede geweldig uitstekend perfect =best beste prima fantastisch super fijn mooi aanrader beter top briljant prachtig ongelofelijk kwaliteit handig snel makkelijk slim interessant aangenaam =tof gaaf",
  beauty: "mooi prachtig knap schattig lekker heerlijk elegant charmant beeldschoon =zoet",
  thanks:
    "dank bedank gefelicit welkom bravo alsjeblieft alstublieft zegen proost aangenaam leuk_je",
  hope: "hoop hopelijk wens droom =gauw binnenkort =klaar =plan morgen samen =laten_we laten =kom toekomst nieuw begin kans we_gaan ik_zal zullen_we baby",
  trust:
    "vertrouw geloof beloof vriend eerlijk veilig bescherm dapper moed trots respect trouw vrede rustig kalm help hulp redden gered waarheid eer held zeker aardig meneer geen_zorgen geen_probleem maak_je_geen_zorgen niet_slecht je_kunt_het komt_goed",
  win: "win gewonnen winnen overwinn succes geluk geschenk cadeau rijk gratis kampioen prijs beloning gelukt",
  bad: "slecht erg =erger ergste vreselijk verschrikkelijk afschuwelijk waardeloos nutteloos ramp belachelijk zielig rotzooi troep rommel",
  anger:
    "haat boos woede kwaad woedend hou_je_mond kop_dicht =weg ga_weg donder_op rot_op laat_me genoeg wraak beledig pissig hoe_durf laat_me_los eruit wegwezen mond_dicht blijf_van geef_terug",
  insult:
    "idioot dom stom dwaas klootzak trut varken leugenaar lafaard hoer eikel gek krankzinnig monster verrader mislukkeling sukkel egoïst lul smeerlap",
  swear: "verdomme verdomd shit hel godver kut klote =duivel fuck jezus",
  disgust: "walg smerig lelijk vies vuil stink kots schaam schande ranzig pervers",
  fear: "bang angst gevaar paniek dreig bedreig voorzichtig eng horror nachtmerrie zorgen nerveus risico vlucht ren verstop spook noodgeval schrik vrees",
  death:
    "=dood dode sterf sterv stierf gestorven vermoord doden moord moordenaar lijk begrafenis =graf zelfmoord verdronken gif",
  fight:
    "oorlog vecht gevecht wapen pistool schiet schoot aanval vijand bloed sla slaan geslagen vernietig bom explo mes geweld strijd soldaat brand vuur leger ontvoer",
  sad: "verdriet huil traan tranen alleen eenzaam spijt jammer tragisch tragedie rouw ongelukkig wanhop depress treurig het_spijt_me sorry vaarwel",
  pain: "pijn gewond ziek lijd wond ziekenhuis kanker zwak moe uitgeput martel koorts blind bloed",
  fail: "verlies verloren verlor mislukt kapot gebroken fout verkeerd probleem moeilijk onmogelijk te_laat faal verpest helaas werkt_niet pech",
  crime:
    "steel stal gestolen dief lieg loog leugen bedrieg bedrog verraad verraden gevangenis schuld politie straf misdaad crimineel beroof arrest zonde verkracht illegaal oplicht",
  bore: "saai teleurgesteld teleurstell tijdverspilling verspil langzaam duur onzin vervelend irritant nooit_meer zonde_van",
  stop: "stop =hou_op ophouden genoeg verboden verbied laat_dat mag_niet",
  not: "=niet =geen =nee zonder =noch",
  none: "=nooit niemand =niets =niks nergens",
  why: "waarom hoe_kun wat_doe wie_denk wat_is_er wat_wil_je wat_wilt wat_in_godsnaam ben_je_blind wat_moet",
  very: "=erg =heel =zo =echt =te =zeer absoluut",
  yes: "=ja =jawel =oké =ok natuurlijk goed_zo zeker",
}
