/**
 * Words that shoppers of every language write: greetings, couriers, ways to pay, brands, sizes. A message of
 * nothing else is in the language of the page or the chat.
 */
export const neutralWords: ReadonlySet<string> = new Set(
  // Said everywhere.
  (
    "ok okay oki okey k hi hii hello helo hey yo thx tnx ty pls plz lol omg asap bye info faq vip www " +
    // Couriers.
    "dhl ups gls dpd fedex usps tnt hermes postnl postnord inpost evri aramex bluedart delhivery " +
    // Ways to pay.
    "visa mastercard amex paypal klarna afterpay applepay googlepay gpay stripe paytm upi pix bizum vipps swish " +
    "ideal blik iban cod " +
    // Brands and models.
    "iphone ipad macbook airpods samsung galaxy xiaomi huawei pixel redmi oppo sony nintendo playstation xbox nike " +
    "adidas puma reebok vans converse samba jordan dunk levis zara gucci prada dyson ikea lego canon nikon bosch " +
    "amazon ebay aliexpress temu shein google apple android whatsapp instagram facebook tiktok telegram paywave " +
    // Parts of models and sizes.
    "pro max mini plus ultra lite air se size x s m l xs xl xxl xxxl xxs eu uk us cm mm kg gb tb ml " +
    // What things are called.
    "sms app email mail e-mail online shop qr id usb hdmi wifi bluetooth led gdpr pdf cookies"
  ).split(" "),
)
