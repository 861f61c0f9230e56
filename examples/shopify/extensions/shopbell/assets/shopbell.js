/** Reads what the block has written into the page and brings the loader. */
;(() => {
  const written = document.getElementById("shopbell-page")
  if (!written || window.Shopbell) return
  const { loader, tokenPath, signedIn, product, cart, ...settings } = JSON.parse(
    written.textContent,
  )

  const waiting = []
  window.Shopbell = (...call) => waiting.push(call)
  window.Shopbell.q = waiting
  window.Shopbell("setContext", { ...(product && { product }), cart })

  // Kept across pages of this tab only to notice that the customer has signed out.
  const knownKey = "shopbell:signed-in"
  if (signedIn && tokenPath) {
    const fetchToken = async () => {
      const response = await fetch(tokenPath, { headers: { accept: "application/json" } })
      if (!response.ok) throw new Error(`The app proxy answered ${response.status}`)
      return response.json()
    }
    fetchToken().then(
      ({ id, token }) => {
        sessionStorage.setItem(knownKey, id)
        let first = token
        const getToken = async () => {
          const own = first ?? (await fetchToken()).token
          first = null
          return own
        }
        window.Shopbell("identify", { id, getToken })
      },
      // The proxy is not there: the shopper stays a visitor, and the shop's page has no error.
      () => {},
    )
  } else if (sessionStorage.getItem(knownKey)) {
    sessionStorage.removeItem(knownKey)
    window.Shopbell("shutdown")
  }

  // Privacy settings of the shop come first, where the theme has them.
  const privacy = window.Shopify?.customerPrivacy
  const consent = privacy && !privacy.preferencesProcessingAllowed?.() ? "pending" : undefined
  window.shopbellSettings = { ...settings, ...(consent && { consent }) }

  const script = document.createElement("script")
  script.async = true
  script.src = loader
  document.head.append(script)
})()
