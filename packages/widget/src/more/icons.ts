/** Line icons on a 24 px grid, for `Path`. */
export const paths = {
  sent: "m5 13 4 4L19 7",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-13v4l3 2",
  source: "M6 4h9l3 3v13H6ZM9 11h6m-6 4h6",
}
