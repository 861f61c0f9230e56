import type { Lexicon } from "./concepts.ts"

export const en: Lexicon = {
  language: "en",
  common:
    "the and is are was my your you i it to of for in on at with this that have has had do does did can could would will what where when how why who which not no dont im its ive cant be been from they we me please an or but if there about get got just still any our as by so",
  terms: {
    order: "order, orders, ordered, purchase*, bought",
    item: "item*, product*, thing, things, stuff, goods, article*, shoes, dress, shirt, clothes, jeans, jacket, merchandise",
    parcel: "parcel*, package*, shipment*, packet*, box, delivery, my stuff, my order, my orders",
    ship: "ship, ships, shipping, shipped, deliver*, delivery, shipment, transit, postal",
    dispatch:
      "dispatch*, send out, sent out, sending out, ship out, shipped out, leave the warehouse, send it, sent yet, shipped yet, mail out",
    arrive:
      "arrive*, arriving, arrival, get here, gets here, got here, got to me, get to me, gets to me, come, comes, came, coming, shown up, show up, showed up, turn up, turned up, reach*, receive*, deliver*, land, delivered, get my order, get my package, have it, get it, gets it, at my door, my house",
    get: "get, got, receive*, recieve*, have, obtain",
    where: "where, wheres, whereabouts, whats going on with, what happened to, location, status",
    when: "when, whens, what day, what time, which day, eta, by when, what date",
    howlong:
      "how long, how many days, how many weeks, how soon, how fast, how quick*, how much time, estimated, timeframe, time frame, how much longer",
    howmuch:
      "how much, cost, costs, price*, fee, fees, charge, charges, rate, rates, expensive, how expensive, how much would, what would it cost",
    days: "days, day, week, weeks, business days, working days, time limit, deadline, window, period, within, too late",
    soon: "urgent*, asap, express, faster, quick*, rush, tomorrow, today, tonight, in a hurry, hurry, speed up, next day, same day",
    notyet:
      "not yet, yet, still not, still hasnt, still havent, hasnt, havent, has not, have not, still waiting, still no, never, didnt, did not, still isnt, no sign, nowhere, still nothing",
    neg: "not, no, dont, doesnt, didnt, isnt, wasnt, cant, cannot, wont, never, without, nothing, nobody, none, unable, couldnt, hasnt, havent, arent",
    late: "late, delay*, overdue, taking so long, taking forever, taking ages, takes so long, so long, too long, supposed to arrive, supposed to be here, slow, taking too long",
    wait: "wait*, waiting, expecting",
    stuck:
      "not move, does not move, doesnt move, stuck, no update*, not updat*, hasnt updated, hasnt moved, not mov*, same status, stopped updating, no movement, havent updated, isnt updating, tracking + old, hasnt budged, not budged, been sitting, frozen, no movement at all",
    lost: "lost, stolen, went missing, gone missing, disappear*, vanish*",
    delivered:
      "marked as delivered, says delivered, says its delivered, shows delivered, marked delivered, says it was delivered, signed for, says + delivered, shows + delivered, status delivered",
    track: "track*, tracing, trace, tracking, whereabouts",
    courier:
      "courier*, carrier*, ups, fedex, dhl, usps, royal mail, hermes, evri, dpd, gls, shipping company, delivery company, delivery service, driver, postman",
    postage:
      "postage, shipping cost*, shipping fee*, delivery fee*, delivery cost*, delivery charge*, shipping charge*, cost of shipping, cost of delivery, shipping price, free shipping, free delivery, pay for shipping, pay for delivery, pay for postage, pay shipping, shipping free, delivery free, shipping rate*, cost to ship, charge for shipping, charge for delivery",
    free: "free, gratis, no charge, for free, no cost",
    whopays:
      "who pays, who covers, do i have to pay, at my expense, out of pocket, own expense, who bears, my own cost, pay to send, pay to return, cost me to return, pay for sending, pay for the return, who is paying, pay the return",
    sendback:
      "give + back, return, returns, returning, returned, send back, send it back, send this back, send them back, sending it back, send + back, ship back, ship it back, bring it back, bring back, bring + back, give it back, take it back, take + back, rma, return label, if i dont like, dont like it, doesnt suit, if it doesnt suit, not what i expected",
    refund:
      "refund*, money back, my money, reimburse*, get my money, cash back, give me back, paid back, reimbursement, chargeback, credited back, see my money, money returned",
    money: "money, cash, funds, dollars, bucks, amount",
    exchange:
      "exchange*, swap*, trade in, switch, replace*, replacement, another one instead, different one, different color, different colour, another color, another colour, change + for, rather have another, prefer another, rather have a different",
    size: "size, sizes, sizing, measurements, small, medium, large, xl, xs, fit, fits, fitting, size chart, size guide, how tall, run small, run big, runs small, runs large, runs big, come up small, comes up small, between sizes",
    misfit:
      "too small, too big, too large, too tight, too loose, too short, too long on me, doesnt fit, dont fit, didnt fit, does not fit, not fit, tight, loose, one up, size up, size down, one down, bigger, smaller, wrong size, larger, pinch*, baggy, different size, another size, other size",
    cancel:
      "cancel*, call off, stop my order, stop the order, stop order, dont send, dont ship, do not send, do not ship, abort, undo, withdraw my order, take back my order",
    dontwant:
      "changed my mind, change my mind, dont want, do not want, no longer want, dont need, no longer need, not interested anymore, ordered by mistake, by accident, accidentally, mistakenly ordered, dont like, didnt like, do not like, not happy with it",
    address:
      "address*, street, postcode, post code, zip, zip code, apartment, house number, pincode, pin code, shipping details",
    elsewhere:
      "to my office, to my work, at work, somewhere else, another place, different place, different address, another address, elsewhere, new place, moved, moving house, new house, my office, my work instead, neighbor, neighbour, redirect, reroute",
    wrong:
      "wrong*, incorrect*, mistake*, mistyped, typo, not the same, different from, not what i, mixed up, mix up, mess* up, other than",
    change: "change*, changing, edit*, update*, modify*, correct, amend*, alter, switch",
    pay: "pay*, paid, payment*, checkout, charge*, charged, billing, purchase with, installment*",
    method:
      "payment method*, payment option*, ways to pay, pay with, methods, accept, accepted, options, payment type*, kinds of payment, form of payment, means of payment",
    paybrand:
      "my card, my bank card, paypal, visa, mastercard, amex, american express, klarna, credit card*, debit card*, apple pay, google pay, cash on delivery, cod, bank transfer, wire transfer, afterpay, cards, credit, gift card, bitcoin, crypto, in cash, stripe, alipay, wechat pay, affirm, venmo, zelle, installments",
    fail: "fail*, declin*, reject*, error*, not work*, doesnt work, isnt working, wont work, didnt work, does not work, not go through, wont go through, didnt go through, invalid, expired, not valid, not accept*, isnt accepted, wont accept, not appl*, wont apply, crash*, cant use, refus*, not recogn*, problem*, issue*, stopped working, cant pay, unable",
    twice:
      "twice, double, two times, charged again, duplicate*, double charged, overcharged, multiple times, two charges",
    coupon: "coupon*, promo*, voucher*, discount code*, promo code*, code, codes, promotional",
    discount:
      "discount*, cheaper, deal, deals, sale, sales, offer, offers, bargain, best price, lower price, special price, price reduction, student discount, any promotions",
    pricedrop:
      "price drop*, dropped in price, price match*, cheaper now, price went down, went on sale, now on sale, lower now, price adjust*, price difference, cheaper + after, price protection, cheaper elsewhere",
    broken:
      "broken, broke, damage*, crush*, smash*, shatter*, crack*, in pieces, dent*, torn, ripped, leak*, bent, squash*, chipped, wrecked, busted, scratch*, spilled, in bits, snapped, wonky, hole, holes, stain*, frayed",
    defect:
      "defect*, faulty, quality, malfunction*, stopped working, not working properly, doesnt turn on, wont turn on, broke after, fell apart, poor quality, manufactur*, flaw*, dead on arrival, not function*, low quality, gave up, died, is dead, packed up",
    missing:
      "missing, incomplete, left out, not in the box, not in the package, not included, wasnt in, forgot to, only got, only received, part of my order, half of my order, empty box, without the",
    invoice:
      "invoice*, receipt*, vat, tax id, bill, tax invoice, proof of purchase, proof of payment, vat number",
    company: "company, business, corporate, firm, organization, employer",
    stock:
      "stock, in stock, out of stock, sold out, available, availability, restock*, back in stock, in store again, run out, backorder*, back order*",
    preorder:
      "preorder*, pre order*, presale, pre sale, deposit, release date, pre-order*, upcoming release",
    customs:
      "customs, duty, duties, import tax*, import fee*, import charge*, tariff*, brokerage, clearance",
    abroad:
      "abroad, international*, overseas, another country, other countries, outside the, worldwide, foreign, to canada, to europe, to the us, to the uk, to australia, to germany, to france, to mexico, to india, to japan, which countries, my country, ship globally, country",
    remote: "remote area*, island*, rural, po box, countryside, alaska, hawaii",
    warranty: "warrant*, guarantee*, guaranty, covered, coverage",
    repair:
      "repair*, fix, fixed, fixing, mend, spare part*, service center, service centre, replacement part*",
    genuine:
      "genuine, authentic*, fake*, counterfeit*, original, real brand, replica*, knockoff*, legit, official product*",
    material:
      "material*, fabric*, cotton, leather, made of, made from, polyester, wool, ingredients, composition, linen, silk",
    color: "color*, colour*, shade*, black, white, red, blue, green, hue",
    howto:
      "manual, instructions, how do i use, how to use, user guide, tutorial, set up, setup, how does it work, how it works, assembl*, operate, care instructions, wash",
    points: "points, loyalty, rewards, reward points, store credit, cashback",
    member: "member*, vip, subscription, subscribe to prime, loyalty program, club",
    login:
      "login, log in, logging in, sign in, signin, logged out, locked out, verification code, access my account, cant get into, log on, otp, two factor, 2fa, sign up, register",
    password: "password*, passcode, reset my, forgot my pass*",
    account: "account*, profile, my details, personal details",
    delete: "delete*, remove*, erase*, close, deactivate, terminate, get rid of",
    phone: "phone, phone number, mobile, mobile number, cell, telephone, number changed",
    email: "email*, e-mail, mail address, inbox, spam folder",
    gift: "gift*, present, wrap*, greeting card, gift box, gift message, gift note, birthday",
    wholesale:
      "wholesale, bulk, resell*, reseller, large quantity, large order, b2b, distributor, dropship*, quantity discount",
    review: "review*, rating*, feedback, testimonial*, rate",
    hours:
      "opening hours, business hours, working hours, hours, open on, opening times, what time do you open, what time do you close, are you open, weekends, customer service hours, open + sunday*, open + saturday*, open + weekend*, open today, open now, do you close, closing time",
    store:
      "store location*, physical store*, shop location, retail store*, showroom, branch*, near me, in person, brick and mortar, visit you, where are you located, where are you based, your location",
    pickup:
      "pick up, pickup, pick it up, collect, collection, click and collect, in store pickup, locker, pick-up, collect it, collect in, come and get it, come by and get",
    privacy: "privacy, personal data, my data, gdpr, data protection, cookies",
    newsletter:
      "newsletter*, unsubscribe, mailing list, stop emailing, marketing emails, stop sending me, promotional emails",
    install:
      "install*, installation, wifi, pairing, pair, bluetooth, charging, charge it, firmware, app, connect",
    how: "how, how to, how do, how can, way to, steps, process, procedure",
    which: "which, what kind, what type, what are, what sort, what",
    why: "why, how come, reason, whats wrong",
    person:
      "anybody + chat, anyone + chat, anybody i can, anyone i can, is anybody there, is anyone there, tosomebody, tosomeone, connect* + real, real employee*, customer executive, coustmer executive, talk* + founder*, urgent assistance, immediate assistance, i want talk, i want to talk, want to speak, need to talk, need to speak, talk* + someone, talk* + somebody, talk* + person, talk* + human, talk* + agent, talk* + staff, speak* + someone, speak* + somebody, speak* + person, speak* + human, chat* + someone, chat* + person, chat* + somebody, chat* + human, contact* + someone, contact* + person, contact* + somebody, contact* + human, call* + someone, connect* + someone, connect* + person, connect* + employee, real employee, handoff, hand off, anyone available, anybody there, someone help, call center, call centre, real person, human*, human being, agent*, representative*, rep, live chat, live agent, live person, operator*, someone from, speak to someone, talk to someone, speak with someone, talk to a person, speak to a person, talk to an agent, customer service, customer support, support team, your team call, call me, speak to a manager, talk to a manager, manager, supervisor, real human, somebody, talk to a, speak to a, speak with a, talk with a, advisor, adviser, assistant, customer care, contact you, reach you, staff member",
    bot: "bot, robot, machine, chatbot, automated, ai, not a bot",
    complain:
      "claim against, claims against, file + claim, make + claim, making + claim, lodge + claim, filing + claim, lodging + claim, customer claim*, consumer claim*, reclamation*, against your company, against your business, against your organization, against ur, complain*, complaint*, report you, lawyer, sue, legal action, consumer protection, bbb, trading standards, file a claim, small claims, dispute, ombudsman, attorney, lodge a",
    insult:
      "terrible, awful, disgusting, ridiculous, worst, unacceptable, horrible, pathetic, useless, scam*, scammers, fraud*, thieves, liars, furious, angry, pissed, fed up, joke, disgrace, shame*, incompetent, garbage, trash, outrageous, sick of, appalling, rip off, ripoff, robbed, crap, bullshit, sucks, third time, never again, waste of, rubbish, stupid, idiots, disappointed, annoyed, frustrat*, messed up again, mess up my",
    praise:
      "great, love, awesome, perfect, excellent, amazing, happy with, wonderful, fantastic, good job, well done, nice",
    thanks: "thanks, thank you, thx, cheers, appreciate it, ty, much appreciated",
    hello: "hello, hi, hey, good morning, good afternoon, good evening, howdy, greetings, hiya, yo",
    bye: "bye, goodbye, see you, have a nice day, take care, good night, cya",
    offtopic:
      "weather, joke, poem, song, football, recipe, president, stock market, bitcoin price, movie*, homework, translate, capital of, python, horoscope, election*, essay, rain tomorrow, temperature outside, who won, sing, story, fairy tale, bedtime, tv show, gift idea*, present idea*",
    inject:
      "ignore all, ignore previous, ignore your, ignore the above, disregard, previous instructions, system prompt, your instructions, you are now, pretend to be, developer mode, jailbreak, act as, forget everything, forget all, forget your, reveal your, no restrictions",
  },
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
