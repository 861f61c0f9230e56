/** Line icons on a 24 px grid, hidden from screen readers: the control around them has a name. */
const paths = {
  close: "m6 6 12 12M18 6 6 18",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8a7 7 0 0 1 14 0",
  send: "M12 19V5m-6 6 6-6 6 6",
  stop: "M9 9h6v6H9Z",
}

export const Icon = ({ name }: { name: keyof typeof paths }) => <Path d={paths[name]} />

export const Path = ({ d }: { d: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
)
