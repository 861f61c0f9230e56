import type { Phrases } from "./index.ts"

export const fi: Phrases = {
  greeting: "Hei! Kysy tilauksista, toimituksesta, palautuksista tai kooista.",
  thanks: "Ole hyvä. Voinko auttaa vielä jossain?",
  bye: "Näkemiin ja kiitos käynnistä.",
  clarify: "Mitä näistä tarkoitat?",
  likely: "Luulen, että tarkoitat tätä:",
  abstain:
    "Tähän minulla ei ole varmaa vastausta. Voin auttaa tilauksissa, toimituksessa, palautuksissa, kooissa ja maksamisessa tai pyytää kollegan mukaan.",
  failed: "Anteeksi, en saanut vastausta valmiiksi. Yritä uudelleen tai juttele kollegan kanssa.",
  person: "Juttele ihmisen kanssa",
  handoffAsked: "Totta kai. Pyydän kollegan mukaan, pysy täällä.",
  handoffComplaint: "Olen pahoillani. Siirrän sinut kollegalle, joka voi korjata asian.",
  handoffUnresolved: "En pääse tässä eteenpäin, joten pyydän kollegan mukaan.",
  ticket: "Palvelupyyntö {}",
  youWrote: "Kirjoitit:",
  replyInChat: "Vastaa avaamalla chat verkkosivuillamme.",
}
