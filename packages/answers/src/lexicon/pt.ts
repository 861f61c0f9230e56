import type { Lexicon } from "./concepts.ts"

export const pt: Lexicon = {
  language: "pt",
  common:
    "o a os as de do da dos das e que em um uma para com nao no na por se eu voce meu minha como quando quanto onde qual ola obrigado obrigada esta foi tem pra pro ja ainda mais mas isso esse essa ele ela sao posso quero vou tenho voces voce ao ou ate so muito bom dia tudo bem nao sim cade me fazer",
  terms: {
    order:
      "pedido*, compra*, comprei, encomenda*, encomendei, ordem, pedi, tinha pedido, pedimos, tinha comprado, compramos",
    item: "produto*, artigo*, item, itens, coisa*, roupa*, sapato*, tenis, vestido*, mercadoria*, calca*, camisa*, peca*, camisola*, blusa*, casaco*, jaqueta*, moletom, saia*, bota*, meia*, caneca*, luminaria*, candeeiro*, brinquedo*, bolsa*, mochila*, par, camiseta*, shorts, jeans, sandalia*, chinelo*, cachecol, luvas, bone, cinto, sutia, biquini, prato*, vaso, chaleira, cafeteira, torradeira, sofa, poltrona, cadeira, mesa, escrivaninha, estante, armario, guarda roupa, colchao, travesseiro, almofada, tapete, cortina*, fone, fones, carregador, cabo, notebook, tablet, teclado, caixa de som, relogio, anel, colar, pulseira, brinco*, perfume, creme, batom, xampu, shampoo, serum, coleira, racao, areia, bicicleta, abajur, espelho, copo*, garrafa, tigela, vela, livro, boneca, carrinho de bebe, capinha, tela, impressora, camera, secador, chocolate*, cafe, cha, vinho, treco, liquidificador, ventilador, aspirador, panela*, frigideira, batedeira, airfryer, micro ondas, microondas, geladeira, fogao, oculos, toalha*, lencol, lencois, edredom, cueca*, calcinha, regata, bermuda, ferro de passar, despertador, aparelho, bagulho, negocio, trocinho, tralha, ténis, telemovel",
    parcel:
      "encomenda*, pacote*, caixa, entrega, envio, meu pedido, minha compra, remessa, minhas coisas, minhas compras",
    ship: "entreg*, envi*, mand*, despach*, frete, remet*",
    dispatch:
      "despach*, postad*, sai, enviam, enviado, vao enviar, postagem, saiu, ja saiu, ja foi enviado, foi despachado",
    arrive:
      "cheg*, receb*, entreg*, vem, em casa, na minha casa, chegue, recebo, vai chegar, em maos, na minha porta, esta comigo",
    get: "receb*, chegou, peguei, obter, ter",
    where:
      "onde, cade, aonde, situacao, status, que fim, onde esta, localizacao, kd, por onde anda, onde ta, aonde ta, que fim levou",
    when: "quando, que dia, que horas, qual a data, que data",
    howlong:
      "quanto tempo, quantos dias, prazo de entrega, demora*, em quantos dias, quanto demora, leva quanto, qual o prazo, quantas semanas, em quanto tempo, demora muito, quanto demoram, qts dias, qto tempo, leva quantos, demora quanto",
    howmuch:
      "quanto custa, quanto e, preco*, valor, custo*, taxa, quanto fica, quanto sai, caro, quanto ficaria, quanto daria, qto custa, quanto voces cobram, quanto cobram, quanto pago, quanto da, qual o valor, quanto vou pagar, qnto, quanto tenho de, custa alguma, isso custa, custa algo, paga se, se paga, e pago, paga a parte, paga por fora, cobrado a parte, tem custo, tem algum custo, custa mais, pago a parte, quanto sairia, quanto ia dar, quanto vai dar, quanto vai sair, da quanto, fica em quanto, sai por quanto, sai a quanto",
    days: "dias, dia, prazo, semana*, uteis, limite, ate quando, prazo de devolucao, prazo para devolver",
    soon: "urgente*, rapido, expresso, amanha, pressa, logo, sedex, ate sexta, ate sabado, no sabado, sabado, fim de semana, antes do fim de semana, a tempo, o quanto antes, o mais rapido, hoje, ate o natal, pra ontem, antes de sexta, essa semana, esta semana, ainda essa semana, antes do fds, ate quinta, ate domingo, ate segunda, pra sexta, pra sabado",
    notyet:
      "ainda nao, nao chegou, ate agora nao, ate agora nada, nunca, nada ainda, ainda to esperando, nao recebi, continuo a espera, nada de, ainda estou a espera, ate hoje, nao apareceu, nem sinal, sem noticia*, nao chega, cade que nao, nada chegou, n chegou, nao veio, ainda nada, nunca chegou, sem noticia, to esperando, n recebi, nao tenho nada, nao recebi nada, nao veio ninguem, ninguem veio, ninguem passou, era pra ter chegado, era para ter chegado, ja era pra, devia ter chegado, deveria ter chegado, ja passou do prazo, passou do prazo, nem rastro, nem cheiro, nada do meu pedido, nada da minha encomenda, nada das minhas coisas",
    neg: "nao, nunca, nada, nenhum*, sem, nem",
    late: "atras*, demor*, tarde, lento, ha semanas, faz tempo, muito tempo, uma eternidade",
    wait: "esper*, aguard*",
    stuck:
      "parad*, nao atualiza*, nao anda, travad*, sem atualiza*, nao muda, preso, nao sai do lugar, empacad*, nao se mexe, parou em, presa, nao atualiza, nao mexe, retido, retida, encalhado",
    lost: "perd*, extravi*, roubad*, sumiu, desaparec*, sumiram, sumida, sumido, furtad*, roubaram",
    delivered:
      "consta entregue, como entregue, diz que foi entregue, aparece entregue, diz entregue, status entregue, dado como entregue, com o vizinho, no vizinho, vizinho recebeu, vizinho pegou, o vizinho, a vizinha, deixaram na porta, deixado na porta, deixaram fora, deixado fora, do lado de fora, na portaria, porteiro, alguem assinou, assinado por, supostamente entregue, dizem que entregaram, consta como entregue, ta como entregue, diz que entregou, pro vizinho, entregador diz, motoboy diz, carteiro diz",
    track:
      "rastre*, acompanh*, codigo de rastreio, localizar, seguir, em que pe, em que ponto, ver onde, onde vejo, onde consigo ver, onde posso ver, onde acompanho, status do pedido, estado da encomenda, ver o andamento, andamento, codigo de rastreamento, localizo, esta a caminho, ja a caminho, onde ta, cade meu, cade minha, que aconteceu com meu, saber do pedido, saber do meu pedido, noticias do pedido, noticia do pedido, sobre o meu pedido",
    courier:
      "correios, transportadora*, entregador*, ctt, jadlog, loggi, carteiro, motoboy, dhl, estafeta, quem entrega, estafetas, amazon, dpd",
    postage:
      "frete*, portes, custo de envio, taxa de entrega, custo do envio, envio gratis, pagar pra enviar, pagar o envio, custos de envio, taxa de envio, custa a entrega, custa o envio, entrega gratis, pagar pelo envio, pagar para enviar, valor da entrega, quanto e o frete, quanto custa o frete, quanto e a entrega, custo da entrega, frete gratis, portes gratis, portes de envio, frete e pago, custos de entrega, preco do envio, pela entrega, pelo frete, o frete, quanto fica o frete, quanto ta o frete, quanto cobram pra, cobra pra mandar, cobram pra mandar, cobra pra enviar, cobram pra enviar, cobra pra entregar, cobram pra entregar, quanto + pra mandar, quanto + pra enviar, quanto + pra entregar, custa + pra mandar, custa + pra enviar, custa + pra entregar",
    free: "gratis, gratuit*, de graca",
    whopays:
      "quem paga, por minha conta, do meu bolso, tenho que pagar, tem que pagar, pago eu, eu que pago, quem arca, preciso pagar, sou eu que pago, voces pagam, por conta de quem, pago do meu, quem banca, a meu cargo, as minhas custas, por vossa conta, descontam, e comigo, fica por minha, vcs pagam, me custa",
    sendback:
      "devolv*, devoluc*, mandar de volta, retorn*, enviar de volta, mando de volta, de volta, devolu*, nao gostar, nao gostei, nao gosto, da volta, nao me agrad*, levar de volta, mandar para tras, recolher, aceitam de volta, etiqueta de devolucao, nao ficar com, nao quero ficar, fazer uma devolucao, fazer a devolucao, remandar, entregar de volta, arrepend*, de volta pra voces, quero devolver, nao vou ficar, ficar com ele",
    refund:
      "reembols*, estorn*, dinheiro de volta, meu dinheiro, devolver o dinheiro, devolvam meu, grana de volta, ressarc*, dinheiro ainda, devolucao do dinheiro, dinheiro + cai, cai na conta, receber o dinheiro, ver meu dinheiro, meu reembolso, receber de volta, de volta o dinheiro, meu din, dinheiro na conta, dinheiro no cartao, reenbolso, rembolso, voltar o dinheiro, cair na conta, devolvem o dinheiro, valor de volta, minha grana, a grana, quero meu dinheiro, dim dim, restituicao, nem um centavo, nenhum centavo, nada do estorno, nada do dinheiro, nada do reembolso, nao caiu, nao caiu na conta, dinheiro ainda não caiu, não caiu o dinheiro, dinheiro não caiu, valor volta, volta pro cartao, volta pra conta, volta para a conta, volta para o cartao, volta na fatura, dinheiro volta, volta o dinheiro, cai o dinheiro, cai o reembolso, me devolvem, ser reembolsad*, credito na fatura, minha grana de volta, devolverem minha grana, devolverem o dinheiro, devolvem minha grana, recebo o dinheiro, recebo meu dinheiro, dinheirinho",
    money: "dinheiro, grana, valor pago, quantia",
    exchange:
      "troc*, substitu*, trocar, intercambi*, outro igual, outra igual, outro no lugar, outra no lugar, outra cor, mudar a cor, mandar outro, mandar outra, mandam outro, mandem outro, um que funcione, outro modelo, outra peca, pegar outro, quero outro, quero outra, troquem, quero um novo, receber um novo, mandar um novo, mandam um novo, por um novo, ter um novo, trocar por, da pra trocar, trocar ele, trocar ela, um novo, outro novo, outra nova, um par novo, por outro, por outra, um numero maior, um numero menor, no lugar, pegar outra, trocar pela, trocar pelo, me dao outro, me dao outra, mandem um novo, trocam ele, trocam ela, trocam por, me trocam, trocar pra mim, troca pra mim",
    size: "vestem, veste grande, veste pequeno, costumo vestir, tamanho*, numero, numeracao, medida*, tabela de medidas, que tamanho, qual tamanho, qual o tamanho, forma grande, forma pequena, cintura, busto, comprimento, visto, costumo usar, uso tamanho, calco, entre dois tamanhos, tabela, veste, qual numero, a forma, forma e, calca normal, calca pequeno, calca grande, calcam, que numero pego, p ou m, m ou g, g ou gg, pp ou p, m ou l, pego qual, qual pego, levo qual, assenta",
    misfit:
      "apertad*, aperta*, grande, pequen*, nao serviu, nao serve, numero maior, numero menor, maior, menor, largo, folgad*, nao coube, curto, outro tamanho, tamanho maior, tamanho menor, tamanho diferente, tamanho errado, nao fecha, nao entra, nao me serve, nao me serviu, justo, justa, larga, comprid*, sobrando, enorme, nao cabe, tamanho acima, tamanho abaixo, nao passa na, ficou grande, ficou pequeno, ficou enorme, ficou curto, ficou longo, muito grande, muito pequeno, caindo, ta caindo, nadando, to nadando, sambando, machuca, machucando, justo demais, ficou apertad*, ficou larg*, ficou pequen*, preciso de uma maior, preciso de um maior",
    cancel:
      "cancel*, nao manda, nao mandem, nao envie*, anul*, desist*, nao enviem, suspender, quero cancelar, canselar, parar o pedido, parem, suspend*, revogar, tirar o pedido, retirar o pedido, desistir do pedido, nao envia, nao manda mais, desfazer a compra, desfazer o pedido, nao precisa mais mandar, nao precisa mandar, nao precisa enviar, esquece o pedido, esqueca o pedido, deixa pra la o pedido, voltar atras na compra, voltar atras no pedido, da pra parar o envio",
    dontwant:
      "desisti, nao quero mais, mudei de ideia, me arrependi, nao gostei, por engano, sem querer, nao preciso mais, nao quero, ja nao quero, cliquei sem querer, pedi errado, comprei errado, pedi duas vezes, ja nao preciso, nao vou querer, nao me interessa, arrepender, arrependi, n quero mais",
    address:
      "endereco*, rua, cep, morada*, codigo postal, bairro, enderesso, numero da casa, complemento, apartamento, andar, nome da rua, numero + casa, numero da porta, andar errado, bloco, apto, codigo postal errado",
    elsewhere:
      "escritorio, no trabalho, meu trabalho, outro lugar, outro endereco, outra morada, mudei de casa, me mudei, novo endereco, outro local, nova morada, mudei de endereco, outro sitio, vizinh*, casa dos meus pais, casa da minha mae, pra minha mae, para a minha mae, para os meus pais, casa de um amigo, para um amigo, para uma amiga, nao estou em casa, nao vou estar, nao estarei, de ferias, viajando, pro trabalho, para o trabalho, no servico, no hotel, direto pra ela, direto para ela, com o vizinho, casa da minha, pro escritorio, to mudando, na minha mae, meu servico, meu trampo, no trampo, pro trampo, casa da sogra, minha sogra, meus sogros, minha avo, meu avo, minha irma, meu irmao, casa do meu, casa dos meus, minha namorada, meu namorado, pra outra pessoa, para outra pessoa, outra pessoa receber, outra pessoa pode receber, na faculdade",
    wrong:
      "errad*, engan*, trocad*, diferente, erro, incorret*, nao e o que, outra coisa, em vez, no lugar de, ao inves, nao e meu, nao e minha, de outra pessoa, nao era isso, nao foi isso, nao pedi, nao foi o que, cor errada, outra cor, nao e igual, nada a ver, pedi + mandaram, nao parece, diferente da foto, pedi + recebi, nao e o meu, de outro cliente, de outrem, erraram, veio outr*, mandaram outr*, nao era o que, trocaram, outro produto, outro artigo, nao encomendei, nao comprei, produto trocado, veio trocado, vieram trocados, mandaram trocado, pedi + veio um, pedi + veio uma, comprei + veio um, comprei + veio uma, pedi + chegou um, pedi + chegou uma, pedi + mandaram um, pedi + mandaram uma",
    change: "mud*, alter*, corrig*, modific*, atualiz*, editar",
    pay: "pag*, cobr*, debit*, parcel*, transac*, dinheiro descontado, descontado, descontaram, compra nao foi aprovada, compra recusada, compra negada, compra nao aprovada, compra nao passou, acertar",
    method:
      "formas de pagamento, metodos de pagamento, meios de pagamento, forma de pagamento, como posso pagar, aceitam, opcoes de pagamento, como pagar, aceita, da pra pagar, posso pagar com, aceita pagamento, pago com o que, outra forma de pagar, pagar de outro jeito, pagar de outra, da para pagar, posso usar, quais cartoes, posso pagar, como pago, parcel*, em quantas vezes, em vezes, outro jeito de pagar, outra maneira de pagar, jeito de pagar",
    paybrand:
      "pix, boleto*, cartao, cartoes, paypal, visa, mastercard, mbway, mb way, multibanco, transferencia, parcelad*, a vista, dinheiro na entrega, contra entrega, credito, debito, vezes sem juros, mercado pago, parcelar, a cobranca, pagar depois, pagar mais tarde, em vezes, em 3x, parcelas, prestac*, no debito, em dinheiro, na entrega, pagamento na entrega, nubank, apple pay, google pay, vale presente, cartao presente, klarna, mbw, referencia multibanco, carne, dinheiro, picpay, em tres vezes, em quatro vezes, em seis vezes, em dez vezes, em doze vezes, em x vezes, 10x, 12x",
    fail: "invalid*, nao funciona*, erro*, recusad*, nao passa, nao aceita*, expirad*, vencid*, falh*, rejeitad*, nao vai, nao aplica, nao entra, problema*, nao da, nao consigo, nao deixa, negad*, deu erro, nao funcionou, nao conclui*, nao foi concluid*, nao finaliza, bloque*, nao me deixa, da erro, nao foi, nao foi aceito, n funciona, nao completa, nao processa, cai o pagamento, nao esta aceitando, nao aceitou, nao foi aprovad*, travou, travando, travado, nao passou, nao funciona, nao ta funcionando, nao aceita, n aceita, nao pega, nao ta pegando, recusou, negou, deu ruim, trava, bugou, bug, não tá funcionando, não está funcionando, não passa, nao ta passando, nao esta passando, nao foi aprovada, nao aprovou, nao aprova, nao autoriz*, nao quer passar, nao processou, nao entrou, nao foi aplicad*, fica carregando, fica rodando, da tela branca, nao ta indo, nao vai de jeito, deu negado",
    twice:
      "duas vezes, dobro, duplicad*, duplicidade, 2 vezes, 2x, duas cobrancas, em dobro, cobrado duas, em duplicado, dois pagamentos, cobraram duas",
    coupon:
      "cupom, cupons, cupao, codigo*, vale, voucher*, promocional, vale presente, codigo de boas vindas, cupon, vale desconto, cartao presente, codigo de desconto, vale compra, desconto nao entrou, desconto nao apareceu, desconto nao foi, meu desconto, desconto do codigo, boto o cupom",
    discount:
      "desconto*, promoc*, oferta*, mais barato, barato, descontinho, liquidacao, mais em conta, abaixar, negociar, black friday, estudante, saldos, em promocao, preco melhor, baratinho",
    pricedrop:
      "baixou o preco, preco caiu, diferenca de preco, mais barato agora, preco baixou, cobrem preco, ficou mais barato, abaixou, agora mais barato, agora ta mais barato, custa menos, baixou de preco, ta mais barato, esta mais barato, caiu o preco, entrou em promocao",
    broken:
      "quebr*, danific*, amassad*, rasgad*, rachad*, estragad*, partid*, esmagad*, em pedacos, trincad*, riscad*, amolgad*, avariad*, arranhad*, furad*, furo, manchad*, mancha, descosturad*, ziper, fecho, fechos, botoes, costura*, descos*, soltou, soltando, solto, solta, descolou, descolad*, alca, despedac*, desmont*, rasg*, molhad*, encharcad*, mofo, mofad*, bolor, ferrugem, enferrujad*, ja aberto, ja aberta, veio aberto, de segunda mao, desbotad*, vazando, vaza, torto, torta, amass*, dobrad*, trinc*, lascad*, desfiad*, emperr*, buraco*, nodoa*, descascad*, parece usad*, veio usad*, chegou usad*, botao + caiu, botao + falt*, botao + solt*, sujo, suja, partido ao meio, partiu ao meio, aos pedacos, em cacos, suj*, vazou, botao, sola, podre, derretid*, descongelad*, estourad*, detonad*, em pedaços, aos pedaços",
    defect:
      "defeit*, qualidade, nao liga, parou de funcionar, avaria*, com problema, mal feito, estragou, parou de pegar, morreu, nao liga mais, nao carrega, nao funciona direito, desliga sozinho, desliga, faz barulho, mal feita, mal costurad*, encolheu, solta tinta, fez bolinha, bolinhas, pifou, queimou, deixou de funcionar, nao pega, deu problema, nao funciona, esquenta, com defeito, ruim, sem som, nao sai som, so de um lado, um lado so, sem imagem, tela preta, nao responde, nao conecta, nao pareia, nao esquenta, nao gira, nao gela, cheiro de queimado, range, bamba, bateria + dura, nao segura carga, desconecta, parou, piscando, pisca, fumaca, saindo fumaca, faisca*, soltando faisca, queimado, queimada, curto, fusivel, zumbe, zumbindo, vibra, emperra, emperrado, travando, trava, desliga sozinha, nao para, apita, apitando, da choque, choque, torto, torta, esvazia, nao fecha direito, nao abre, chia, chiando, nao da sinal, sinal de vida, deu pau, deu pane, bateu as botas, foi pro saco, nao quer ligar, nem liga, nao acende, disjuntor, cai a luz, caiu a luz, derruba a luz, derrubou a luz, da curto, vai abaixo o quadro, chiam, chiado, so um lado, de um lado so, picotando, falhando, cortando, caindo o som, som baixo, zunindo, rangendo, esquentando, desligando, desligam, nao ligam, nao carregam, dando choque",
    missing:
      "falt*, incomplet*, nao veio, so veio, vazia, esquecer*, so chegou, faltando, nao estava na, nao estava na caixa, nao tinha, na caixa nao, falta uma peca, peca faltando, so um, so uma, so metade, veio vazia, veio vazio, vazio, nao veio tudo, nem tudo, sem o, a menos, n veio, veio sem, sem o carregador, caixa vazia, metade",
    invoice:
      "fatura*, nota fiscal, recibo*, comprovante*, cnpj, cpf na nota, nif, contribuinte, iva, nf, talao, perdi o recibo, perdi a nota, comprovativo, prova de compra, nota de compra, imposto de renda, contabilidade, contador, cupom fiscal, danfe, nfe, pra empresa, para empresa, no nome da empresa",
    company: "empresa*, firma",
    stock:
      "estoque*, stock, disponiv*, esgotad*, reposic*, voltar a ter, tem ainda, repor, ainda tem, ainda tem em, sobrou, vai voltar, volta quando, quando volta, quando chega mais, acabou, acabaram, esgotou, ainda ha, tem no tamanho, tem em, ainda vendem, fora de linha, indisponiv*, ainda tem disponivel, vcs tem, voces tem, esgot*, em estoque, volta a ter, chega mais, vai chegar mais, chegar mais, chegam mais, vao repor, repoem, repoe, vai ter mais, vai ter de novo, saiu de linha, sobrou algum, sobrou alguma, tem sobrando, ainda da pra comprar, ainda se arranja, ainda arranja",
    preorder:
      "pre-venda, prevenda, encomenda antecipada, reserva*, pre venda, lancamento, separar, guardar um, sai quando",
    customs:
      "alfandeg*, imposto*, taxa de importacao, tributad*, taxad*, taxaram, aduana, imposto de importacao, receita federal",
    abroad:
      "exterior, internaciona*, outro pais, estrangeiro, portugal, fora do brasil, paises, pais, europa, para portugal, pra portugal, para angola, para mocambique, pra fora, para espanha, para franca, para inglaterra, para a suica, para o brasil, pro brasil, para os estados unidos, pros eua, eua, para argentina, para alemanha, para o luxemburgo, fora do pais, outros paises, para cabo verde, italia, ao exterior, la fora, fora de portugal, madeira e acores, pro exterior, pra espanha, pra angola, quais paises, acores, madeira",
    remote: "ilhas, acores, madeira, interior, zona rural",
    warranty:
      "garantia*, cobert*, se quebrar, se estragar, se der problema, se pifar, se parar, se der pau, se der defeito, se queimar, se der ruim, se deixar de funcionar, se avariar, se ele parar, se ele quebrar, se ela quebrar, se dali a",
    repair:
      "consert*, repar*, assistencia tecnica, arrumar, coser, costurar, concert*, arranjar, arranjo",
    genuine:
      "original, originais, falso*, falsific*, autentic*, pirata*, replica*, couro legitimo, legitim*, verdadeiro, fake",
    material:
      "material, tecido*, algodao, couro, feito de, composicao, la, alergi*, niquel, vegan*, de que e, e feito de, sintetic*, seda, linho, impermeavel, forro, poliester, caxemira",
    color: "cor, cores, preto, branco, vermelh*, azul, verde",
    howto:
      "manual, instruc*, como usar, como usa, como funciona, montar, montagem, lavar, tutorial, modo de usar, maquina de lavar, lava, na maquina, passar a ferro, limpar, limpeza, secadora, como monta, como se monta, utilizar",
    points:
      "pontos, fidelidade, cashback, recompensas, meus pontos, cartao fidelidade, acumular, selos",
    member: "membro*, assinatura*, clube, vip, socio",
    login:
      "login, entrar na conta, entrar na minha, logar, codigo de verificacao, cadastr*, acessar, iniciar sessao, nao consigo entrar, nao entra na conta, nao me deixa entrar, conta bloqueada, criar conta, criar uma conta, abrir conta, aceder, acesso a minha, entrar na minha conta, acesso, sms nao chega, codigo nao chega",
    password:
      "senha*, palavra-passe, palavra passe, palavra-chave, palavra chave, password, esqueci a chave, esqueci meu acesso, nao lembro a senha, minha senha nao, senha sumiu, esqueci a pass, a pass",
    account: "conta*, perfil, meus dados",
    delete: "exclu*, apag*, delet*, encerrar, remover",
    phone: "telefone, celular, telemovel, numero de telefone",
    email: "email, e-mail",
    gift: "presente*, embrulh*, cartao de felicitacoes, embalagem de presente, prenda*, aniversario, papel de presente, embalar, embalado, embala, embalagem bonita, bonitinho, laco, fita, cartaozinho, cartao com, bilhete, recadinho, recado, dedicatoria, sem preco, sem o preco, prendinha, presentinho, pra presente, embalar pra, juntar um cartao, adicionar um cartao, cartao com mensagem",
    wholesale: "atacado*, revend*, grande quantidade, por grosso, atacadista*",
    review: "avaliac*, opiniao, opinioes, comentario*",
    hours:
      "horario*, que horas abre*, abert*, abre*, fecham, funcionamento, fim de semana, voces abrem, ate que horas, voces fecham, fechad*, estao abertos, a que horas, que horas voces, quando posso ligar, horas abrem, funcionam, atendem, ta aberto, aberto no, aberto aos, esta aberto, que horas + abre*, que horas + fecha*, apoio ao cliente disponivel, disponivel o apoio, atendimento ao cliente, atendem no, atendem aos, tao abertos, fecha que horas, que horas fecha, que horas abre, funciona de, funciona no, abre de, ate que horas ficam",
    store:
      "loja fisica, lojas, endereco da loja, showroom, onde fica, na loja, nas lojas, vossa loja, loja de voces, experimentar, provar, loja de verdade",
    pickup:
      "retir*, buscar, levantar, levantamento, ponto de recolha, pegar na loja, pegar ai, passar ai, passar para buscar, pegar pessoalmente, ir buscar, buscar ai, ponto de retirada, ponto de coleta, locker, cacifo*, levantar na loja, pego ai, vou ai, passo ai, passo la, ir ai, ir la buscar, recolher na loja, apanhar, eu mesmo busco, buscar pessoalmente, busco, retirar na loja, pegar la, ir pegar, posso pegar na, posso pegar ai, posso pegar la, posso pegar o, posso pegar meu, pegar eu mesmo, pegar direto, pegar em maos, passar pra pegar, ir ai pegar, ir ai buscar, vou buscar, posso ir buscar, passo para buscar, levanto, apanho, vou pegar na, vou pegar ai, vou pegar la, passo pra pegar",
    privacy: "privacidade, dados pessoais, lgpd",
    newsletter: "newsletter, descadastr*, propaganda*, cancelar inscricao, subscri*",
    install: "instal*, wifi, bluetooth, carregar, parear, conectar",
    how: "como, passo*, procedimento, o que faco, o que fazer, como faz, como faco, como que faz, como funciona, de que jeito, a forma, forma pequena, forma grande, calca pequeno, calca grande, calcam grande, calcam pequeno",
    which:
      "qual, quais, que, pego qual, qual pego, levo qual, p ou m, m ou g, g ou gg, pp ou p, m ou l",
    why: "por que, porque, motivo, porquê",
    person:
      "atendente*, humano*, alguem, operador*, gerente*, sac, falar com, representante*, assistente, suporte, me liguem, ligar para mim, consultor*, funcionario*, pessoa real, pessoa de verdade, gente de verdade, ser humano, uma pessoa, com pessoa, com pessoas, alguma pessoa, pessoa humana, pessoa que me",
    bot: "robo, robot, bot, automatico, com uma maquina, com maquina, com a maquina, a uma maquina, com maquinas",
    complain:
      "reclam*, procon, queixa*, processar, advogado*, denunci*, deco, livro de reclamacoes, justica, reclame aqui, asae",
    insult:
      "palhacada, pessim*, horriv*, ridicul*, absurdo*, revoltad*, lixo, golpe*, porcaria, merda, vergonha*, nojo, raiva, incompeten*, furios*, terceira vez, enganad*, cansad*, pior, descaso, fraude*, farta, farto, droga, bosta, inadmissivel, decepcion*, puto, ladrao, ladroes, ladra",
    praise: "otimo*, excelente*, adorei, perfeito*, maravilh*, amei, muito bom, top",
    thanks: "obrigad*, valeu, agradec*",
    hello: "ola, oi, bom dia, boa tarde, boa noite, e ai",
    bye: "tchau, adeus, ate logo, ate mais",
    offtopic:
      "tempo amanha, previsao do tempo, piada, poema, musica, futebol, receita, presidente, chover, chuva, filme, capital d*, licao de casa, traduz*, clima, serie, conta uma, historinha, ideia + presente, cotacao do dolar, dolar hoje, quem ganhou, quem vai ganhar, quem ganha, o que comer, que eu como, receita*, horoscopo, loteria, eleicao, eleicoes, capital do, capital da, brasileirao, copa, que horas sao, voce gosta de, vc gosta de, tu gostas de, qual seu nome, qual e o teu nome, to entediad*",
    inject:
      "ignor*, instrucoes anteriores, todas as instrucoes, esqueca tudo, esqueca as, modo desenvolvedor, finja, suas instrucoes",
    weekday: "domingo*, sabado*, fim de semana, fins de semana, fds, feriado*",
    amend:
      "acrescent*, adicion*, incluir mais, incluir, tirar + pedido, remover + pedido, alterar + pedido, mudar + pedido, modificar + pedido, juntar, pedi dois, só quero um, um a mais, do que eu pedi, no meu pedido mais, trocar a cor, mudar a cor, corrigir + pedido, dois sem querer, retirar um item, retirar um produto, editar a compra, editar + pedido, a quantidade, quantidade errada",
    advice:
      "recomend*, aconselh*, conselho*, suger*, sugest*, indica, indicam, indicação, escolher, escolho, escolha, decidir, qual é melhor, qual é o melhor, qual o melhor, melhor para, melhor pra, diferença*, iniciante*, principiante*, pele seca, pele oleosa, pele sensível, qual produto, que produto, procuro algo, procuro um, procuro uma, qual dos dois, qual das duas, qual levo, dica, dicas",
    contact:
      "telefone de vocês, vosso telefone, seu telefone, número de vocês, seu número, número de telefone, telefone de contato, qual é o telefone, email de vocês, e mail de vocês, têm email, um email, vosso email, qual número, que número, ligar para vocês, pra qual número, eu ligo, ligo, contato*, contacto*, contactar, whatsapp, zap, sac, falo com vocês, falar com vocês, escrever para vocês",
    cruelty:
      "em animais, com animais, animais, bichos, crueldade, cruelty free, cruelty, coelho*, coelhinho*, testes em animais, testado em animais, testados em animais, testam em animais, mal a animais, mal aos animais",
    expiry:
      "validade, vence*, vencid*, vencimento, expira*, caduca*, prazo de validade, consumir até, consumir antes, depois de aberto, depois de aberta, após aberto, após abrir, dura aberto, ainda está bom, ainda tá bom, fora do prazo, estraga, fresco",
    diet: "vegan*, vegetarian*, glúten, celíac*, halal, kosher, lactose, sem açúcar, diabét*, orgânic*, biológic*, porco, gelatina, muçulman*, intoleran*, sem leite",
    currency:
      "moeda*, câmbio, em dólar, em dólares, com dólar, em euros, em euro, com euros, em reais, em real, em libras, preços em, preço em, divisa*",
    buy: "como compro, como comprar, como faço pra comprar, como faço para comprar, como posso comprar, como peço, como faço um pedido, fazer um pedido, faço o pedido, fazer o pedido, como encomendo, quero comprar, queria comprar, quero essa, quero esse, quero este, comprar online, comprar pelo site, comprar no site, no carrinho, finalizar a compra, fechar a compra, onde compro, me ajuda a comprar",
    chilled:
      "fria, frio, frios, derret*, derrete*, gelo, térmica, térmico, cadeia de frio, chegou quente, no calor, resfriad*, gelado, gelada, gelados, geladas, refrigerado, refrigerada, refrigerados, congelado, congelada, congelados",
    compatible:
      "compatív*, funciona com, funciona no, funciona na, serve pro meu, serve para o meu, serve pra, dá certo com, cabe no, meu modelo, meu aparelho, com iphone, no iphone, com android, no android, com mac, qual capa, qual capinha, tomada, plugue, 220v, 110v, voltagem, bivolt, funciona em 220v, funciona em 110v, serve no meu, serve na minha, serve no iphone, serve no android",
  },
  apart: {
    pay: "página* cobre",
  },
  everyday:
    "devo deve tens temos quer queria pode podem poderia sei sabe era estou estao tava havia faz fazem digo diz dizer vai vao vem ver dar isto este estes estas esses essas aquele aquela meus minhas seu sua seus teu tua nosso vosso hoje ontem amanha agora depois antes aqui muita muitos pouco menos somente tambem nunca sempre vezes talvez exatamente normalmente realmente mesmo mesma outro outra nada algo alguem cada entao porque desde sem contra entre sobre boa tarde noite obg valeu favor pfv beleza blz certo otimo perfeito gente vcs opa galera moço moça marido mulher esposa esposo mãe pai irmão irmã filho filha avó amigo amiga vizinho vizinha crianças segunda terça quarta quinta sexta sábado domingo anteontem manhã semana semanas mês ano passado passada próximo atrás toda todos ninguém dois duas três quatro cinco seis dez cem primeiro segundo último caixa abri abrir aberto coloquei colocar botei pus gostaria podia tinha preciso precisa fiz fez faço disse vejo acho pensei casa porta trabalho escritório cidade rua número telefone celular foto nome vermelho azul preto branco verde amarelo cinza rosa marrom grande pequeno comprido curto bonito velho antigo novo mão cabeça cintura corpo ser arrumar página páginas mudo cobre tipo assim né ne pô poxa caramba nossa eita uai oxe tá tô aí daí lá cá trem coisa vixe bora falou tranquilo suave show rolar rola rola então pera peraí fixe giro pá bué se calhar fica ficar fazendo querendo ali entra entram inclui incluído parte saiu conta contam",
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
