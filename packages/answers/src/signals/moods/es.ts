import type { MoodWords } from "./feelings.ts"

export const es: MoodWords = {
  love: "amor amo =amas =ama amar quiero_mucho te_quiero =querida =querido cariño beso bésa casar boda adoro ador abraz enamor extraño_mucho corazón mi_vida",
  joy: "feliz felices alegr content reír risa =ríe sonri sonrisa divert diversión disfrut fiesta celebr gracios bail canta emocion encanta encantad genial gusto =jaja placer feliz_cumpleaños buenos_días feliz_navidad diviértete",
  good: "buen bueno buena =bien excelente perfect mejor fantástic maravill estupend increíble recomiend recomend calidad =súper =super cómod impresion magnífic agradable interesante inteligente rápid fácil útil =guay =chévere brillante",
  beauty:
    "hermos bonit lind guap bell preciosa precioso delicios rico rica riquísim sabros dulce elegante encantador =mono =mona",
  thanks:
    "gracias agradec felicidad felicit enhorabuena bienvenid bravo =porfavor por_favor bendi bendito =salud mucho_gusto encantado_de un_placer",
  hope: "espero esperanza ojalá sueño soñ deseo pronto listo lista listos =plan mañana junt vamos =vamos =venga futuro nuevo nueva empez comienz comenz oportunidad voy_a vamos_a algún_día bebé",
  trust:
    "confía confi créeme promet promesa amig honest segur proteg valiente orgull respet leal =paz calma tranquil ayud salv verdad honor héroe garantiz =señor amable fiel noble no_te_preocupes no_se_preocupe no_hay_problema tranquilo no_está_mal tú_puedes ten_fe",
  win: "gan gané ganar victoria éxito suerte regal =gratis campeón premio recompensa triunf lograd lo_logramos lo_hicimos lo_conseguimos",
  bad: "=mal mala malo malas malos malísim terrible horrible pésim peor =peores horroroso desastr inútil ridícul patétic basura porquería lamentable mediocre espantos",
  anger:
    "odio odia furios furia enoj enfad rabia cállate callate cállese fuera lárgate vete largo déjame déjenme harto harta =ira venganza insult molest cómo_te_atreves suéltame fuera_de_aquí quítate sal_de_aquí cierra_la_boca devuélveme no_me_toques",
  insult:
    "idiota estúpid tont imbécil bastard perra cerdo mentiros cobarde =puta cabrón pendej gilipollas =loco =loca maldit monstruo traidor egoísta animal desgraciad =hijo_de rata bruj",
  swear: "mierda joder carajo infierno maldición diablos demonios =coño =puto =cojones por_dios",
  disgust: "asco asquer =feo =fea suci apest vomit vergüenza repugn pervers podrid cochin",
  fear: "miedo asust peligr pánico amenaz cuidado horror pesadilla preocup terror temo riesgo nervios huir corre escond fantasma emergencia",
  death:
    "muert morir muer mori =mató matar mataron matado mata mate asesin cadáver funeral tumba suicid entierr ahog veneno ejecut",
  fight:
    "guerra pelea luch arma armas pistola disparo dispar ataqu atac enemig sangre golpe golpea destru bomba explos cuchillo violen batalla soldado quem fuego ejército secuestr",
  sad: "triste tristeza llor lágrima =solo =sola soledad lo_siento lamento arrepent lástima pena trágic desgracia deprim desesper adiós",
  pain: "dolor duele herid enferm sufr hospital cáncer débil cansad agotad tortur fiebre cieg sangr lastim daño",
  fail: "perd perdí perdió fracas roto rota error equivoc problema difícil imposible demasiado_tarde falla fall arruin desafortunad no_funciona averi =culpa",
  crime:
    "rob ladr mentir mient mentira engañ traicion traición cárcel prisión culpable policía castig crimen criminal delito arrest pecado viol ilegal estafa trampa",
  bore: "aburr decepcion pérdida_de_tiempo lento lenta caro cara tontería absurd molesto nunca_más no_vale no_recomiendo perder_el_tiempo",
  stop: "basta para_ya deja_de =detente =alto =paren prohib suficiente ya_no no_te_muevas",
  not: "=no =ni =sin tampoco ningún ninguna",
  none: "=nunca =nadie =nada =jamás",
  why: "por_qué qué_haces cómo_puedes qué_te_pasa quién_te qué_clase qué_quieres qué_quiere qué_demonios qué_diablos qué_has estás_ciego",
  very: "=muy =tan =demasiado realmente mucho totalmente",
  yes: "=sí =claro =vale =ok por_supuesto de_acuerdo está_bien",
}
