import { pictureOf } from "./products.js"

/** The product as schema.org JSON-LD: what search engines, and a chat that knows its page, read. */
export function describeForSearch(product) {
  const address = new URL(`product.html?id=${product.id}`, location.href).href
  const script = document.createElement("script")
  script.type = "application/ld+json"
  const described = {
    "@context": "https://schema.org",
    "@type": "Product",
    "@id": address,
    sku: `JL-${product.id.toUpperCase()}`,
    name: product.name,
    description: product.description,
    category: product.category,
    image: new URL(pictureOf(product, product.colours[0]), location.href).href,
    brand: { "@type": "Brand", name: "Juniper & Loom" },
    color: product.colours.map((colour) => colour.name).join(", "),
    ...(product.sizes.length > 0 && { size: product.sizes.join(", ") }),
    offers: {
      "@type": "Offer",
      url: address,
      price: product.price.toFixed(2),
      priceCurrency: "EUR",
      availability: "https://schema.org/InStock",
      itemCondition: "https://schema.org/NewCondition",
    },
  }
  script.textContent = JSON.stringify(described)
  return script
}
