/** Brings the loader, tells it what the page shows, and asks the shop who has signed in. */
;(() => {
  const { settings, context, identity } = window.shopbellPage ?? {}
  if (!settings || window.Shopbell) return

  const waiting = []
  window.Shopbell = (...call) => waiting.push(call)
  window.Shopbell.q = waiting
  window.Shopbell("setContext", context)

  // The WP Consent API, where the site has it.
  const consent = window.wp_has_consent?.("functional") === false ? "pending" : undefined
  window.shopbellSettings = { ...settings, ...(consent && { consent }) }
  document.addEventListener("wp_listen_for_consent_change", ({ detail }) => {
    if (detail?.functional === "allow") window.Shopbell("setConsent", "granted")
  })

  const ask = async () => {
    const response = await fetch(identity, { credentials: "same-origin" })
    if (!response.ok) throw new Error(`The shop answered ${response.status}`)
    return response.json()
  }
  const knownKey = "shopbell:signed-in"
  if (identity)
    ask().then(
      ({ id, token, cart }) => {
        if (cart) window.Shopbell("setContext", { ...context, cart })
        if (id) {
          sessionStorage.setItem(knownKey, id)
          let first = token
          const getToken = async () => {
            const own = first ?? (await ask()).token
            first = null
            return own
          }
          window.Shopbell("identify", { id, getToken })
        } else if (sessionStorage.getItem(knownKey)) {
          sessionStorage.removeItem(knownKey)
          window.Shopbell("shutdown")
        }
      },
      // The shop did not answer: the shopper stays a visitor, and the page has no error.
      () => {},
    )

  const script = document.createElement("script")
  script.async = true
  script.src = `${settings.api}/widget/v1/loader.js`
  document.head.append(script)
})()
