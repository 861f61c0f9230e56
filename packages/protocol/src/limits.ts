/** Limits both sides keep to. No zod here, so the browser may import this file at run time. */

/** The wire version; a client offers it as the WebSocket subprotocol `shopbell.v1`. */
export const protocolVersion = 1
export const socketProtocol = "shopbell.v1"
/** Prefix of the second offered subprotocol, which carries the visitor token out of URLs and logs. */
export const tokenProtocolPrefix = "token."

/** Characters (UTF-16 units) in one message. */
export const maxMessageChars = 4_000
/** Bytes in one frame or JSON command. */
export const maxFrameBytes = 32 * 1024
/** Entries in one `welcome` or `entries` frame; a client asks for the rest with `log.read`. */
export const maxEntriesPerFrame = 200
/** Bytes in one knowledge import file. */
export const maxImportBytes = 8 * 1024 * 1024
/** Bytes in one file that a participant attaches. */
export const maxFileBytes = 10 * 1024 * 1024
/** Files in one message, and in one conversation. */
export const maxFilesPerMessage = 5
export const maxFilesPerConversation = 100
/** How long a typing mark lasts without being renewed, ms. */
export const typingTimeoutMs = 6_000
/** Longest the server holds a `readLog` request open, ms. */
export const maxLogWaitMs = 25_000
