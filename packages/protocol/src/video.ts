/** How a `video` block is to be shown. No zod here, so the browser may import this file at run time. */

const film = /^[^?#]*\.(mp4|m4v|webm|ogv|mov)([?#]|$)/i

/** True where an address names a film itself, not a page that shows one. */
export const isFilm = (address: string): boolean => film.test(address)
