/** Line icons on a 24 px grid, hidden from screen readers: the control around them has a name. */
const paths = {
  close: "m6 6 12 12M18 6 6 18",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8a7 7 0 0 1 14 0",
  send: "M12 19V5m-6 6 6-6 6 6",
  stop: "M9 9h6v6H9Zm2 2h2v2h-2Z",
  sent: "m5 13 4 4L19 7",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-13v4l3 2",
  source: "M6 4h9l3 3v13H6ZM9 11h6m-6 4h6",
}

export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
