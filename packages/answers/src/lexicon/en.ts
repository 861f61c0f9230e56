import type { Lexicon } from "./concepts.ts"

export const en: Lexicon = {
  language: "en",
  common:
    "the and is are was my your you i it to of for in on at with this that have has had do does did can could would will what where when how why who which not no dont im its ive cant be been from they we me please an or but if there about get got just still any our as by so",
  terms: {
    order: "order, orders, ordered, purchase*, bought",
    item: "item*, product*, thing, things, stuff, goods, article*, shoes, dress, shirt, clothes, jeans, jacket, merchandise, sweater*, jumper*, hoodie*, coat, skirt*, trousers, sneakers, trainers, boots, socks, mug, lamp, toy, bag, pair, mugs, cup, plate, plates, vase, kettle, toaster, sofa, couch, chair, table, desk, shelf, wardrobe, mattress, pillow, duvet, rug, curtains, headphones, earphones, earbuds, charger, cable, laptop, tablet, keyboard, speaker, watch, ring, necklace, bracelet, earrings, perfume, cream, lipstick, mascara, shampoo, serum, leash, collar, dog food, cat food, litter, aquarium, tent, backpack, bike, helmet, blouse, shorts, top, tee, tshirt, t shirt, leggings, pyjamas, pajamas, cardigan, sandals, slippers, heels, hat, cap, scarf, gloves, belt, bra, swimsuit, bikini, blender, coffee machine, frame, glass, glasses, bottle, bowl, teapot, candle, puzzle, book, doll, stroller, phone case, screen, monitor, printer, camera, drone, razor, hairdryer, chocolate, chocolates, coffee, tea, wine, cheese, hamper",
    parcel:
      "parcel*, package*, shipment*, packet*, box, delivery, my stuff, my order, my orders, the post, my things, parcle, pakage, my purchase",
    ship: "ship, ships, shipping, shipped, deliver*, delivery, shipment, transit, postal, post it, posted, posting, do you post, mailed, sent to, post to, you post",
    dispatch:
      "dispatch*, send out, sent out, sending out, ship out, shipped out, leave the warehouse, send it, sent yet, shipped yet, mail out, posted yet, gone out, going out, leave your warehouse, packed yet, been shipped, been posted, leave your",
    arrive:
      "arrive*, arriving, arrival, get here, gets here, got here, got to me, get to me, gets to me, come, comes, came, coming, shown up, show up, showed up, turn up, turned up, reach*, receive*, deliver*, land, delivered, get my order, get my package, have it, get it, gets it, at my door, my house, be here, get it by, have it by, be with me, in my hands, dropped off, to my door, makes it here, make it in time",
    get: "get, got, receive*, recieve*, have, obtain",
    where: "where, wheres, whereabouts, whats going on with, what happened to, location, status",
    when: "when, whens, what day, what time, which day, eta, by when, what date",
    howlong:
      "how long, how many days, how many weeks, how soon, how fast, how quick*, how much time, estimated, timeframe, time frame, how much longer, how many working days, lead time, time frame for, ballpark how many, long wait, delivery time, delivery times, shipping time",
    howmuch:
      "how much, cost, costs, price*, fee, fees, charge, charges, rate, rates, expensive, how expensive, how much would, what would it cost, how pricey, what do you charge, what does it cost, what is the price",
    days: "days, day, week, weeks, business days, working days, time limit, deadline, window, period, within, too late, until when, by when can, till when",
    soon: "urgent*, asap, express, faster, quick*, rush, tomorrow, today, tonight, in a hurry, hurry, speed up, next day, same day, by friday, by saturday, by monday, by the weekend, before the weekend, in time for, on saturday, on sunday, need it for, need it by, evening delivery, straight away, right away",
    notyet:
      "not yet, yet, still not, still hasnt, still havent, hasnt, havent, has not, have not, still waiting, still no, never, didnt, did not, still isnt, no sign, nowhere, still nothing, no news, have yet to, never turned up, never showed up, nothing came, nothing has come, nothing arrived, not turned up, hasnt turned up, hasnt shown up, where the hell, nothing here, nothing at my door, i have nothing, i dont have anything, not got it, i havent got it, i got nothing",
    neg: "not, no, dont, doesnt, didnt, isnt, wasnt, cant, cannot, wont, never, without, nothing, nobody, none, unable, couldnt, hasnt, havent, arent",
    late: "late, delay*, overdue, taking so long, taking forever, taking ages, takes so long, so long, too long, supposed to arrive, supposed to be here, slow, taking too long, behind schedule, ages ago, weeks ago, been ages, running late",
    wait: "wait*, waiting, expecting",
    stuck:
      "not move, does not move, doesnt move, stuck, no update*, not updat*, hasnt updated, hasnt moved, not mov*, same status, stopped updating, no movement, havent updated, isnt updating, tracking + old, hasnt budged, not budged, been sitting, frozen, no movement at all, stays on, stays at, keeps saying in transit, says in transit, still in transit, still says, held at customs, held up at customs, stuck at customs, sitting at, sitting in, hasnt moved since, been at the depot, sorting centre, sorting center",
    lost: "lost, stolen, went missing, gone missing, disappear*, vanish*, swiped, porch pirate, nicked, nowhere to be found, its gone, it is gone, was gone, not there anymore, cant find it anywhere, cant find the parcel, someone took it, somebody took it, got nicked, was pinched, pinched from, isnt anywhere",
    delivered:
      "marked as delivered, says delivered, says its delivered, shows delivered, marked delivered, says it was delivered, signed for, says + delivered, shows + delivered, status delivered, left outside, left at the door, left it outside, left on the doorstep, neighbor took, neighbour took, neighbor has, neighbour has, neighbour signed, neighbor signed, handed to, given to a neighbour, given to a neighbor, marked as received, someone signed, supposedly delivered, courier says, driver says, driver claims, says he dropped, marked it as, says it has been delivered",
    track:
      "track*, tracing, trace, tracking, whereabouts, how far along, how far it is, how far is it, follow my, follow the, see where, check where, where it is now, status of my, progress of my, keep an eye on, order status, delivery status, on its way, on the way, whats happening with my order, whats happening with my parcel, any update on, any news on, any news about my",
    courier:
      "courier*, carrier*, ups, fedex, dhl, usps, royal mail, hermes, evri, dpd, gls, shipping company, delivery company, delivery service, driver, postman, delivery man, delivery guy, delivery driver, mailman, delivery person, who delivers, delivered by who, parcel service",
    postage:
      "postage, shipping cost*, shipping fee*, delivery fee*, delivery cost*, delivery charge*, shipping charge*, cost of shipping, cost of delivery, shipping price, free shipping, free delivery, pay for shipping, pay for delivery, pay for postage, pay shipping, shipping free, delivery free, shipping rate*, cost to ship, charge for shipping, charge for delivery, how much is delivery, how much is shipping, how much is postage, how much for delivery, how much for shipping, p&p, extra for delivery, extra for shipping, free post, much to send, much to post, what do you take for sending, charge for sending, take for sending, take for posting, charge to send, charge to ship, charge to deliver, charge for posting, to get it delivered, to have it delivered, to get it sent, to have it sent, cost to send, cost to get it, sending cost*, how much to ship, much to deliver, postage and packing, how much is it to send, delivery cost",
    free: "free, gratis, no charge, for free, no cost",
    whopays:
      "who pays, who covers, do i have to pay, at my expense, out of pocket, own expense, who bears, my own cost, pay to send, pay to return, cost me to return, pay for sending, pay for the return, who is paying, pay the return, who foots, do you cover, your expense, do you pay for, foot the bill, have to pay myself, charged for returning, deduct* + return, will it cost me, does it cost me, cost me anything, cost me to send, am i paying, whos paying, who pays for that, on my dime, on my own dime, out of my pocket, do i pay for",
    sendback:
      "give + back, return, returns, returning, returned, send back, send it back, send this back, send them back, sending it back, send + back, ship back, ship it back, bring it back, bring back, bring + back, give it back, take it back, take + back, rma, return label, if i dont like, dont like it, doesnt suit, if it doesnt suit, not what i expected, hand it back, drop it back, give them back, take them back, sent it back, return slip, return form, returns slip, undo my purchase, keep it or not, not keeping, send these back, sending stuff back, sending things back, send stuff back, send things back, ship these back, get rid of it and, dont suit, if it dont suit, return it, take these back, post it back, post them back, bring these back, mail it back, mail them back, drop it off at",
    refund:
      "refund*, money back, my money, reimburse*, get my money, cash back, give me back, paid back, reimbursement, chargeback, credited back, see my money, money returned, money is back, reimburs*, get paid back, give me my money, back on my card, back on my account, back in my account, where is my refund, my cash back, refnd, want my money, want the money, get my cash, dosh back, my dosh, bucks back, want it back on my card, give me the money, gimme my money, when do i see the money, a penny, a cent, not a penny, no money yet, money hasnt",
    money: "money, cash, funds, dollars, bucks, amount",
    exchange:
      "exchange*, swap*, trade in, switch, replace*, replacement, another one instead, different one, different color, different colour, another color, another colour, change + for, rather have another, prefer another, rather have a different, new one, a new pair, a fresh one, another one, another pair, one that works, send another, send a new, swop*, trade it, switch it for, take something else, replcement, swap it, swap them, swap this, swap these, get them in a, get it in a, one that isnt broken, one that fits, brand new pair, a brand new one, a working one, the right one, the right colour, the right color, something else instead, bigger one, smaller one, the next size, want the one, the one i ordered, send the right, the correct one",
    size: "size, sizes, sizing, measurements, small, medium, large, xl, xs, fit, fits, fitting, size chart, size guide, how tall, run small, run big, runs small, runs large, runs big, come up small, comes up small, between sizes, measure*, waist, chest size, true to size, run true, i usually wear, i normally wear, i wear a, i am between, shoe size, foot length, how big, how long is, how wide, which size, what size",
    misfit:
      "too small, too big, too large, too tight, too loose, too short, too long on me, doesnt fit, dont fit, didnt fit, does not fit, not fit, tight, loose, one up, size up, size down, one down, bigger, smaller, wrong size, larger, pinch*, baggy, different size, another size, other size, cant get it on, hangs on me, falls off me, way too, does not fit me, wont fit, resize, re size, too wide, too narrow, sleeves are too, drown in it, cant button, cant close, drowning me, drowning in, drown me, drowns me, swim in, swimming in, swimming on me, swims on me, huge on me, massive on me, tiny on me, squeeze into, cant squeeze, cant get into them, cant get them on, cant get my foot, cutting into, cuts into, digging in, dig in, digs in, sits funny, slips off, slipping off, sliding off, falling off me, falls down, fall down, too snug, skin tight, hurts my feet, hurt my feet, rubbing, rubs, like a tent, like a sack, doesnt close, wont close, wont button, wont zip up, doesnt zip up",
    cancel:
      "cancel*, call off, stop my order, stop the order, stop order, dont send, dont ship, do not send, do not ship, abort, undo, withdraw my order, take back my order, cansel, call it off, scrap my order, scrap the order, hold the order, stop it from, want out of my order, drop my order, take my order back, forget my order, withdraw from, call the whole thing off, scrap it, bin the order, bin it off, stop it going out, pull my order, kill the order, pull the order, forget about the order, forget the order, revoke*, rescind",
    dontwant:
      "changed my mind, change my mind, dont want, do not want, no longer want, dont need, no longer need, not interested anymore, ordered by mistake, by accident, accidentally, mistakenly ordered, dont like, didnt like, do not like, not happy with it, no use for, no longer interested, bought by mistake, found it cheaper, ordered twice by, dont want it any more, not needed, wrong click, clicked by mistake, dont want it anymore, having second thoughts, second thoughts, thought about it again, reconsidered, gone off it, dont fancy it, dont fancy, dont like it, no longer fancy, wont need it, dont need it, changed me mind, not feeling it",
    address:
      "address*, street, postcode, post code, zip, zip code, apartment, house number, pincode, pin code, shipping details, flat number, street name, adress, adres, zipcode, door number, building number, house no",
    elsewhere:
      "to my work, at work, somewhere else, another place, different place, different address, another address, elsewhere, new place, moved, moving house, new house, my office, my work instead, neighbor, neighbour, redirect, reroute, to my parents, to my mum, to my mom, to my sister, to my brother, to a friend, to my friend, at my neighbours, to a hotel, my workplace, wont be home, not be home, not at home, be away, on holiday, somebody else, to someone else, send it to my, deliver it to my, at my mums, at my moms, to my mate, to my gf, to my bf, to my girlfriend, to my boyfriend, new flat, im moving, im away, wont be in, wont be there, nobody home, no one home, nobody will be home",
    wrong:
      "wrong*, incorrect*, mistake*, mistyped, typo, not the same, different from, not what i, mixed up, mix up, mess* up, other than, not mine, someone elses, got + instead, received + instead, came + instead, ordered + but got, ordered + but received, asked for + got, other one than, not what is in the picture, nothing like the picture, looks different, not as described, not as pictured, not the one i, isnt what i, isnt mine, completely different, totally different, sent me + instead, not my parcel, not my package, not my order, somebody elses, another persons, not what i bought, not what i asked, not the thing i, thats not what, isnt what, sent me the wrong, not what i chose, different thing, a different model, wrong model, got a + instead of, ordered + and got, ordered + got a, ordered + you sent, ordered + u sent, wanted + got a, asked for + and got, not the one, isnt the one, different product was, different item was, other product was, did not order, didnt order, never ordered, havent ordered, not ordered",
    change:
      "change*, changing, edit*, update*, modify*, correct, amend*, alter, switch, swap out, put right, fix the address, make a change, switch to",
    pay: "pay*, paid, payment*, checkout, charge*, charged, billing, purchase with, installment*, pay by, my bill, transaction*, took + money, taken + money, billed, bill me, billed me, debited, debit me, deducted",
    method:
      "payment method*, payment option*, ways to pay, pay with, methods, accept, accepted, options, payment type*, kinds of payment, form of payment, means of payment, how can i pay, how do i pay, what can i pay with, do you accept, pay by, other than card, something else than a card, without a card, pay some other way, another way to pay, pay differently, do you take + card*, do you take + cash, take cash, take paypal, take klarna, take apple pay, take visa, what cards, which cards, can i use my, pay on my phone, split the payment, split it",
    paybrand:
      "my card, my bank card, paypal, visa, mastercard, amex, american express, klarna, credit card*, debit card*, apple pay, google pay, cash on delivery, cod, bank transfer, wire transfer, afterpay, cards, credit, gift card, bitcoin, crypto, in cash, stripe, alipay, wechat pay, affirm, venmo, zelle, installments, pay later, buy now pay later, pay on delivery, pay in parts, in instalments, instalments, pay in three, pay in 3, monthly payments, pay monthly, pay cash, by invoice, on invoice, prepaid card, ideal, sepa, google wallet, cash app, maestro, bank account",
    fail: "fail*, declin*, reject*, error*, not work*, doesnt work, isnt working, wont work, didnt work, does not work, not go through, wont go through, didnt go through, invalid, expired, not valid, not accept*, isnt accepted, wont accept, not appl*, wont apply, crash*, cant use, refus*, not recogn*, problem*, issue*, stopped working, cant pay, unable, not completed, wont let me, doesnt let me, keeps saying, keeps failing, bounced, blocked, cant check out, cant checkout, unsuccessful, nothing happens, gives me an error, wont take, doesnt take, not take my, got stuck, timed out, hangs at, keeps bouncing, bouncing, wont go thru, not going thru, doesnt go thru, didnt go thru, not going through, isnt going through, knocked back, keeps crashing, throws an error, spits out an error, not letting me, isnt letting me, says invalid, its not taking, not taking my, isnt taking, nothing happens when, does nothing, isnt valid, wont process, kicked back, doesnt go through",
    twice:
      "twice, double, two times, charged again, duplicate*, overcharged, multiple times, two charges, charged two, charged 2, two payments, 2 times, 2x, second time charged, 2 payments",
    coupon:
      "coupon*, promo*, voucher*, discount code*, promo code*, code, codes, promotional, cupon, coupn, discount cod*, my code, gift code, welcome code, vocher, referral code, the code, this code, discount thing, promo thing, gift card code",
    discount:
      "discount*, cheaper, deal, deals, sale, sales, offer, offers, bargain, best price, lower price, special price, price reduction, student discount, any promotions, any discount, money off, percent off, knock off, haggle, cheap*, black friday, reduced",
    pricedrop:
      "price drop*, dropped in price, price match*, cheaper now, price went down, went on sale, now on sale, lower now, price adjust*, price difference, cheaper + after, price protection, cheaper elsewhere, reduced now, dropped the price, lowered the price, price was lowered, price has dropped, now it costs less, costs less now, cheaper today, cheaper than when",
    broken:
      "broken, broke, damage*, crush*, smash*, shatter*, crack*, in pieces, dent*, torn, ripped, leak*, bent, squash*, chipped, wrecked, busted, scratch*, spilled, in bits, snapped, wonky, hole, holes, stain*, frayed, zipper*, zip is, zip + stuck, zip + broke, zip + come off, zip + doesnt, zip + wont, button + off, button + missing, buttons + missing, button + gone, stitching, unravel*, came apart, come apart, coming apart, falling apart, falls apart, came undone, came off, come off, fell off, fallen off, missing a button, lost a button, tear in, a tear, rip in, dirty, soiled, spots on, mark on, marks on, soaked, water damage*, mould*, moldy, mouldy, rust*, bashed, battered, mangled, warped, peeling, opened already, already opened, second hand, not new, discolored, discoloured, faded, splinter*, crooked, worn out, handle + off, handle + broke*, no handle, handle missing, seam, seams, split open, looks worn, already worn, no handle anymore, in two pieces, two halves, in half, in halves, snapped in, came in bits, in a thousand pieces, in smithereens, shards, splashed, dripping, drips, burst, rotten, gone off, off when it came, melted, thawed, defrosted, ripped open, wet through, soaking wet, sodden, dinged, chip in, ding in, scuffed, scuff, scuffs, came unstitched, unstitched, seam + open, sole + off, heel + off, lid + broken, lid + cracked, screen + cracked, knackered, buggered, dodgy, smashed to bits",
    defect:
      "defect*, faulty, quality, malfunction*, stopped working, not working properly, doesnt turn on, wont turn on, broke after, fell apart, poor quality, manufacturing, flaw*, dead on arrival, not function*, low quality, gave up, died, is dead, packed up, wont charge, doesnt charge, no longer works, not working anymore, quit working, keeps turning off, wont start, doesnt start, died on me, makes a noise, buzzing, shoddy, badly made, cheaply made, short circuit*, no power, lost its colour, lost its color, bobbl*, pilling, shrank, shrunk, wont switch on, doesnt switch on, wont power, no longer charges, doesnt connect, makes noise, weird noise, gets hot, overheats, flickers, flickering, cuts out, stops after, dies after, conked out, kaput, on the blink, not switching on, isnt charging, not charging, battery dies, battery drains, no sound, sound only, only one side, one side + works, no picture, black screen, screen stays black, doesnt react, no longer reacts, wont connect, keeps disconnecting, wont pair, battery + lasts, battery + empty, doesnt heat, wont heat, doesnt spin, doesnt cool, tripping, smells burnt, smells of burning, burnt smell, squeaks, squeaking, rattles, rattling, wobbles, wobbly, stopped after, crackles, crackling, flicker*, blink*, smoke, smoking, smokes, sparks, sparking, burnt out, burned out, burning smell, blew a fuse, fuse, hums, humming, vibrates, jammed, jams, freezes, frozen up, glitch*, laggy, lags, crackly, packs in, packed in, switches off, turns off by itself, turns itself off, shuts off, wont stop, doesnt stop, overheat*, hot to touch, gives a shock, electric shock, beeping, beeps, doesnt fit together, hinge, loses air, deflates, sags, sagging, wont open, wont close properly, leaks, stopped heating, stopped charging",
    missing:
      "missing, incomplete, left out, not in the box, not in the package, not included, wasnt in, forgot to, only got, only received, part of my order, half of my order, empty box, without the, missing part*, missing piece*, a piece is missing, not in there, wasnt in there, isnt in the box, wasnt in the box, wasnt in the parcel, parts are missing, one short, item short, came without, lacking, nothing inside, nothing in it, box was empty, parcel was empty, there was nothing, only one of, only half, forgot one, not everything, not all of, incomplet, piece short, parts missing, bit missing, a bit is missing, a bit missing, screws missing, screw missing, no screws, no charger, no cable, no instructions, wasnt all there, not all there, only one shoe, one shoe, one sock, only half of, something missing, somethings missing, one is missing, thing is missing, without a charger, without the charger",
    invoice:
      "invoice*, receipt*, vat, tax id, bill, tax invoice, proof of purchase, proof of payment, reciept*, recipt*, invoce, till slip, for my accountant, for my taxes, tax return, expense it, expenses, for the books, proper bill, expenses at work, paper for my boss, tax receipt",
    company: "company, business, corporate, firm, organization, employer",
    stock:
      "stock, in stock, out of stock, sold out, available, availability, restock*, back in stock, in store again, run out, backorder*, back order*, any left, have any left, do you have it in, gone already, all gone, still sell, still selling, more of these, running out, discontinued, unavailable, do you still have, you still have, back in my size, back in size, got any, u got, you got, have you got, do u have, any chance you have, any more of, coming back, get more in, getting more in, all sold, still buy, sell out",
    preorder:
      "preorder*, pre order*, presale, pre sale, deposit, release date, pre-order*, upcoming release, put aside, put one aside, hold one for me, not out yet",
    customs:
      "customs, duty, duties, import tax*, import fee*, import charge*, tariff*, brokerage, clearance, customs fee*, taxes on top, extra taxes, pay tax on, import stuff, taxes when it gets here, extra at the border, at the border, held at customs",
    abroad:
      "abroad, international*, overseas, another country, other countries, outside the, worldwide, foreign, to canada, to europe, to the us, to the uk, to australia, to germany, to france, to mexico, to india, to japan, which countries, my country, ship globally, country, to ireland, to spain, to italy, to austria, to switzerland, to norway, to sweden, to denmark, to poland, to portugal, to belgium, to the netherlands, to holland, to greece, to turkey, to brazil, to china, to korea, to russia, to ukraine, to iceland, to the states, to america, to new zealand, to israel, to dubai, outside of, out of the country, that far, other country, across the border, different country, to lyon, to paris, to berlin, to madrid, to rome, to london, to new york, to sydney, to toronto, to tokyo, to vienna, to zurich, to amsterdam, to brussels, to lisbon, to istanbul, to moscow, to warsaw, to prague, out of the uk, out of the us, outside the uk, outside the us, outside the eu, in europe, in the eu, across the pond, where do you ship, where do you deliver, im based in, can i order from, place an order from",
    remote: "remote area*, island*, rural, po box, countryside, alaska, hawaii",
    warranty:
      "warrant*, guarantee*, guaranty, covered, coverage, garantee, guarentee, warrenty, still covered, how long is it covered, covered for, if it breaks, if it dies, if it packs up, breaks in a year, breaks after a year, still under",
    repair:
      "repair*, fix, fixed, fixing, mend, spare part*, service center, service centre, replacement part*, patch up, sew, sewn, can be fixed, get it fixed",
    genuine:
      "genuine, authentic*, fake*, counterfeit*, original, real brand, replica*, knockoff*, legit, official product*, the real thing, real deal, real leather, original brand, knock off",
    material:
      "material*, fabric*, cotton, leather, made of, made from, polyester, wool, ingredients, composition, linen, silk, what is it made, what are they made, allerg*, nickel, latex, vegan, synthetic, cashmere, organic, non toxic, stretchy, lining, waterproof",
    color: "color*, colour*, shade*, black, white, red, blue, green, hue",
    howto:
      "manual, instructions, how do i use, how to use, user guide, tutorial, set up, setup, how does it work, how it works, assembl*, operate, care instructions, wash, wash*, washing machine, tumble dry, iron it, dry clean*, put it together, clean it, how to clean, take care of, shrink in the wash",
    points:
      "points, loyalty, rewards, reward points, store credit, cashback, loyalty card, bonus points, my points, collect points, stamps",
    member: "member*, vip, subscription, subscribe to prime, loyalty program, club",
    login:
      "login, log in, logging in, sign in, signin, logged out, locked out, verification code, access my account, cant get into, log on, otp, two factor, 2fa, sign up, register, cant get in, cant log, wont let me in, not let me in, doesnt let me in, get into my account, into my account, login doesnt, locked account, account is blocked, new account, make an account, create an account, get in my account, cant sign in, logging me out, logs me out, kicks me out, account is locked, code doesnt come, the code never comes",
    password:
      "password*, passcode, reset my, forgot my pass*, pasword, passwrd, forgot my login, forgotten my login, reset link, new password, pass word, pword, pwd, forgot my pw, forgot it and cant log, lost my password, text message + code, sms + come, sms code, no sms",
    account: "account*, profile, my details, personal details",
    delete: "delete*, remove*, erase*, close, deactivate, terminate, get rid of",
    phone: "phone, phone number, mobile, mobile number, cell, telephone, number changed",
    email: "email*, e-mail, mail address, inbox, spam folder",
    gift: "gift*, present, wrap*, greeting card, gift box, gift message, gift note, birthday, gift wrap*, ribbon, nicely packed, pack it nicely, a card with it, little note, personal note, personal message, no price on, without the price, hide the price, without prices, wrap it, wrap them, wrapped up, gift wrapped, gift wrap, wrapping paper, nice paper, a bow, birthday present, its a present, its for a present, its a birthday, card with it, put a note in, a note in, handwritten note, gift bag",
    wholesale:
      "wholesale, bulk, resell*, reseller, large quantity, large order, b2b, distributor, dropship*, quantity discount",
    review: "review*, rating*, feedback, testimonial*, rate",
    hours:
      "opening hours, business hours, working hours, hours, open on, opening times, weekends, customer service hours, open + sunday*, open + saturday*, open + weekend*, open today, open now, do you close, closing time, what time are you, open till, open until, closed on, closed today, when can i call, when can i reach, when is someone there, until when are you, bank holiday*, office hours, open + until, opening on, open sundays, open tomorrow, open at, opened on, u open, you open, what time do you, when do you shut, shut at, till what time, until what time, how late, anyone there on, around on sunday*, around at the weekend, shop open, store open, shops open, stores open, is the shop open, is the store open, opening time",
    store:
      "store location*, physical store*, shop location, retail store*, showroom, branch*, near me, in person, brick and mortar, visit you, where are you located, where are you based, your location, your shop, your store, actual shop, actual store, real shop, where is your shop, where is your store, high street, try it on, try on",
    pickup:
      "pick up, pickup, pick it up, collect, collection, click and collect, in store pickup, locker, pick-up, collect it, collect in, come and get it, come by and get, pick + up, drop off point, drop-off point, pickup point, pick up point, parcel shop, parcel locker, get it myself, fetch it, fetch, get it from the shop, get it from the store, get it from you, in store, come and collect, come by, come over and, pop in, swing by, collect + myself, collect in store, collection point, come get it, pop in and, grab it from, get it from your store, pick up in, pick up from, collect from, come by and, come pick",
    privacy: "privacy, personal data, my data, gdpr, data protection, cookies",
    newsletter:
      "newsletter*, unsubscribe, mailing list, stop emailing, marketing emails, stop sending me, promotional emails",
    install:
      "install*, installation, wifi, pairing, pair, bluetooth, charging, charge it, firmware, app, connect",
    how: "how, how to, how do, how can, way to, steps, process, procedure, go about it, go about, do i do that, does that work, does it work then",
    which: "which, what kind, what type, what are, what sort, what",
    why: "why, how come, reason, whats wrong",
    person:
      "anybody + chat, anyone + chat, anybody i can, anyone i can, is anybody there, is anyone there, tosomebody, tosomeone, connect* + real, real employee*, customer executive, coustmer executive, talk* + founder*, urgent assistance, immediate assistance, i want talk, i want to talk, want to speak, need to talk, need to speak, talk* + someone, talk* + somebody, talk* + person, talk* + human, talk* + agent, talk* + staff, speak* + someone, speak* + somebody, speak* + person, speak* + human, chat* + someone, chat* + person, chat* + somebody, chat* + human, contact* + someone, contact* + person, contact* + somebody, contact* + human, call* + someone, connect* + someone, connect* + person, connect* + employee, real employee, handoff, hand off, anyone available, anybody there, someone help, call center, call centre, real person, human*, human being, agent*, representative*, rep, live chat, live agent, live person, operator*, someone from, speak to someone, talk to someone, speak with someone, talk to a person, speak to a person, talk to an agent, customer service, customer support, support team, your team call, call me, speak to a manager, talk to a manager, manager, supervisor, real human, somebody, talk to a, speak to a, speak with a, talk with a, advisor, adviser, assistant, customer care, contact you, reach you, staff member, speak to a human, someone real, talk to somebody, a human, someone i can",
    bot: "bot, robot, chatbot, automated, ai, not a bot, to a machine, with a machine, not a machine",
    complain:
      "claim against, claims against, file + claim, make + claim, making + claim, lodge + claim, filing + claim, lodging + claim, customer claim*, consumer claim*, reclamation*, against your company, against your business, against your organization, against ur, complain*, complaint*, report you, lawyer, sue, legal action, consumer protection, bbb, trading standards, file a claim, small claims, dispute, ombudsman, attorney, lodge a",
    insult:
      "terrible, awful, disgusting, ridiculous, worst, unacceptable, horrible, pathetic, useless, scam*, scammers, fraud*, thieves, liars, furious, angry, pissed, fed up, joke, disgrace, shame*, incompetent, garbage, trash, outrageous, sick of, appalling, rip off, ripoff, robbed, crap, bullshit, sucks, third time, never again, waste of, rubbish, stupid, idiots, disappointed, annoyed, frustrat*, messed up again, mess up my",
    praise:
      "great, love, awesome, perfect, excellent, amazing, happy with, wonderful, fantastic, good job, well done, nice",
    thanks: "thanks, thank you, thx, cheers, appreciate it, ty, much appreciated",
    hello: "hello, hi, hey, good morning, good afternoon, good evening, howdy, greetings, hiya",
    bye: "bye, goodbye, see you, have a nice day, take care, good night, cya",
    offtopic:
      "weather, joke, poem, song, football, recipe, president, stock market, bitcoin price, movie*, homework, translate, capital of, python, horoscope, election*, essay, rain tomorrow, temperature outside, who won, sing, story, fairy tale, bedtime, tv show, gift idea*, present idea*, what time is it in, exchange rate, dollar rate, world cup, recipe*, what should i eat, what to eat, for dinner, for lunch, sing me, star sign, lottery, how old is the, times table, square root",
    inject:
      "ignore all, ignore previous, ignore your, ignore the above, disregard, previous instructions, system prompt, your instructions, you are now, pretend to be, developer mode, jailbreak, act as, forget everything, forget all, forget your, reveal your, no restrictions",
    weekday:
      "sunday, sundays, saturday, saturdays, weekend, weekends, bank holiday*, public holiday*",
    amend:
      "add + order, put + with my order, remove + order, take + off my order, wrong quantity, combine, edit my order, only want one, ordered two, picked the wrong, one more pair",
    advice:
      "recommend*, suggest*, advice, any tips, help me choose, which one should, which one would, not sure which, is better, better for, whats better, best one, good for beginners, difference between, which product, right for me, looking for something, would you pick, suits, dry skin, oily skin, sensitive skin, beginner*",
    contact:
      "your phone, your number, your email, ur number, ur email, ur phone, email address, contact details, an email i, number i can, number to call, call you, ring you, write to you, hold of you, who do i call, whatsapp",
    cruelty: "animals, animal test*, cruelty, bunny, bunnies, rabbits",
    expiry:
      "expir*, best before, use by, shelf life, go off, goes off, past its date, after the date, out of date, after opening, once i open, once opened, still good, long + keep, how fresh",
    diet: "vegan*, vegetarian*, gluten*, celiac*, halal, kosher, lactose*, sugar free, without sugar, diabetic*, muslim, is it organic",
    currency:
      "currency, in dollars, in euro*, in pounds, in yen, in francs, with dollars, take dollars, take euros, swiss francs, exchange rate",
    buy: "how to order, do i order, can i order, place an order, want to buy, do i buy, can i buy, how to buy, to purchase, like to buy, want to order, purchasing, order online, help me order, taking orders, in the basket, in the cart, buy this, buy something, i want this",
    chilled:
      "chilled, refrigerated, stay cold, kept cold, keep + cold, come cold, arrive cold, with ice, ice pack*, come frozen, frozen delivery, arrive frozen, ship frozen, melt*, cool box, arrived warm, keep + fresh, in the heat",
    compatible:
      "compatib*, work with, works with, fit my, fits my, fit + iphone, use it with, with my device, with a mac, with + android, which case, my model, right plug, sockets, voltage, 220v",
  },
  everyday:
    "these those those's being must should shall need needs want wants wanted like really actually today yesterday tomorrow now then here very much many more less only also again else maybe pls plz hello thanks thx ill youve theyre thats whats theres didnt wont let lets tell know think guess say said see look make made give take put use used one ones two some all every each other another same such own while until since before after because too well quite bit lot little roughly around exactly usually normally sometimes always never ever once twice later soon already though anyway hmm yeah nah guys mate bro dear sir madam team honestly even best fine good great okay nice cool possible able husband wife hubby mum mom dad brother sister son daughter kids friend monday tuesday wednesday thursday friday saturday sunday tonight morning evening afternoon night last next ago week month year stupid meant supposed might may seem seems looks looking hates hate likes loves thinks thought hope tried trying try puts opened open opening typed wrote written says ask saw seen gave given took taken makes goes gone going went needed using keep keeps kept help sorry few both old new red blue black white green yellow grey gray pink brown big small long short bad round waist hand hands foot feet leg home house door room work phone mobile number picture name three four five six seven ten first second inside outside under over down back off out than perhaps right left lots",
  offTopic: [
    "will it rain this weekend",
    "tell me something funny",
    "write a poem about autumn leaves",
    "who won the match last night",
    "what is seventeen times twelve",
    "how tall is mount everest",
    "what should I cook for dinner",
    "play some relaxing music",
    "set an alarm for seven",
    "book me a flight to rome",
    "what do you think about politics",
    "my dog ate something strange",
    "how old are you",
    "are you single",
    "what is the meaning of life",
    "ok",
    "hmm let me think",
    "lol",
    "just looking around",
    "can you do my homework",
    "translate this sentence into french",
    "how do I lose weight fast",
    "what time is it in tokyo",
    "who is the president",
    "fix my python code",
    "recommend a good film",
    "is it going to snow",
    "my head hurts, what should I take",
    "do aliens exist",
    "what are you wearing",
    "asdf qwer",
    "nothing",
    "are you there",
    "do you like cats",
    "what is the exchange rate of the euro",
    "how far is the moon",
    "sing me a song",
    "I had a bad day at work",
    "which phone is better",
    "what is your opinion on this",
    "how many people live in brazil",
    "my internet is slow at home",
    "where can I park downtown",
    "is the restaurant open for lunch",
    "transfer money to my mother",
    "what is my bank balance",
    "schedule a meeting on monday",
    "how do I get a driving licence",
    "what does this word mean",
    "good luck",
  ],
}
