document.title = "Shopbell inbox"
