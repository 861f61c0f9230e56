// Runs before the first paint, so that anything on the page which follows <html lang> starts out right.
// The shop's own texts stay English: this only lets you see what a page in another language asks of its guests.
{
  const asked = new URLSearchParams(location.search).get("lang")
  if (["zh", "es", "de", "ar", "ja"].includes(asked)) {
    document.documentElement.lang = asked
    document.documentElement.dir = asked === "ar" ? "rtl" : "ltr"
  }
}
