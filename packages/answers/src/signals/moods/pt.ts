import type { MoodWords } from "./feelings.ts"

export const pt: MoodWords = {
  love: "amor amo =ama amar amado te_amo querid beijo beij casar casamento adoro ador abraç apaixon saudade coração amo_te love amorzinho",
  joy: "feliz felizes alegr content rir risada =ri sorri divert diversão festa celebr engraçad dança canta gosto gostei curti =kkk =haha prazer animad feliz_aniversário bom_dia feliz_natal divirta",
  good: "=bom =boa =bem ótim excelente perfeit melhor fantástic maravilh incrível recomend legal =top bacana qualidade bons boas confortável impression magnífic agradável interessante inteligente rápid fácil útil brilhante fixe maningue bué bacano curtir =show arraso mereces",
  beauty: "bonit lind bel belo bela delici gostos fof doce elegante encantador charmos",
  thanks:
    "obrigad agradec parabéns felicit bem-vind bravo por_favor abenço deus_abençoe saúde prazer_em muito_prazer",
  hope: "espero esperanç tomara sonho sonh desejo breve pronto prontos pronta plano amanhã junt vamos =vamos =bora futuro nov começ oportunidade vou_te um_dia bebê",
  trust:
    "confi acredit promet promess amig honest segur proteg corajos orgulh respeit leal =paz calma tranquil ajud salv verdad honra herói garant senhor gentil fiel não_se_preocupe não_te_preocupes sem_problema não_há_problema nada_mal você_consegue vai_ficar_tudo_bem",
  win: "ganh venc vitória sucesso sorte present ric grátis campe prêmio recompens consegui nós_conseguimos conseguimos",
  bad: "=mau =má =mal ruim ruins péssim terrível horrível horroros pior piores desastr inútil ridícul patétic lixo porcaria lament péssima =kkk_triste triste_isso",
  anger:
    "odeio ódio odei furios raiva zangad cale-se cala_a cale_a =fora saia vá_embora vai_embora sai_daqui deixe-me me_deixe larga farto vingança insult irrit como_se_atreve solta-me me_solta larga-me cala_boca não_me_toque desaparece",
  insult:
    "idiota estúpid burro burra imbecil bastard vadia porco mentiros covarde puta babaca cretin louco louca maluc monstro traidor egoísta desgraçad filho_da canalha otári",
  swear: "merda porra caralho droga inferno maldi diabo foda fod =raios meu_deus",
  disgust: "nojo nojent feio feia sujo suja fed vomit vergonh repugn pervers podre",
  fear: "medo assust perig pânico ameaç cuidado horror pesadelo preocup terror risco nervos fug corre escond fantasma emergência",
  death:
    "mort morto morte morrer morr mat matar matou matei assassin cadáver funeral túmulo suicíd enterr afog veneno",
  fight:
    "guerra luta brig arma armas pistola tiro atir ataqu atac inimig sangue bater bati soco destru bomba explos faca violên batalha soldado queim fogo exército sequestr",
  sad: "triste tristeza chor lágrima =só sozinh solidão lamento desculp arrepend pena trágic desgraça deprim desesper adeus sinto_muito",
  pain: "dor dói doendo ferid doent sofr hospital câncer cancro frac cansad tortur febre ceg sangr machuc",
  fail: "perd perdi fracass quebr err erro problema difícil impossível tarde_demais falh arruin infelizmente não_funciona estrag culpa",
  crime:
    "roub ladr ladrão ment mentira engan traí traição prisão cadeia culpad polícia castig crime crimin prend pecado ilegal golpe trapaç",
  bore: "chat chato entedi decepcion perda_de_tempo lent caro bobagem absurd nunca_mais não_vale irritante desperdíc",
  stop: "pare =para_com chega basta proib =parem não_toque deixa_de",
  not: "=não =nem =sem nenhum",
  none: "=nunca ninguém =nada jamais",
  why: "por_que porque_é por_quê como_pode o_que_você que_tipo o_que_quer o_que_está que_diabos que_raio o_que_queres estás_cego",
  very: "=muito =tão demais realmente totalmente",
  yes: "=sim =claro =ok =certo =tá está_bem tudo_bem com_certeza",
}
