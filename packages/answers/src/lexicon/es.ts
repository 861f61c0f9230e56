import type { Lexicon } from "./concepts.ts"

export const es: Lexicon = {
  language: "es",
  common:
    "el la los las de que y en un una es por con para no se lo mi me su del al como cuando donde cuanto cual hola gracias quiero puedo esta pero mas muy ya todavia si tengo hay son ha he te les o sin porque hasta ese esto eso aun tiene pueden",
  terms: {
    order:
      "pedido*, orden, ordenes, compra, compras, compre, encargo, pedi, ordene, encargue, encargamos, pedimos, comprado",
    item: "articulo*, producto*, cosa, cosas, prenda*, zapat*, camis*, vestido*, pantalon*, mercancia, jersey*, sudadera*, abrigo*, falda*, botas, calcetines, taza*, lampara*, juguete*, bolso, par, chaqueta*, polera*, remera*, vaqueros, tenis, sandalias, blusa, bufanda, gorra, cinturon, plato, platos, jarron, hervidor, cafetera, tostadora, sofa, sillon, silla, mesa, escritorio, estanteria, armario, colchon, almohada, alfombra, cortinas, auriculares, cascos, cargador, cable, portatil, tablet, teclado, altavoz, reloj, anillo, collar, pulsera, pendientes, perfume, crema, labial, pintalabios, champu, serum, correa, pienso, arena, mochila, bici, espejo, vaso, vasos, botella, cuenco, vela, libro, muneca, carrito, funda, pantalla, impresora, camara, secador, chocolate, bombones, cafe, vino, ropa, pantuflas, zapatillas, championes, playera*, campera*, buzo, pollera, musculosa, chompa, cosito, cacharro, aparato, trasto, chisme, aspiradora, plancha, licuadora, batidora, ventilador, sarten, olla, gafas, lentes, despertador, toalla*, sabanas, edredon, corpino, remeras, gorro, gafas de sol, audifonos, bocina, parlante, celu, compu, control, mouse, raton",
    parcel:
      "paquete*, envio, envios, encomienda, bulto, caja, mi pedido, el paquete, mis cosas, mi compra",
    ship: "envi*, mand*, entreg*, despach*, reparto, llev*",
    dispatch:
      "despach*, sale el pedido, lo envian, lo mandan, enviado ya, salio, sale de, cuando envian, cuando mandan, han enviado, ha salido, ya salio, sale hoy, esta preparado",
    arrive:
      "lleg*, recib*, entreg*, tengo en casa, en casa, a mi casa, tenerlo, me llegue, viene, tarda*, demora*, este aqui, me va a llegar, en mi puerta, lo tendre, lo tendria, la tendria, los tendria, las tendria, la tendre, los tendre, estaria aqui, lo tengo aqui, me caeria",
    get: "recib*, llego, lleg*, obten*, tener",
    where:
      "donde, adonde, que paso con, por donde, ubicacion, estado, en que parte, que paso, por donde anda, por donde va, donde anda, donde esta, donde ta, en que va, que pasa con, en que quedo, en que quedaron, que hubo con, que fue de, se sabe algo, saben algo, sabeis algo, noticias de mi, donde quedo, donde se metio, donde se ha metido, que onda con el pedido, que onda con el paquete, que onda con mi",
    when: "cuando, que dia, a que hora, para cuando, que fecha",
    howlong:
      "cuanto tarda*, cuanto tiempo, cuantos dias, en cuantos dias, cuanto demora*, tarda*, demora*, plazo de entrega, en cuanto tiempo, cuantas semanas, cuanto suele, en cuanto llega, cuanto se demora, que plazo, cuanto tarda, cuanto suele tardar, cuanto tardais, tarda mucho, cuanto demora, demora mucho, cuanto hay que esperar, en cuanto me llega, en cuanto llegaria, en cuanto lo recibo, en cuanto lo tengo, hay que esperar mucho, hay que esperar, cuanto espero, esperar mucho, se tardan, cuanto se tarda, mucho tiempo en llegar, cuanto rato",
    howmuch:
      "cuanto cobr*, cuanto cuesta*, cuanto vale*, precio, cuanto sale, coste, costo, cuanto cobran, tarifa, cuanto es, cuanto hay que pagar, cobran, cobra, costaria, cuanto me, a cuanto, cuanto hay que, cuanto seria, cuanto toca, sale caro, cuanto me sale, a como esta, a como sale, a como, cuanto me cobra*, cuanto me cobrais, por cuanto me sale, eso cuesta, esto cuesta, me cuesta, cuesta algo, cuesta dinero, cuesta mas, tiene costo, tiene coste, es de pago, se cobra aparte, se paga aparte, con recargo, recargo",
    days: "dias, dia, plazo, semana*, limite, habiles, hasta cuando, plazo de devolucion, plazo para devolver",
    soon: "urgente*, express, expres, rapido, prisa, manana, cuanto antes, hoy mismo, antes del viernes, antes del sabado, para el sabado, para el viernes, el sabado, fin de semana, a tiempo, lo antes posible, ya mismo, antes de navidad, esta semana, esta misma semana, antes del finde, para el finde, antes del jueves, antes del domingo, para el domingo, para el lunes",
    notyet:
      "todavia no, aun no, no + llega*, sigo esperando, sigo sin, nunca, no ha llegado, no me ha, no han, sin recibir, sigue sin, nada aun, no aparece, no me llega, no llego, sin noticias, ni rastro, ni noticias, todavia nada, aun nada, no me llego, no me ha llegado, no llega, nunca llego, yo no tengo nada, no tengo nada, no he recibido nada, no recibi nada, no paso nadie, no vino nadie, no da senales, senales de vida, ni madres, ni rastro de, ni pio, sin saber nada, no se nada de, no se nada, nada de nada, todavia nada de",
    neg: "no, nunca, sin, nada, ningun*, tampoco",
    late: "tarde, retras*, demorad*, tardando, mucho tiempo, lento, atras*, tanto tiempo, tardan mucho",
    wait: "esper*",
    stuck:
      "no se mueve, no se actualiza, no avanza, parado, atascad*, detenid*, no se mueve, sin actualiza*, estancad*, no cambia, no se ha movido, sin moverse, parada, sin novedades, sigue en el mismo, atorado, sigue en, lleva dias en, retenido, bloqueado en, varado",
    lost: "perdi*, extravi*, robad*, desapareci*, no aparece por, esfum*, sustraid*, se perdio, robaron, no aparece",
    delivered:
      "figura entregado, aparece como entregado, dice entregado, dice que fue entregado, marca entregado, aparece entregado, figura como entregado, pone entregado, consta entregado, dice + entreg*, se lo quedo el vecino, lo tiene el vecino, al vecino, con el vecino, el vecino, la vecina, lo dejaron fuera, dejaron en la puerta, dejado en la puerta, en la calle, supuestamente entregado, alguien firmo, firmo alguien, dan por entregado, en casa del vecino, lo dejaron, repartidor dice, mensajero dice, pone que lo dejo, dice que lo dejo, lo dejo",
    track:
      "rastre*, seguimiento, localizar, tracking, numero de guia, numero de seguimiento, guia, por donde va, como va mi, ver donde, donde veo, donde puedo ver, estado de mi, estado del pedido, en que punto, seguir mi, localizo, trackear, esta en camino, ya viene en camino, por donde anda, que paso con mi, que pasa con mi, que onda con mi, en que quedo mi, algo de mi pedido, algo de mi paquete, novedades de mi, noticias de mi, que fue de mi, que hay de mi",
    courier:
      "correos, seur, mensajeria, transportista, repartidor, dhl, fedex, ups, mrw, estafeta, empresa de envio, compania de transporte, paqueteria, cartero, quien reparte, quien lo trae, amazon",
    postage:
      "gastos de envio, costo de envio, coste de envio, gastos de correo, envio gratis, envio gratuito, precio del envio, tarifa de envio, cuesta el envio, cuesta + envio, vale el envio, pagar el envio, pagar envio, gastos + envio, cobran envio, cobran el envio, portes, sale el envio, cuesta mandar, cuanto cuesta el envio, cuanto es el envio, precio de envio, envio sale, el envio es gratis, gastos de enviar, por el envio, por enviar, flete, delivery gratis, por mandarlo, por mandar, por enviarlo, me cobrais por, cobran por enviar, cuanto el envio, cuanto sale el envio, a domicilio cuanto, a como esta el envio, por traerlo, por traermelo, por llevarmelo, por llevarlo, por mandarmelo, por enviarmelo, traerlo a casa, por acercarmelo, por la entrega, gratis el envio, envio es gratis",
    free: "gratis, gratuit*, sin costo, sin coste",
    whopays:
      "quien paga, tengo que pagar, corre por, a mi cargo, de mi bolsillo, corren por, hay que pagar, pago yo, lo pago yo, quien asume, a mi cuenta, quien corre, corren por mi cuenta, por mi cuenta, lo pagais vosotros, lo pagan ustedes, pagais, a quien le toca pagar, me toca pagar, os haceis cargo, se hacen cargo, me descuentan, la pago yo, corre por mi cuenta, corre de mi cuenta, me cuesta algo, pagais vosotros, pagan ustedes, quien responde, a cargo de quien",
    sendback:
      "devol*, devuel*, mandar de vuelta, regresar el, regresarlo, retornar, enviar de vuelta, de vuelta, reenviar, mandarlo de regreso, lo regreso, cambio o devolucion, no me gusta, no me gusto, no me convence, no gusta, traerlo de vuelta, llevarlo de vuelta, etiqueta de devolucion, no quedarmelo, no me lo quedo, hacer una devolucion, regreso la, regreso el, dejarlo en correos, regresar*, regreso, mandarlo de vuelta, no me las quedo, no me lo voy a quedar, no me la voy a quedar, no me los voy a quedar, no me quedo con, no quiero quedarme, quedarmelo, quedarmela, pa tras, pa atras, lo mando de vuelta, mandarlo para atras, regresarselo, regresarselos, devolverselo, se los devuelvo, se lo devuelvo, para devolver, lo llevo de vuelta",
    refund:
      "reembols*, devuelvan el dinero, devuelvan la plata, me regresen, mi dinero, mi plata, devolucion del dinero, devolver el dinero, regresen la plata, regresen el dinero, dinero de vuelta, reintegr*, abono, devuelto el dinero, la plata de vuelta, me devuelvan, me devolveis, devolveis el dinero, recuperar el dinero, me devuelven, devolver el importe, dinero de regreso, mi pasta, recuperar mi dinero, me abonan, me lo abonan, devolucion en mi tarjeta, devolucion a mi cuenta, regreso del dinero, reenbols*, rembols*, la pasta, la plata, mis pelas, mi lana, que me devuelvan, devolvedme, me devuelvan el dinero, quiero mi dinero, devuelven el dinero, devuelven la plata, el dinero, ni un euro, ni un centimo, ni un peso, no he visto el dinero, no me han devuelto, no me devolvieron, mi guita, la guita, la feria, me cae el dinero, me cae la plata, me cae la lana, me ingresan, me ingresen, ver mi dinero, ver mi plata, veo mi plata, veo mi dinero, regresan mi dinero, regresen mi dinero, devolucion del pago, reversan, reverso del cargo",
    money: "dinero, plata, pasta, pagado, lana, importe, guita, feria, pavos, varos",
    exchange:
      "cambiar + por, cambio de, cambiarlo, intercambi*, cambi* + otro, cambi* + otra, sustitu*, reemplaz*, hacer un cambio, canje*, uno nuevo, otro nuevo, otra nueva, otro igual, otra igual, uno que funcione, otro color, cambiar de color, cambiar la talla, cambiarla, me lo cambian, me la cambian, me lo cambiais, mandarme otro, mandarme otra, mandan otro, mandan otra, otro en su lugar, recambio, descambiar, quiero una nueva, darme una nueva, mandan una nueva, por una nueva, por uno nuevo, tener una nueva, cambiar por, las puedo cambiar, lo puedo cambiar, la puedo cambiar, cambiarlos, cambiarlas, cambio por, otro par, un par nuevo, una nueva, en vez de, una talla mas, una talla menos, por otro, por otra, por un, por una, me la cambiais, cambiais, cambian, cambias, cambiarme, es posible un cambio, un cambio, cambio de articulo, cambios, mandarme uno, mandarme una, me mandais otro, cambiazo, me dan otro, me dan otra, me dais otro, darme otro, darme otra, me den otro, por uno que, mandar otro, envien otro, manden otro, me lo + cambi*, me la + cambi*, me los + cambi*, me las + cambi*, nos lo + cambi*, cambiarmel*, el cambio por",
    size: "viene grande, vienen grandes, viene pequeno, talla*, numero mas, numero menos, tamano*, medida*, talle, talles, guia de tallas, tallaje, uso la, me queda la, que talla, talla pequeno, talla grande, cintura, contorno, suelo usar, uso talla, suelo llevar, que numero, entre dos tallas, calza, como talla*, tabla de tallas, calzan, como queda, como quedan, m o l, s o m, l o xl, xs o s, que numero me llevo, que talla me llevo, horma",
    misfit:
      "apriet*, me queda*, chico, chica, grande, grandes, pequen*, ajustad*, un numero mas, una talla mas, no me queda, no me vale, no me entra, holgad*, flojo, corto, otra talla, talla mas, talla menos, estrech*, otro talle, talla equivocada, ancho, ancha, me aprieta, me baila, me sobra, enorme, no me cierra, no me abrocha, no me entran, me quedo, me quedaron, larga, largo, apretad*, mas grande, mas pequen*, me aprietan, me queda grande, me queda chico, me queda chica, me queda pequeno, me queda enorme, no me valen, no cierra, me bailan, bailo dentro, nado en, me viene grande, me viene pequeno, me rozan, roza, hace dano, me hacen dano, muy chico, muy grande, muy justo, demasiado grande, demasiado pequeno, anchos, larguisimo, un numero menos, numero menos, me van grandes, me van pequenos, me van chicos, me va grande, me va pequeno, me va justo, me van justos, me queda nadando, me bailan los pies",
    cancel:
      "cancel*, anul*, no lo manden, no lo envien, no envien, no lo despachen, suspender, parar el pedido, no me lo manden, ya no lo mand*, echar para atras, dar marcha atras, quitar el pedido, borrar el pedido, retirar el pedido, paren el pedido, deshacer el pedido, ya no lo mandeis, no lo mandeis, no lo envieis, dar de baja el pedido, echarme atras, echar atras, echar atrás el pedido, echar para atrás el pedido, echarme para atras, echarme pa tras, echo para atras, dejarlo sin efecto, dejar sin efecto, frenar el pedido, tumbar el pedido, bajar el pedido, dar marcha",
    dontwant:
      "ya no lo quiero, no lo quiero, no quiero, ya no quiero, me arrepenti, cambie de opinion, he cambiado de idea, por error, no me gust*, no lo necesito, ya no necesito, sin querer, no me convence, ya no me interesa, me equivoque de, pedi por error, ya no me hace falta, no me hace falta, lo pedi dos veces, cambie de idea, he cambiado de opinion, me lo pense mejor, lo he pensado mejor, ya no la quiero, ya no los quiero, no me gusta, me arrepiento, me equivoque al pedir",
    address:
      "direccion, calle, codigo postal, domicilio, direcciones, portal, piso, direcion, numero de casa, numero de la casa, numero de piso, escalera, numero del piso, numero de puerta, numero de depto, depto, calle equivocada",
    elsewhere:
      "oficina, al trabajo, mi trabajo, otro lado, otra direccion, otro lugar, otro sitio, otra parte, me mude, mudanza, nueva casa, nueva direccion, otro domicilio, me he mudado, a casa de mis padres, a casa de mi madre, a mi madre, a mis padres, a casa de un amigo, a un amigo, a una amiga, a mi hermana, no estoy en casa, no estare, no voy a estar, de vacaciones, al curro, a mi curro, al hotel, otra persona, a un vecino, vecino, vecina, a casa de mi, a mi trabajo, a la oficina, a mi oficina, me mudo, con un vecino, a lo de mi, lo de mi vieja, lo de mis viejos, mi chamba, a la chamba, mi laburo, al laburo, mi pega, a la pega, de mi suegra, de mi abuela, de mi novia, de mi novio, de mi hermano, de mi hermana, de mis suegros, a mi suegra, a mi abuela, a mi novia, a mi novio, a mi hermano, al trabajo de",
    wrong:
      "mal, equivoc*, incorrect*, erronea, erroneo, error, distint*, otra cosa, diferente, no es lo que, me confundi, puse mal, en lugar de, en vez de, pedi + llego, no es el mio, no es mio, no es la mia, de otra persona, no es lo que pedi, no era lo que, no se parece, nada que ver, color equivocado, otro color del, distinto al de la foto, queria + mandaron, pedi + mandaron, cuando pedi, no es mia, no es mi paquete, no es mi pedido, de otro cliente, de otra gente, de alguien mas, os equivocasteis, se equivocaron, se han equivocado, no es el que, no es la que, otro color, otro modelo, cambiado, me mandaron otr*, me llego otr*, me vino otr*, pedi + me llego, pedi + me vino, pedi + ha llegado, encargue + llego, otro producto, otro articulo, no pedi, no he pedido, no encargue, no compre, cualquier cosa, lo que yo encargue, lo que yo pedi, no es lo que yo, no era lo que yo, nada que ver con lo que, otra que no era, otro que no era, uno que no era, una que no era, que no pedi, que no era, se confundieron, os confundisteis, no es para mi, no era para mi, no es mi talla, no era mi talla, no es mi numero, otra talla de la que, talla que no era, color que no era",
    change: "cambi*, modific*, editar, correg*, actualiz*",
    pay: "pag*, abonar, cobr*, cargo, cargos, compra con, transaccion*, cargado, descontaron, descontado",
    method:
      "metodos de pago, formas de pago, medios de pago, metodo de pago, forma de pago, opciones de pago, como puedo pagar, como pagar, con que puedo pagar, aceptan, aceptais, se puede pagar, se puede pagar con, puedo pagar con, pagar con que, admitis, admiten, que tarjetas, otra forma de pagar, pagar de otra, cogeis, puedo pagar, como se paga, como pago, a plazos, a cuotas, en cuotas, meses sin intereses, agarran, agarrais, cogen, vale pagar, se puede con, con que se paga, pago con",
    paybrand:
      "paypal, visa, mastercard, bizum, tarjeta*, transferencia*, contra reembolso, contrareembolso, efectivo, oxxo, mercado pago, klarna, a plazos, cuotas, spei, credito, debito, meses sin intereses, apple pay, google pay, pagar despues, pagar mas tarde, pago aplazado, aplazar, en plazos, a meses, fraccionar, en cuotas, al recibir, al recibirlo, pago en efectivo, en metalico, nequi, yape, pse, domiciliacion, bitcoin, tarjeta regalo, paypol, sequra, en tres pagos, en tres veces, en seis pagos, en doce meses",
    fail: "no funciona, fall*, error, rechaz*, deneg*, no es valid*, no valid*, invalid*, expirad*, caducad*, no sirve, no me deja, no pasa, no acepta, no se aplica, no puedo pagar, problema*, vencid*, no me permite, no aplica, no funcion*, no va, no se completa, no se completo, se cae, se cuelga, da fallo, me sale error, no me coge, no coge, no pasa la, no se proceso, no ha pasado, no deja pagar, no puedo comprar, se queda pensando, no me lo coge, no me la coge, no lo coge, no me va, no deja, no jala, no anda, no me lo acepta, no me acepta, falla al, da error, sale error, me sale, no vale, no me lo toma, no toma, no me lo admite, no pasa el código, rebota*, tira error, me tira error, me lo tira, no agarra, no me lo agarra, no me la agarra, no me agarra, no me pasa la, me la rechaza, me lo rechaza, se queda pegad*, se queda cargando, se tilda, no quiere pasar, no me da, peta",
    twice:
      "dos veces, doble, duplicad*, cobrado dos, dos cargos, cobraron dos, de mas, repetido, 2 veces, doblemente, por duplicado, cobrado doble, cobraron doble, dos pagos, pague dos, doble cobro, doble cargo, el doble",
    coupon:
      "cupon*, codigo, codigos, un vale, mi vale, vale de, vale regalo, promocional, codigo de descuento, codigo promo*, el vale, codigo de bienvenida, cupo, codigo regalo, tarjeta regalo, codigo promocion, el codigo, mi codigo, vale descuento, codigo promo",
    discount:
      "descuento*, rebaj*, oferta*, mas barato, barato, promocion*, mejor precio, ganga, rebajita, dto, descuentito, regatear, black friday, estudiante, me hacen precio, en oferta",
    pricedrop:
      "bajo de precio, bajado de precio, ha bajado, diferencia de precio, igualar precio, mas barato ahora, ahora esta mas barato, mejora de precio, igualan, bajo el precio, ahora vale menos, ahora cuesta menos, cuesta menos, lo han bajado, lo bajaron, bajo de, esta mas barato ahora",
    broken:
      "griet*, rot*, dana*, quebrad*, aplastad*, golpead*, rajad*, en pedazos, abollad*, roto, rayad*, destroz*, estropead*, hecho pedazos, derramad*, agrietad*, llego partid*, vino partid*, partid* en, desperfecto*, llega mal, maltratad*, desportillad*, hecho trizas, anicos, agujer*, manchad*, descosid*, mancha, cremallera*, costura*, descos*, se deshizo, se desarmo, se cayo, asa, se rompio, rasg*, desgarr*, sucio, sucia, mojad*, empapad*, moho, oxid*, ya abierto, abierto, de segunda mano, destenid*, deshilach*, se despego, despegad*, pelad*, gotea, pierde agua, fuga, torcid*, doblad*, suelto, suelta, cascad*, hundid*, estrellad*, magullad*, parece usad*, vino usad*, viene usad*, llego usad*, boton + falt*, boton + cay*, boton + suelt*, botones, el cierre + rot*, en dos trozos, en dos pedazos, partido, partida, partidos, en trozos, hecho anicos, a cachos, hecho polvo, hecha polvo, agriet*, desconchad*, aranad*, mancha*, boton, suela, podrid*, derretid*, descongelad*, jodid*, partido en dos, partida en dos, roto en dos, rota en dos, se dano, hecho añicos, añicos, hecho pelota, hecha pelota, hecho mierda, hecha mierda, hecho un desastre, hecha un desastre, chueco, chueca, estallad*, reventad*, cuartead*, hecho cisco, escacharrad*, fastidiad*, se le salio, se salio, desencajad*, descuajaring*, machacad*, espachurrad*, hecho bolsa, hecha bolsa, hecho tira, hecho percha, hecho puré, trizad*, picado, rayon, rayones, raspad*, cachad*, mellad*, rajadura, fisura, fisurad*, quebradur*, partidura, tapa + rot*, resquebraj*, astillad*",
    defect:
      "defect*, calidad, no funciona bien, se rompio, dejo de funcionar, averi*, fallas, no enciende, no prende, mala calidad, no anda, tara, ya no va, ya no van, ha dejado de funcionar, se murio, no carga, no arranca, se apaga, hace ruido, no furula, no tira, mal hecho, mal hecha, mal cosido, encogi*, destine, bolitas, no agarra, ya no funciona, se estropeo, malogr*, se descompuso, descompuest*, no se enciende, no funciona, no va, se calienta, chafa, una porqueria, no suena, sin sonido, no se oye, no se escucha, solo por un lado, un solo lado, no se ve, pantalla negra, se queda negra, no responde, no conecta, no se conecta, no calienta, no gira, no enfria, huele a quemado, chirria, cojea, se mueve la pata, bateria + dura, no aguanta, se desconecta, se cuelga, parpadea, echa humo, humo, sale humo, chispas, chispazos, se quemo, quemado, se fundio, fundido, fusible, zumba, vibra, se atasca, atasca, se traba, se congela, se apaga sola, se apaga solo, no para, pita, da calambre, calambre, corriente, pierde aire, se desinfla, no cierra bien, no abre, chisporrotea, se pasma, se descompone, ruido raro, no da ni, no va ni, no quiere, se muere, kaput, no responde a nada, pega calambrazo, calambrazo, hace cosas raras, salta la luz, saltan los plomos, me salta la luz, chispea, saca chispas, saca humo, echa chispas, se oyen, se escuchan, no se oyen, de un lado, por un oido, zumban, zumbido, interferencia, ruido feo, suenan mal, suena mal, suena raro, se cortan, se corta, se apagan, no cargan, no prenden, no encienden, no enciende nada, parpadean",
    missing:
      "falt*, incomplet*, no venia, no vino, solo llego, no incluye, me falto, vacia, no trae, solo recibi, no estaba en, no estaba en la caja, en la caja no, falta una pieza, faltan piezas, me falta, solo uno, solo una, solo habia, solo la mitad, venia vacia, vacio, no estaba todo, no vino todo, se olvidaron, os habeis olvidado, olvidaron, de menos, sin el, no viene, sin cargador, caja vacia, no esta todo, se os olvido, un solo zapato",
    invoice:
      "factura*, recibo, comprobante*, cif, rfc, nif, iva, boleta, ticket de compra, justificante, ruc, tique*, ticket, tiket, perdi el recibo, perdi el ticket, prueba de compra, comprobante de compra, hacienda, contador, gestoria, a nombre de mi empresa, a nombre de la empresa, para mi empresa, para la empresa",
    company: "empresa, compania, negocio, razon social, autonomo",
    stock:
      "stock, disponib*, agotad*, hay existencias, existencias, reponer, reposicion, volver a tener, reponen, hay en, inventario, teneis todavia, aun teneis, todavia tienen, tienen todavia, os queda, les queda, volvera a, vuelve a haber, cuando vuelve, tendreis, va a haber, agoto, no quedan, descatalogad*, hay en talla, os quedan, en existencia, vuelve a entrar, reponeis, volvera, va a volver, vuelven a tener, queda alguna, queda algun, quedan aun, aun queda, aun quedan, todavia queda, todavia quedan, te queda, le queda, les quedan, queda en, quedan en, queda stock, ya no queda, ya no quedan, quedan unidades, todavia lo tienen, todavia la tienen, lo tienen todavia, aun lo teneis, lo tienen, la tienen, los tienen, las tienen, lo teneis, la teneis, los teneis, las teneis, lo tenes, la tenes, los tenes, las tenes, os quedara, queda alguno, les entra, os entra, van a traer mas, van a traer, traereis mas, les llega mas, os llega mas, repondran",
    preorder:
      "preventa, reserva, pre-venta, anticipo, prepedido, preorden, fecha de lanzamiento, reservar, apartar, apartado, sale a la venta",
    customs: "aduana*, arancel*, impuestos de importacion, impuesto*, tasas, retenido en aduana",
    abroad:
      "extranjero, internacional*, otro pais, otros paises, fuera de, al exterior, a mexico, a espana, a estados unidos, a argentina, a europa, a que paises, pais, paises, a chile, a colombia, a portugal, a francia, a italia, a alemania, a inglaterra, a suiza, a peru, a ecuador, a venezuela, a uruguay, a bolivia, a brasil, a costa rica, a guatemala, a panama, a puerto rico, a andorra, a usa, al reino unido, a marruecos, al estranjero, fuera de espana, fuera del pais, a canada, a miami, a eeuu, a canarias, a baleares, a otro pais, islas",
    remote: "canarias, baleares, ceuta, melilla, islas, rural, zona remota, zonas remotas, pueblo",
    warranty:
      "garantia*, cubiert*, cobertura, garantizad*, si se rompe, si se me rompe, si se estropea, cubre, se me descompone, si se descompone, se me estropea, se me rompe, si se averia, si se me averia, si me falla, si falla al, si se malogra, si se jode, si deja de, si se me jode, si peta, si me dura poco, que pasa si se rompe, al mes se rompe",
    repair: "repar*, arregl*, servicio tecnico, repuesto*, compostura, coser, componer",
    genuine: "original*, autentic*, falso*, falsa*, imitacion*, pirata, verdader*, replica*",
    material:
      "material*, tela, algodon, cuero, piel, hecho de, composicion, lana, lino, poliester, tejido, ingredientes, alergi*, niquel, vegan*, de que esta, de que es, sintetic*, impermeable, forro, seda",
    color: "color*, tono, negro, blanco, rojo, azul, verde",
    howto:
      "instrucciones, manual, como se usa, como usar, como se utiliza, modo de uso, tutorial, montar, como funciona, como se lava, lavar, se arma, armar, montaje, lavadora, secadora, planch*, limpiar, limpieza, se limpia, se monta, a maquina",
    points: "puntos, recompensas, fidelidad, monedero, saldo, mis puntos, tarjeta cliente, acumul*",
    member: "soci*, miembro*, membresia*, vip, suscripcion, club",
    login:
      "iniciar sesion, entrar a mi cuenta, entrar en mi cuenta, acceder, inicio de sesion, codigo de verificacion, loguear*, ingresar a mi, no puedo entrar, registrar*, login, no me deja entrar, entrar en mi perfil, entrar a mi perfil, cuenta bloqueada, crear una cuenta, abrir una cuenta, ingresar, acceder a mi, ingresar a, no llega el sms, no me llega el sms, no llega el codigo",
    password:
      "contrasena*, clave, password, la clave, mi clave, contraseñ*, constrasena, pass, contra, la contra, la clave no, no me acuerdo de la clave, olvide la clave, se me fue la clave, pasword, contrasena olvidada, se me olvido la contra",
    account: "cuenta*, perfil, mis datos",
    delete: "elimin*, borr*, dar de baja, cerrar mi cuenta, darme de baja, cerrar la cuenta",
    phone: "telefono, celular, movil, numero de telefono, numero de celular",
    email: "correo electronico, email, mail",
    gift: "regal*, envolver, envoltura, tarjeta de felicitacion, dedicatoria, papel de regalo, cumpleanos, envuelt*, envolv*, lazo, tarjetita, nota, mensaje dentro, sin precio, sin el precio, empaquet* bonito, para regalar, una nota, cumple, mono de regalo, mono rojo, papel bonito, envolver bonito, envueltito, para un regalo, es un regalo, bien mono, quede mono, que quede bonito, poner un mono, ponerle un mono, con un mono",
    wholesale:
      "mayorista*, por mayor, al mayoreo, mayoreo, al por mayor, distribuidor*, cantidades grandes, volumen",
    review: "resena*, opinion*, valoracion*, calificar, comentario*",
    hours:
      "abris, abierto, abiertos, horario*, a que hora abren, abren, cierran, hora de atencion, atienden, abiertos, fin de semana, estais abiertos, cerrais, hasta que hora, hasta que hora estais, hasta cuando abren, cuando abren, cuando abris, festivo*, feriado*, abren los, abris los, cerrado, a que hora puedo, a que hora estan, atendeis, abierto el, abierto los, abierto hoy, esta abierto, estan abiertos, a que hora + abr*, a que hora + cier*, a que hora + cerr*, abre la tienda, abre el local, atencion al cliente disponible, disponible la atencion, hasta que hora estan, hasta que hora hay, trabajan los, trabajan el, curran, curran los, estan los sabados, estan los domingos, atendeis los, cierran a, cerrais a, abren a, abris a, a que hora cierra, hasta las cuantas",
    store:
      "tienda fisica, tiendas fisicas, sucursal*, local fisico, donde estan ubicados, tienda en, direccion de la tienda, showroom, ubicados, en tienda, en la tienda, en vuestras tiendas, vuestra tienda, su tienda, probarmelo, probar en, tienda de verdad",
    pickup:
      "recoger*, recojo, retirar*, retiro, pasar a buscar, punto de recogida, recogida, buscarlo, ir a buscar, paso a recoger, pasar a recoger, ir a por, en tienda, punto de entrega, punto de recojo, dejar el paquete, locker, taquilla, consigna, pasar por el, paso por el, ir por el, voy por el, lo recojo, pasar a por, paso a por, ir yo a, lo busco, busco yo, acercarme, retirar en, retiro en tienda, pasarme por la tienda, buscarlo yo, paso yo, paso + a por, voy + a por, voy yo a, voy yo por, pasar yo, ire yo, me paso yo, retirarlo yo, ir yo, buscarlo por la tienda, levantarlo yo, pasar a levantar, lo levanto",
    privacy: "privacidad, datos personales, proteccion de datos",
    newsletter:
      "boletin, newsletter, suscripcion al correo, dejar de recibir, publicidad, correos publicitarios",
    install: "instal*, wifi, bluetooth, cargar, emparejar, conectar*",
    how: "como, pasos, manera de, proceso, procedimiento, que hago, que debo hacer, como lo hago, como hago, como se hace, como va eso, como funciona, de que manera, calza grande, calza chico, calza pequeno, calzan grande, calzan grandes, calzan chico, calzan pequeno, talla grande, talla pequeno, tallan grande, tallan pequeno",
    which: "que, cual, cuales, m o l, s o m, l o xl, xs o s, cual me llevo, cual cojo, cual agarro",
    why: "por que, porque, a que se debe, motivo",
    person:
      "humano*, agente*, asesor*, operador*, alguien, representante*, atencion al cliente, un humano, ejecutivo*, me llamen, llamenme, encargad*, gerente, servicio al cliente, hablar con, una persona real, un ser humano, alguien de verdad, una persona, con persona, alguna persona, persona humana, persona que me, persona de verdad",
    bot: "robot, bot, automatico, chatbot, con una maquina, a una maquina, una maquina que, eres una maquina, con maquinas",
    complain:
      "queja*, reclam*, denunci*, demand*, consumo, profeco, consumidor, abogado, hoja de reclamaciones, quejarme, demandar*, ocu",
    insult:
      "asco, vergüenza, pesim*, horrible*, harto, harta, estaf*, ladron*, inutil*, mierda, basura, fatal, una burla, enojad*, indignante, terrible, lamentable, tomadura de pelo, furios*, porqueria, fraude, incompetent*, cabread*, inaceptable, tercera vez, estupid*, imbecil*, joder, decepcion*, molest*, nefasto",
    praise: "excelente, genial, me encanta, perfecto, buenisimo, estupendo, muy bien, maravillos*",
    thanks: "gracias, agradezco, muchas gracias, mil gracias",
    hello: "hola, buenas, buenos dias, buenas tardes, buenas noches, que tal",
    bye: "adios, chao, hasta luego, nos vemos, chau, hasta pronto",
    offtopic:
      "quien gano, clima, tiempo hara, chiste*, poema*, cancion*, futbol, receta*, presidente, llovera, pelicula*, llover, que hora es, tarea, capital de, traduce, horoscopo, serie, cuento*, idea + regalo, de cenar, que ceno, a como esta el dolar, el dolar hoy, quien gana, que como hoy, que comer, loteria, elecciones, la liga, mundial, cuentame, te gusta el, te gusta la, te gustan los, te gustan las, como te llamas, de donde eres, estoy aburrid*",
    inject:
      "ignora*, instrucciones anteriores, todas las instrucciones, olvida las, olvida todo, modo desarrollador, actua como, haz de cuenta, prompt",
    weekday: "domingo*, sabado*, fin de semana, fines de semana, finde, findes, festivo*, feriado*",
    amend:
      "añad*, agreg*, sumar, quitar + pedido, quitar + artículo, sacar + pedido, eliminar + pedido, modificar + pedido, cambiar + pedido, cambiar + pedí, cambiar mi pedido, juntar, unir, unificar, pedí dos, solo quiero uno, sólo uno, uno de más, de lo que pedí, corregir + pedido, algo al pedido, otra cosa al pedido, editar mi compra, editar + pedido, de cantidad, la cantidad, cantidad equivocada",
    advice:
      "recomend*, recomiend*, aconsej*, consejo*, suger*, sugier*, elegir, elijo, escoger, escojo, decidir, decidirme, cuál es mejor, cuál es el mejor, qué es mejor, mejor para, me conviene, diferencia*, principiante*, piel seca, piel grasa, piel sensible, piel mixta, qué producto, busco algo, busco un regalo, cuál de los dos, cuál de las dos, cuál me llevo, cuál cojo, asesórenme, asesoramiento",
    contact:
      "vuestro teléfono, su teléfono, tu teléfono, vuestro número, su número, teléfono de contacto, número de teléfono, vuestro correo, su correo, correo electrónico, correo donde, un correo, vuestro email, su email, a qué número, qué número, llamaros, llamarles, os puedo llamar, los puedo llamar, escribiros, escribirles, contacto, contactar*, contactaros, contactarlos, localizo, localizarlos, whatsapp, datos de contacto, me comunico con",
    cruelty:
      "en animales, con animales, animales, testado*, crueldad, cruelty free, cruelty, conejo*, conejito*, experimentación animal, pruebas con animales, maltrato, probáis en animales, prueban en animales, probado en animales, testado en animales, daño a los animales",
    expiry:
      "caduc*, vencimiento, vence*, vencido, vencida, consumo preferente, consumir antes, una vez abierto, una vez abierta, después de abierto, después de abrir*, dura abierto, dura abierta, se conserva, conservar*, sigue bueno, está bueno todavía, después de la fecha, vida útil, fresco, fecha de caducidad, fecha de vencimiento",
    diet: "vegan*, vegetarian*, gluten, celíac*, halal, kosher, lactosa, sin azúcar, diabét*, orgánic*, ecológico*, cerdo, gelatina, musulm*, intoleran*, sin leche",
    currency:
      "moneda*, divisa*, en dólares, en dolar, con dólares, en euros, con euros, en pesos, con pesos, en soles, en libras, en francos, tipo de cambio, precios en, precio en, en qué moneda",
    buy: "cómo compro, cómo comprar, cómo puedo comprar, cómo hago para comprar, cómo se compra, cómo pido, cómo la pido, cómo lo pido, cómo hago un pedido, hacer un pedido, hago el pedido, hace el pedido, hacer el pedido, para pedir, para comprar, quiero comprar, quisiera comprar, quiero esta, quiero este, comprar por internet, comprar online, pedir online, en la web, al carrito, en el carrito, finalizar la compra, tomando pedidos, dónde compro, dónde se compra, ayúdame a pedir",
    chilled:
      "fría, frío, fríos, frías, derrit*, derret*, hielo, hielera, cadena de frío, isotérmic*, isoterm*, llegó caliente, con el calor, en frío, helado viene, ultracongel*, refrigerado, refrigerada, refrigerados, en nevera, congelado, congelada, congelados",
    compatible:
      "compatib*, funciona con, sirve para mi, sirve para iphone, sirve para android, sirve con, sirve + cargador, vale para, le vale a mi, le va a mi, va con mi, va bien con, mi modelo, mi aparato, mi dispositivo, con iphone, con android, con mac, para iphone, qué funda, enchufe*, 220v, 110v, voltaje, voltios, para mi portátil, para mi móvil, funciona en mi, funciona en 220v, sirve a 220v",
  },
  apart: {
    pay: "página* cobre",
    ship: "mando mandos",
    late: "atras",
  },
  everyday:
    "debo debe tienes teneis tienen quiere quieres quereis quisiera puede puedes podeis podria podrias sabe sabes sabeis era fue estoy estan estais estaba has habeis han habia hace hacer haceis hacen hago digo dice decir voy vais van viene ver mirar dar dame daros poner pongo este estos estas esa esos esas aquel mis tus sus nuestro vuestro vuestra hoy ayer manana ahora luego despues antes aqui ahi alli mucho mucha muchos poco menos solo solamente tambien nunca siempre veces quizas quiza igual aproximadamente exactamente normalmente realmente mismo misma otro otra todo toda todos todas nada algo alguien alguno cada entonces pues desde contra entre sobre buenas buenos dias tardes porfa favor vale bien bueno genial perfecto oye perdona tía tío marido mujer esposa esposo mamá papá madre padre hermano hermana hijo hija abuela amigo amiga vecino vecina niños niño gente lunes martes miércoles jueves viernes sábado domingo anoche tarde noche semana semanas mes año pasado próximo vez nadie cualquier uno dos tres cuatro cinco seis diez cien primero segundo último caja abrí abro abrir puse puesto quería tenía tener necesito necesita hice hizo dije veo visto creo pensé sigo sigue casa puerta trabajo oficina ciudad calle número teléfono móvil foto nombre rojo roja azul negro negra blanco blanca verde amarillo gris rosa marrón grande pequeño largo corto bonito viejo nuevo mano pie cabeza cintura cuerpo mío mía nos vosotros ustedes andar anda corregís arreglar página páginas mando cobre mandos porfis plis oíd che boludo wey güey vos posta joder hostia jolín jope ostras órale ándale dale venga va vamos mira mirá fijate fíjate nomás nomas ahorita ratito rato re súper mazo bastante medio tipo plan encima además total aunque mientras según dónde quién vieja suegra abuelo pa tras igualmente entra entran incluye incluido incluida aparte cuenta cubre salido haya hayan",
  offTopic: [
    "va a llover el fin de semana",
    "cuentame algo gracioso",
    "quien gano el partido",
    "escribe un poema sobre el mar",
    "que puedo cocinar hoy",
    "cuantos anos tienes",
    "cual es la capital de australia",
    "me duele la cabeza",
    "ok",
    "jajaja",
    "solo estoy mirando",
    "recomiendame una pelicula",
    "cuanto es doce por nueve",
    "haz mi tarea",
    "a cuanto esta el dolar",
  ],
}
