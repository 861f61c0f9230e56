/** Line icons on a 20-unit grid, drawn in the text's colour. They say nothing: their control carries the name. */
const icon = (...paths: string[]) =>
  function Icon() {
    return (
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    )
  }

export const InboxIcon = icon(
  "M3 11.5 5 4.5h10l2 7v4a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z",
  "M3 11.5h4l1 2h4l1-2h4",
)
export const BookIcon = icon(
  "M10 5.2C8.3 4 6 3.7 3 4v11c3-.3 5.3 0 7 1.2 1.7-1.2 4-1.5 7-1.2V4c-3-.3-5.3 0-7 1.2z",
  "M10 5.2v11",
)
export const SettingsIcon = icon(
  "M3 6h7M14 6h3M3 14h3M10 14h7",
  "M12 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  "M8 12a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
)
export const SignOutIcon = icon("M8 4H4v12h4", "M8 10h9M14 7l3 3-3 3")
export const BackIcon = icon("M12 4.5 6.5 10l5.5 5.5")
export const CloseIcon = icon("M5 5l10 10M15 5 5 15")
export const BotIcon = icon(
  "M5 7.5h10a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 14V9A1.5 1.5 0 0 1 5 7.5z",
  "M10 7.5V4.5M7.5 11v1M12.5 11v1",
)
export const LockIcon = icon(
  "M5.5 9h9a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1z",
  "M7 9V6.5a3 3 0 0 1 6 0V9",
)
export const CheckIcon = icon("M4 10.5l4 4 8-9")
export const SendIcon = icon("M10 16V4.5M5 9.5l5-5 5 5")
export const ReturnIcon = icon("M8 5 4 9l4 4", "M4 9h8a4 4 0 0 1 0 8h-1")
export const HandIcon = icon(
  "M10 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  "M4 16.5c.5-3 3-4.5 6-4.5s5.5 1.5 6 4.5",
)
export const SearchIcon = icon("M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4z", "M12.8 12.8 16.5 16.5")
export const PlusIcon = icon("M10 4.5v11M4.5 10h11")
export const UploadIcon = icon("M10 13V4.5M6.5 8 10 4.5 13.5 8", "M4 13v3h12v-3")
export const ClipIcon = icon("m7 11 4.5-4.5a2.3 2.3 0 0 1 3.3 3.3l-6 6a4 4 0 0 1-5.6-5.6l6-6")
export const CopyIcon = icon("M7.5 7.5h8v9h-8z", "M12.5 7.5v-4h-8v9h3")
export const InfoIcon = icon("M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z", "M10 9.5v4M10 6.5v.5")
export const AlertIcon = icon("M10 3.5 17.5 16.5h-15z", "M10 8.5v3.5M10 14v.5")
export const MailIcon = icon("M3.5 5.5h13v9h-13z", "m3.5 6 6.5 5 6.5-5")
export const LinkIcon = icon("M8 5H5v10h10v-3", "M11 4h5v5M16 4l-7 7")
export const BellIcon = icon("M5.5 13V9a4.5 4.5 0 0 1 9 0v4l1.5 2H4z", "M8.5 17h3")
export const ArrowDownIcon = icon("M10 4v11.5M5 11l5 5 5-5")
