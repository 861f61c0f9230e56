const form = document.querySelector("[data-return-form]")

form.addEventListener("submit", (event) => {
  event.preventDefault()
  document.querySelector("[data-return-status]").textContent =
    "This is a demo shop: a real one would email you the label now."
})
