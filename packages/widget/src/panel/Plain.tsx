/** A bare address, without the full stop after it. */
export const bareLink = /(https:\/\/[^\s<>)\]]*[^\s<>)\].,;:!?'"،。,])/

/** Words as they were typed; only addresses become links. */
export const Plain = ({ text }: { text: string }) => (
  <p>{text.split(bareLink).map((part, at) => (at % 2 ? link(part, part) : part))}</p>
)

// A page of the shop opens where the shopper is; the chat comes along. Others get a tab of their own.
export const link = (address: string, words: string | undefined) => (
  <a
    href={address}
    {...(address.startsWith("/") ? {} : { target: "_blank", rel: "noopener noreferrer nofollow" })}
  >
    {words}
  </a>
)
