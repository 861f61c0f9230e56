import type { Lexicon } from "./concepts.ts"

export const es: Lexicon = {
  language: "es",
  common:
    "el la los las de que y en un una es por con para no se lo mi me su del al como cuando donde cuanto cual hola gracias quiero puedo esta pero mas muy ya todavia si tengo hay son ha he te les o sin porque hasta ese esto eso aun tiene pueden",
  terms: {
    order: "pedido*, orden, ordenes, compra, compras, compre, encargo, pedi, ordene",
    item: "articulo*, producto*, cosa, cosas, prenda*, zapat*, camis*, vestido*, pantalon*, mercancia",
    parcel: "paquete*, envio, envios, encomienda, bulto, caja, mi pedido",
    ship: "envi*, mand*, entreg*, despach*, reparto, llev*",
    dispatch:
      "despach*, sale el pedido, lo envian, lo mandan, enviado ya, salio, sale de, cuando envian, cuando mandan, han enviado",
    arrive:
      "lleg*, recib*, entreg*, tengo en casa, en casa, a mi casa, tenerlo, me llegue, viene, tarda*, demora*",
    get: "recib*, llego, lleg*, obten*, tener",
    where: "donde, adonde, que paso con, por donde, ubicacion, estado, en que parte, que paso",
    when: "cuando, que dia, a que hora, para cuando, que fecha",
    howlong:
      "cuanto tarda*, cuanto tiempo, cuantos dias, en cuantos dias, cuanto demora*, tarda*, demora*, plazo de entrega, en cuanto tiempo, cuantas semanas",
    howmuch:
      "cuanto cobr*, cuanto cuesta*, cuanto vale*, precio, cuanto sale, coste, costo, cuanto cobran, tarifa, cuanto es, cuanto hay que pagar, cobran, cobra, costaria, cuanto me",
    days: "dias, dia, plazo, semana*, limite, habiles",
    soon: "urgente*, express, expres, rapido, prisa, manana, cuanto antes, hoy mismo",
    notyet:
      "todavia no, aun no, no + llega*, sigo esperando, sigo sin, nunca, no ha llegado, no me ha, no han, sin recibir, sigue sin, nada aun",
    neg: "no, nunca, sin, nada, ningun*, tampoco",
    late: "tarde, retras*, demorad*, tardando, mucho tiempo, lento, atras*, tanto tiempo, tardan mucho",
    wait: "esper*",
    stuck:
      "no se mueve, no se actualiza, no avanza, parado, atascad*, detenid*, no se mueve, sin actualiza*, estancad*, no cambia, no se ha movido, sin moverse, parada, sin novedades, sigue en el mismo",
    lost: "perdi*, extravi*, robad*, desapareci*",
    delivered:
      "figura entregado, aparece como entregado, dice entregado, dice que fue entregado, marca entregado, aparece entregado, figura como entregado, pone entregado, consta entregado, dice + entreg*",
    track: "rastre*, seguimiento, localizar, tracking, numero de guia, numero de seguimiento, guia",
    courier:
      "correos, seur, mensajeria, transportista, repartidor, dhl, fedex, ups, mrw, estafeta, empresa de envio, compania de transporte, paqueteria",
    postage:
      "gastos de envio, costo de envio, coste de envio, gastos de correo, envio gratis, envio gratuito, precio del envio, tarifa de envio, cuesta el envio, cuesta + envio, vale el envio, pagar el envio, pagar envio, gastos + envio, cobran envio, cobran el envio, portes, sale el envio, cuesta mandar",
    free: "gratis, gratuit*, sin costo, sin coste",
    whopays:
      "quien paga, tengo que pagar, corre por, a mi cargo, de mi bolsillo, corren por, hay que pagar, pago yo, lo pago yo, quien asume, a mi cuenta, quien corre, corren por mi cuenta, por mi cuenta",
    sendback:
      "devol*, devuel*, mandar de vuelta, regresar el, regresarlo, retornar, enviar de vuelta, de vuelta, reenviar, mandarlo de regreso, lo regreso, cambio o devolucion, no me gusta, no me gusto, no me convence, no gusta",
    refund:
      "reembols*, devuelvan el dinero, devuelvan la plata, me regresen, mi dinero, mi plata, devolucion del dinero, devolver el dinero, regresen la plata, regresen el dinero, dinero de vuelta, reintegr*, abono, devuelto el dinero, la plata de vuelta, me devuelvan, me devolveis, devolveis el dinero, recuperar el dinero, me devuelven, devolver el importe",
    money: "dinero, plata, pasta, pagado, lana, importe",
    exchange:
      "cambiar + por, cambio de, cambiarlo, intercambi*, cambi* + otro, cambi* + otra, sustitu*, reemplaz*, hacer un cambio, canje*",
    size: "viene grande, vienen grandes, viene pequeno, talla*, numero mas, numero menos, tamano*, medida*, talle, talles, guia de tallas, tallaje, uso la, me queda la",
    misfit:
      "apriet*, me queda*, chico, chica, grande, grandes, pequen*, ajustad*, un numero mas, una talla mas, no me queda, no me vale, no me entra, holgad*, flojo, corto, otra talla, talla mas, talla menos, estrech*, otro talle, talla equivocada",
    cancel:
      "cancel*, anul*, no lo manden, no lo envien, no envien, no lo despachen, suspender, parar el pedido, no me lo manden, ya no lo mand*",
    dontwant:
      "ya no lo quiero, no lo quiero, no quiero, ya no quiero, me arrepenti, cambie de opinion, he cambiado de idea, por error, no me gust*, no lo necesito, ya no necesito, sin querer, no me convence",
    address: "direccion, calle, codigo postal, domicilio, direcciones, portal, piso",
    elsewhere:
      "oficina, al trabajo, mi trabajo, otro lado, otra direccion, otro lugar, otro sitio, otra parte, me mude, mudanza, nueva casa, nueva direccion, otro domicilio, me he mudado",
    wrong:
      "mal, equivoc*, incorrect*, erronea, erroneo, error, distint*, otra cosa, diferente, no es lo que, me confundi, puse mal",
    change: "cambi*, modific*, editar, correg*, actualiz*",
    pay: "pag*, abonar, cobr*, cargo, cargos, compra con",
    method:
      "metodos de pago, formas de pago, medios de pago, metodo de pago, forma de pago, opciones de pago, como puedo pagar, como pagar, con que puedo pagar, aceptan, aceptais, se puede pagar",
    paybrand:
      "paypal, visa, mastercard, bizum, tarjeta*, transferencia*, contra reembolso, contrareembolso, efectivo, oxxo, mercado pago, klarna, a plazos, cuotas, spei, credito, debito, meses sin intereses, apple pay, google pay",
    fail: "no funciona, fall*, error, rechaz*, deneg*, no es valid*, no valid*, invalid*, expirad*, caducad*, no sirve, no me deja, no pasa, no acepta, no se aplica, no puedo pagar, problema*, vencid*, no me permite, no aplica, no funcion*, no va",
    twice: "dos veces, doble, duplicad*, cobrado dos, dos cargos, cobraron dos, de mas, repetido",
    coupon:
      "cupon*, codigo, codigos, un vale, mi vale, vale de, vale regalo, promocional, codigo de descuento, codigo promo*",
    discount:
      "descuento*, rebaj*, oferta*, mas barato, barato, promocion*, mejor precio, ganga, rebajita",
    pricedrop:
      "bajo de precio, bajado de precio, ha bajado, diferencia de precio, igualar precio, mas barato ahora, ahora esta mas barato, mejora de precio, igualan, bajo el precio",
    broken:
      "griet*, rot*, dana*, quebrad*, aplastad*, golpead*, rajad*, en pedazos, abollad*, roto, rayad*, destroz*, estropead*, hecho pedazos, derramad*, agrietad*, llego partid*, vino partid*, partid* en, desperfecto*, llega mal, maltratad*, desportillad*, hecho trizas, anicos, agujer*, manchad*, descosid*, mancha",
    defect:
      "defect*, calidad, no funciona bien, se rompio, dejo de funcionar, averi*, fallas, no enciende, no prende, mala calidad, no anda, tara, ya no va, ya no van, ha dejado de funcionar, se murio",
    missing:
      "falt*, incomplet*, no venia, no vino, solo llego, no incluye, me falto, vacia, no trae, solo recibi",
    invoice:
      "factura*, recibo, comprobante*, cif, rfc, nif, iva, boleta, ticket de compra, justificante, ruc",
    company: "empresa, compania, negocio, razon social, autonomo",
    stock:
      "stock, disponib*, agotad*, hay existencias, existencias, reponer, reposicion, volver a tener, queda, quedan, reponen, hay en, inventario",
    preorder: "preventa, reserva, pre-venta, anticipo, prepedido, preorden, fecha de lanzamiento",
    customs: "aduana*, arancel*, impuestos de importacion, impuesto*, tasas",
    abroad:
      "extranjero, internacional*, otro pais, otros paises, fuera de, al exterior, a mexico, a espana, a estados unidos, a argentina, a europa, a que paises, pais, paises, a chile, a colombia",
    remote: "canarias, baleares, ceuta, melilla, islas, rural, zona remota, zonas remotas, pueblo",
    warranty: "garantia*, cubiert*, cobertura",
    repair: "repar*, arregl*, servicio tecnico, repuesto*, compostura",
    genuine: "original*, autentic*, falso*, falsa*, imitacion*, pirata, verdader*, replica*",
    material:
      "material*, tela, algodon, cuero, piel, hecho de, composicion, lana, lino, poliester, tejido, ingredientes",
    color: "color*, tono, negro, blanco, rojo, azul, verde",
    howto:
      "instrucciones, manual, como se usa, como usar, como se utiliza, modo de uso, tutorial, montar, como funciona, como se lava, lavar, se arma, armar, montaje",
    points: "puntos, recompensas, fidelidad, monedero, saldo",
    member: "soci*, miembro*, membresia*, vip, suscripcion, club",
    login:
      "iniciar sesion, entrar a mi cuenta, entrar en mi cuenta, acceder, inicio de sesion, codigo de verificacion, loguear*, ingresar a mi, no puedo entrar, registrar*, login",
    password: "contrasena*, clave, password",
    account: "cuenta*, perfil, mis datos",
    delete: "elimin*, borr*, dar de baja, cerrar mi cuenta, darme de baja, cerrar la cuenta",
    phone: "telefono, celular, movil, numero de telefono, numero de celular",
    email: "correo electronico, email, mail",
    gift: "regal*, envolver, envoltura, tarjeta de felicitacion, dedicatoria, papel de regalo, cumpleanos",
    wholesale:
      "mayorista*, por mayor, al mayoreo, mayoreo, al por mayor, distribuidor*, cantidades grandes, volumen",
    review: "resena*, opinion*, valoracion*, calificar, comentario*",
    hours:
      "abris, abierto, abiertos, horario*, a que hora abren, abren, cierran, hora de atencion, atienden, abiertos, fin de semana, estais abiertos, cerrais, hasta que hora",
    store:
      "tienda fisica, tiendas fisicas, sucursal*, local fisico, donde estan ubicados, tienda en, direccion de la tienda, showroom, ubicados, en tienda, en la tienda, en vuestras tiendas",
    pickup:
      "recoger*, recojo, retirar*, retiro, pasar a buscar, punto de recogida, recogida, buscarlo, ir a buscar, paso a recoger, pasar a recoger, ir a por",
    privacy: "privacidad, datos personales, proteccion de datos",
    newsletter:
      "boletin, newsletter, suscripcion al correo, dejar de recibir, publicidad, correos publicitarios",
    install: "instal*, wifi, bluetooth, cargar, emparejar, conectar*",
    how: "como, pasos, manera de, proceso, procedimiento, que hago, que debo hacer",
    which: "que, cual, cuales",
    why: "por que, porque, a que se debe, motivo",
    person:
      "persona, humano*, agente*, asesor*, operador*, alguien, representante*, atencion al cliente, un humano, ejecutivo*, me llamen, llamenme, encargad*, gerente, servicio al cliente, hablar con",
    bot: "robot, bot, maquina, automatico, chatbot",
    complain:
      "queja*, reclam*, denunci*, demand*, consumo, profeco, consumidor, abogado, hoja de reclamaciones, quejarme, demandar*, ocu",
    insult:
      "asco, vergüenza, pesim*, horrible*, harto, harta, estaf*, ladron*, inutil*, mierda, basura, fatal, una burla, enojad*, indignante, terrible, lamentable, tomadura de pelo, furios*, porqueria, fraude, incompetent*, cabread*, inaceptable, tercera vez, estupid*, imbecil*, joder, decepcion*, molest*, nefasto",
    praise: "excelente, genial, me encanta, perfecto, buenisimo, estupendo, muy bien, maravillos*",
    thanks: "gracias, agradezco, muchas gracias, mil gracias",
    hello: "hola, buenas, buenos dias, buenas tardes, buenas noches, que tal",
    bye: "adios, chao, hasta luego, nos vemos, chau, hasta pronto",
    offtopic:
      "quien gano, clima, tiempo hara, chiste*, poema*, cancion*, futbol, receta*, presidente, llovera, pelicula*, llover, que hora es, tarea, capital de, traduce, horoscopo, serie, cuento*, idea + regalo, de cenar, que ceno",
    inject:
      "ignora*, instrucciones anteriores, todas las instrucciones, olvida las, olvida todo, modo desarrollador, actua como, haz de cuenta, prompt",
  },
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
