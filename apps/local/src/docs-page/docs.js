/* global SwaggerUIBundle */
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  // No badge from a validator elsewhere: this page loads nothing from other origins.
  validatorUrl: null,
})
