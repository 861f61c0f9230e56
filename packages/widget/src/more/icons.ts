/** Line icons on a 24 px grid, for `Path`. */
export const paths = {
  sent: "m5 13 4 4L19 7",
  read: "m2 13 4 4L16 7m-4 10 10-10",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-13v4l3 2",
  source: "M6 4h9l3 3v13H6ZM9 11h6m-6 4h6",
  copy: "M9 9h10v11H9ZM5 15V4h10",
  menu: "M5 11h2v2H5Zm6 0h2v2h-2Zm6 0h2v2h-2Z",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 4 4",
  smile: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9 9v1m6-1v1M8 14q4 5 8 0",
  close: "m7 7 10 10M17 7 7 17",
}
