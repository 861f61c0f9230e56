import type { Lexicon } from "./concepts.ts"

export const pt: Lexicon = {
  language: "pt",
  common:
    "o a os as de do da dos das e que em um uma para com nao no na por se eu voce meu minha como quando quanto onde qual ola obrigado obrigada esta foi tem pra pro ja ainda mais mas isso esse essa ele ela sao posso quero vou tenho voces voce ao ou ate so muito bom dia tudo bem nao sim cade me fazer",
  terms: {
    order: "pedido*, compra*, comprei, encomenda*, encomendei, ordem",
    item: "produto*, artigo*, item, itens, coisa*, roupa*, sapato*, tenis, vestido*, mercadoria*, calca*, camisa*, peca*",
    parcel: "encomenda*, pacote*, caixa, entrega, envio, meu pedido, minha compra, remessa",
    ship: "entreg*, envi*, mand*, despach*, frete, remet*",
    dispatch: "despach*, postad*, sai, enviam, enviado, vao enviar, postagem, saiu",
    arrive: "cheg*, receb*, entreg*, vem, em casa, na minha casa, chegue, recebo",
    get: "receb*, chegou, peguei, obter, ter",
    where: "onde, cade, aonde, situacao, status, que fim, onde esta, localizacao",
    when: "quando, que dia, que horas, qual a data, que data",
    howlong:
      "quanto tempo, quantos dias, prazo de entrega, demora*, em quantos dias, quanto demora, leva quanto, qual o prazo, quantas semanas",
    howmuch:
      "quanto custa, quanto e, preco*, valor, custo*, taxa, quanto fica, quanto sai, caro, quanto ficaria, quanto daria",
    days: "dias, dia, prazo, semana*, uteis, limite",
    soon: "urgente*, rapido, expresso, amanha, pressa, logo, sedex",
    notyet:
      "ainda nao, nao chegou, ate agora nao, ate agora nada, nunca, nada ainda, ainda to esperando, nao recebi, continuo a espera, nada de, ainda estou a espera, ate hoje",
    neg: "nao, nunca, nada, nenhum*, sem, nem",
    late: "atras*, demor*, tarde, lento",
    wait: "esper*, aguard*",
    stuck:
      "parad*, nao atualiza*, nao anda, travad*, sem atualiza*, nao muda, preso, nao sai do lugar, empacad*, nao se mexe, parou em",
    lost: "perd*, extravi*, roubad*, sumiu, desaparec*",
    delivered:
      "consta entregue, como entregue, diz que foi entregue, aparece entregue, diz entregue, status entregue, dado como entregue",
    track: "rastre*, acompanh*, codigo de rastreio, localizar, seguir",
    courier:
      "correios, transportadora*, entregador*, ctt, jadlog, loggi, carteiro, motoboy, dhl, estafeta",
    postage:
      "frete*, portes, custo de envio, taxa de entrega, custo do envio, envio gratis, pagar pra enviar, pagar o envio, custos de envio, taxa de envio, custa a entrega, custa o envio, entrega gratis, pagar pelo envio, pagar para enviar, valor da entrega",
    free: "gratis, gratuit*, de graca",
    whopays:
      "quem paga, por minha conta, do meu bolso, tenho que pagar, tem que pagar, pago eu, eu que pago, quem arca, preciso pagar, sou eu que pago",
    sendback:
      "devolv*, devoluc*, mandar de volta, retorn*, enviar de volta, mando de volta, de volta, devolu*, nao gostar, nao gostei, nao gosto, da volta, nao me agrad*",
    refund:
      "reembols*, estorn*, dinheiro de volta, meu dinheiro, devolver o dinheiro, devolvam meu, grana de volta, ressarc*, dinheiro ainda, devolucao do dinheiro, dinheiro + cai, cai na conta, receber o dinheiro, ver meu dinheiro, meu reembolso",
    money: "dinheiro, grana, valor pago, quantia",
    exchange: "troc*, substitu*, trocar, intercambi*",
    size: "vestem, veste grande, veste pequeno, costumo vestir, tamanho*, numero, numeracao, medida*, tabela de medidas",
    misfit:
      "apertad*, aperta*, grande, pequen*, nao serviu, nao serve, numero maior, numero menor, maior, menor, largo, folgad*, nao coube, curto, outro tamanho, tamanho maior, tamanho menor, tamanho diferente, tamanho errado",
    cancel: "cancel*, nao manda, nao mandem, nao envie*, anul*, desist*, nao enviem, suspender",
    dontwant:
      "desisti, nao quero mais, mudei de ideia, me arrependi, nao gostei, por engano, sem querer, nao preciso mais, nao quero, ja nao quero",
    address: "endereco*, rua, cep, morada*, codigo postal, bairro",
    elsewhere:
      "escritorio, no trabalho, meu trabalho, outro lugar, outro endereco, outra morada, mudei de casa, me mudei, novo endereco, outro local, nova morada, mudei de endereco, outro sitio, vizinh*",
    wrong: "errad*, engan*, trocad*, diferente, erro, incorret*, nao e o que, outra coisa",
    change: "mud*, alter*, corrig*, modific*, atualiz*, editar",
    pay: "pag*, cobr*, debit*, parcel*",
    method:
      "formas de pagamento, metodos de pagamento, meios de pagamento, forma de pagamento, como posso pagar, aceitam, opcoes de pagamento, como pagar, aceita",
    paybrand:
      "pix, boleto*, cartao, cartoes, paypal, visa, mastercard, mbway, mb way, multibanco, transferencia, parcelad*, a vista, dinheiro na entrega, contra entrega, credito, debito, vezes sem juros, mercado pago, parcelar, a cobranca",
    fail: "invalid*, nao funciona*, erro*, recusad*, nao passa, nao aceita*, expirad*, vencid*, falh*, rejeitad*, nao vai, nao aplica, nao entra, problema*, nao da, nao consigo, nao deixa, negad*, deu erro, nao funcionou",
    twice: "duas vezes, dobro, duplicad*, duplicidade, 2 vezes",
    coupon: "cupom, cupons, cupao, codigo*, vale, voucher*, promocional",
    discount: "desconto*, promoc*, oferta*, mais barato, barato, descontinho, liquidacao",
    pricedrop:
      "baixou o preco, preco caiu, diferenca de preco, mais barato agora, preco baixou, cobrem preco, ficou mais barato",
    broken:
      "quebr*, danific*, amassad*, rasgad*, rachad*, estragad*, partid*, esmagad*, em pedacos, trincad*, riscad*, amolgad*, avariad*, arranhad*, furad*, furo, manchad*, mancha, descosturad*",
    defect:
      "defeit*, qualidade, nao liga, parou de funcionar, avaria*, com problema, mal feito, estragou, parou de pegar, morreu, nao liga mais",
    missing: "falt*, incomplet*, nao veio, so veio, vazia, esquecer*, so chegou, faltando",
    invoice:
      "fatura*, nota fiscal, recibo*, comprovante*, cnpj, cpf na nota, nif, contribuinte, iva, nf",
    company: "empresa*, firma",
    stock: "estoque*, stock, disponiv*, esgotad*, reposic*, voltar a ter, tem ainda, repor",
    preorder: "pre-venda, prevenda, encomenda antecipada, reserva*, pre venda, lancamento",
    customs: "alfandeg*, imposto*, taxa de importacao, tributad*, taxad*",
    abroad:
      "exterior, internaciona*, outro pais, estrangeiro, portugal, fora do brasil, paises, pais, europa",
    remote: "ilhas, acores, madeira, interior, zona rural",
    warranty: "garantia*, cobert*",
    repair: "consert*, repar*, assistencia tecnica, arrumar",
    genuine: "original, originais, falso*, falsific*, autentic*, pirata*, replica*",
    material: "material, tecido*, algodao, couro, feito de, composicao, la",
    color: "cor, cores, preto, branco, vermelh*, azul, verde",
    howto:
      "manual, instruc*, como usar, como usa, como funciona, montar, montagem, lavar, tutorial, modo de usar",
    points: "pontos, fidelidade, cashback, recompensas",
    member: "membro*, assinatura*, clube, vip, socio",
    login:
      "login, entrar na conta, entrar na minha, logar, codigo de verificacao, cadastr*, acessar, iniciar sessao",
    password: "senha*, palavra-passe, palavra passe",
    account: "conta*, perfil, meus dados",
    delete: "exclu*, apag*, delet*, encerrar, remover",
    phone: "telefone, celular, telemovel, numero de telefone",
    email: "email, e-mail",
    gift: "presente*, embrulh*, cartao de felicitacoes, embalagem de presente, prenda*, aniversario, papel de presente",
    wholesale: "atacado*, revend*, grande quantidade, por grosso, atacadista*",
    review: "avaliac*, opiniao, opinioes, comentario*",
    hours:
      "horario*, que horas abre*, abert*, abre*, fecham, funcionamento, fim de semana, voces abrem, ate que horas",
    store: "loja fisica, lojas, endereco da loja, showroom, onde fica, na loja, nas lojas",
    pickup:
      "retir*, buscar, levantar, levantamento, ponto de recolha, pegar na loja, pegar ai, passar ai, passar para buscar, pegar pessoalmente, ir buscar",
    privacy: "privacidade, dados pessoais, lgpd",
    newsletter: "newsletter, descadastr*, propaganda*, cancelar inscricao, subscri*",
    install: "instal*, wifi, bluetooth, carregar, parear, conectar",
    how: "como, passo*, procedimento, o que faco, o que fazer",
    which: "qual, quais, que",
    why: "por que, porque, motivo, porquê",
    person:
      "atendente*, pessoa*, humano*, alguem, operador*, gerente*, sac, falar com, representante*, assistente, suporte, me liguem, ligar para mim, consultor*, funcionario*",
    bot: "robo, robot, bot, maquina, automatico",
    complain:
      "reclam*, procon, queixa*, processar, advogado*, denunci*, deco, livro de reclamacoes, justica, reclame aqui, asae",
    insult:
      "palhacada, pessim*, horriv*, ridicul*, absurdo*, revoltad*, lixo, golpe*, ladr*, porcaria, merda, vergonha*, nojo, raiva, incompeten*, furios*, terceira vez, enganad*, cansad*, pior, descaso, fraude*, farta, farto, droga, bosta, inadmissivel, decepcion*, puto",
    praise: "otimo*, excelente*, adorei, perfeito*, maravilh*, amei, muito bom, top",
    thanks: "obrigad*, valeu, agradec*",
    hello: "ola, oi, bom dia, boa tarde, boa noite, e ai",
    bye: "tchau, adeus, ate logo, ate mais",
    offtopic:
      "tempo amanha, previsao do tempo, piada, poema, musica, futebol, receita, presidente, chover, chuva, filme, capital d*, licao de casa, traduz*, clima, serie, conta uma, historinha, ideia + presente",
    inject:
      "ignor*, instrucoes anteriores, todas as instrucoes, esqueca tudo, esqueca as, modo desenvolvedor, finja, suas instrucoes",
  },
  offTopic: [
    "vai chover no fim de semana",
    "conta uma história engraçada",
    "quem ganhou o jogo ontem",
    "escreve um poema sobre o mar",
    "o que cozinho hoje",
    "quantos anos você tem",
    "qual é a capital do canadá",
    "estou com dor de cabeça",
    "ok",
    "kkkk",
    "só estou olhando",
    "indica um filme",
    "quanto é doze vezes nove",
    "faz meu dever de casa",
    "quanto está o dólar",
  ],
}
