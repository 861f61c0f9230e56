/** What people say about a purchase, in the groups the picker shows. No skin tones: the yellow ones are everybody's. */
export const groups = {
  emojiSmileys:
    "😀 😊 😄 😂 🤣 😉 🙂 😍 🥰 😘 🤗 😎 🥳 😇 🤔 😐 🙄 😅 😬 😴 🤒 😕 😟 😢 😭 😤 😡 😱",
  emojiGestures: "👍 👎 👌 👏 🙌 🙏 👋 🤝 💪 ✌️ 🤞 🫶 👉 👀",
  emojiShopping:
    "🛒 🛍️ 🎁 📦 🚚 ✈️ 🏠 🏬 💳 💶 💵 🧾 🏷️ 📏 👕 👗 👖 🧥 👟 👠 👜 🧢 🕶️ 💍 ⌚ 💄 📱 💻",
  emojiSymbols: "❤️ 💔 ⭐ ✨ 🔥 🎉 💯 ✅ ❌ ❗ ❓ ⏰ 📅 📷",
} as const

/** As the eye and the arrow keys go through them. */
export const inRows = (emoji: readonly string[], columns: number): string[][] =>
  Array.from({ length: Math.ceil(emoji.length / columns) }, (_, row) =>
    emoji.slice(row * columns, (row + 1) * columns),
  )
