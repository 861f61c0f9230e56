const clothingSizes = ["XS", "S", "M", "L", "XL", "XXL"]

/** A colour's `id` is also the fragment that tints the product's picture: `img/jumper.svg#rust`. */
export const products = [
  {
    id: "jumper",
    name: "Fjord merino jumper",
    category: "clothing",
    price: 89,
    description:
      "A loose everyday jumper in a soft moss stitch. Warm without bulk, and it never itches.",
    details: [
      "100% merino wool",
      "Wool cycle at 30 °C, dry flat",
      "Cut loose: take the smaller size",
    ],
    sizes: clothingSizes,
    soldOut: ["M"],
    colours: [
      { id: "moss", name: "Moss", swatch: "#5f7a63" },
      { id: "oat", name: "Oat", swatch: "#e2d3b6" },
      { id: "rust", name: "Rust", swatch: "#b8623f" },
    ],
    goesWith: ["trousers", "scarf", "blanket", "mug"],
  },
  {
    id: "lamp",
    name: "Lumen table lamp",
    category: "home",
    price: 119,
    description:
      "A thrown stoneware base under a linen shade. The light it gives is the colour of late afternoon.",
    details: [
      "Stoneware and linen",
      "52 cm tall, E27 bulb included",
      "2 m fabric cable with switch",
    ],
    sizes: [],
    soldOut: [],
    colours: [
      { id: "stone", name: "Stone", swatch: "#8b8f86" },
      { id: "terracotta", name: "Terracotta", swatch: "#b96a49" },
      { id: "cobalt", name: "Cobalt", swatch: "#4c6488" },
    ],
    goesWith: ["vase", "chair", "cushion", "rug"],
  },
  {
    id: "dress",
    name: "Meadow linen dress",
    category: "clothing",
    price: 79,
    priceBefore: 99,
    description:
      "Sleeveless, with a deep V, a tie at the waist and a skirt that moves when you do. It has pockets.",
    details: ["100% European linen", "Machine wash at 40 °C", "Take the larger size if in between"],
    sizes: clothingSizes,
    soldOut: [],
    colours: [
      { id: "clay", name: "Clay", swatch: "#c27a5c" },
      { id: "meadow", name: "Meadow", swatch: "#8fa37e" },
      { id: "night", name: "Night", swatch: "#39455a" },
    ],
    goesWith: ["shirt", "scarf", "vase", "mug"],
  },
  {
    id: "vase",
    name: "Reed stoneware vase",
    category: "home",
    price: 38,
    description:
      "A narrow neck and a dipped foot, made for three stems rather than a bouquet. Dried grass not included.",
    details: ["Glazed stoneware", "28 cm tall, watertight", "Rinse by hand"],
    sizes: [],
    soldOut: [],
    colours: [
      { id: "sand", name: "Sand", swatch: "#cfbfa3" },
      { id: "juniper", name: "Juniper", swatch: "#557068" },
      { id: "blush", name: "Blush", swatch: "#d9a897" },
    ],
    goesWith: ["lamp", "mug", "cushion", "rug"],
  },
  {
    id: "shirt",
    name: "Alder linen shirt",
    category: "clothing",
    price: 69,
    description:
      "Washed linen with a small collar and real shell buttons. Iron it if you must; it looks better if you do not.",
    details: ["100% European linen", "Machine wash at 40 °C", "Regular fit"],
    sizes: clothingSizes,
    soldOut: ["XXL"],
    colours: [
      { id: "chalk", name: "Chalk", swatch: "#fbf8f1" },
      { id: "sage", name: "Sage", swatch: "#a9b79b" },
      { id: "sky", name: "Sky", swatch: "#a8bfd0" },
    ],
    goesWith: ["trousers", "jumper", "dress", "scarf"],
  },
  {
    id: "chair",
    name: "Finch oak chair",
    category: "home",
    furniture: true,
    price: 229,
    description:
      "A dining chair in solid oak with a curved back that fits yours, and a cushion you can take off and wash.",
    details: [
      "Solid oak, organic cotton cushion",
      "45 × 50 × 84 cm, arrives flat-packed",
      "About 20 minutes to assemble, tools included",
    ],
    sizes: [],
    soldOut: [],
    colours: [
      { id: "green", name: "Forest green", swatch: "#5f7a66" },
      { id: "oatmeal", name: "Oatmeal", swatch: "#ddcfb4" },
      { id: "brick", name: "Brick", swatch: "#a9573c" },
    ],
    goesWith: ["lamp", "rug", "cushion", "vase"],
  },
  {
    id: "trousers",
    name: "Dune wide-leg trousers",
    category: "clothing",
    price: 79,
    description:
      "High-waisted and wide, with a crease you do not need to press and pockets deep enough for a book.",
    details: [
      "70% linen, 30% organic cotton",
      "Machine wash at 40 °C",
      "Take the larger size if in between",
    ],
    sizes: clothingSizes,
    soldOut: ["XS"],
    colours: [
      { id: "dune", name: "Dune", swatch: "#cdb391" },
      { id: "ink", name: "Ink", swatch: "#3f4a58" },
      { id: "olive", name: "Olive", swatch: "#7d7f58" },
    ],
    goesWith: ["shirt", "jumper", "scarf", "dress"],
  },
  {
    id: "blanket",
    name: "Loch wool blanket",
    category: "home",
    price: 109,
    description:
      "Heavy enough to stay put, soft enough to fight over. Woven in a quiet check, with fringed ends.",
    details: ["100% merino wool", "130 × 190 cm", "Wool cycle at 30 °C, dry flat"],
    sizes: [],
    soldOut: [],
    colours: [
      { id: "loch", name: "Loch", swatch: "#7d93a6" },
      { id: "fawn", name: "Fawn", swatch: "#d8bd98" },
      { id: "fern", name: "Fern", swatch: "#7f9273" },
    ],
    goesWith: ["cushion", "mug", "jumper", "lamp"],
  },
  {
    id: "scarf",
    name: "Heath wool scarf",
    category: "clothing",
    price: 45,
    description:
      "Two metres of merino: twice around the neck and still enough to hide your hands in.",
    details: ["100% merino wool", "30 × 200 cm", "Hand wash at 30 °C"],
    sizes: [],
    soldOut: [],
    colours: [
      { id: "heath", name: "Heath", swatch: "#8d7a9c" },
      { id: "mustard", name: "Mustard", swatch: "#d0a048" },
      { id: "ivory", name: "Ivory", swatch: "#efe6d6" },
    ],
    goesWith: ["jumper", "shirt", "trousers", "blanket"],
  },
  {
    id: "cushion",
    name: "Pebble woven cushion",
    category: "home",
    price: 34,
    description: "Woven by hand on a narrow loom, so that no two stripes are quite the same.",
    details: ["Organic cotton, feather-free filling", "Cover washable at 40 °C", "Hidden zip"],
    sizes: ["45 × 45 cm", "60 × 60 cm"],
    soldOut: [],
    colours: [
      { id: "pebble", name: "Pebble", swatch: "#e6dccb" },
      { id: "clay", name: "Clay", swatch: "#c07a57" },
      { id: "pine", name: "Pine", swatch: "#56705f" },
    ],
    goesWith: ["blanket", "chair", "rug", "lamp"],
  },
  {
    id: "mug",
    name: "Dawn stoneware mug",
    category: "home",
    price: 18,
    description:
      "A big mug for slow mornings, dipped in a speckled glaze. Each one comes out a little different.",
    details: ["Glazed stoneware, 350 ml", "Dishwasher and microwave safe", "Sold singly"],
    sizes: [],
    soldOut: [],
    colours: [
      { id: "dawn", name: "Dawn", swatch: "#e3b8a0" },
      { id: "sea", name: "Sea", swatch: "#8fb0b3" },
      { id: "cream", name: "Cream", swatch: "#f3ead9" },
    ],
    goesWith: ["vase", "blanket", "lamp", "cushion"],
  },
  {
    id: "rug",
    name: "Tide woven rug",
    category: "home",
    price: 149,
    description: "A flat-woven rug that forgives: reversible, hard-wearing and easy to shake out.",
    details: ["Wool and organic cotton", "Reversible", "Non-slip underlay included"],
    sizes: ["80 × 120 cm", "120 × 170 cm"],
    soldOut: [],
    colours: [
      { id: "tide", name: "Tide", swatch: "#6c8290" },
      { id: "ember", name: "Ember", swatch: "#b5643f" },
      { id: "forest", name: "Forest", swatch: "#566b54" },
    ],
    goesWith: ["chair", "cushion", "lamp", "vase"],
  },
]

export const findProduct = (id) => products.find((product) => product.id === id)

export const pictureOf = (product, colour) => `img/${product.id}.svg#${colour.id}`
