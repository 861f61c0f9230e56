import type { FileBlock, VideoBlock } from "@shopbell/protocol"
import { isFilm } from "@shopbell/protocol/video"
import type { ComponentChildren } from "preact"
import type { Rest } from "../more/rest.ts"
import { Path } from "../panel/icons.tsx"
import css from "./video.css?inline"

/** Something to watch, as a message brings it or as somebody attached it. */
export type Watched = VideoBlock | FileBlock

const triangle = "M9 6v12l9-6Z"

/**
 * Films play where they stand, and nothing of them is fetched before somebody wants to see them. A page
 * that shows one gets a card that leads there: frames of other sites would need the shop's policy to
 * allow them, and would tell those sites who is chatting.
 */
export function createFilms({ ui }: Rest): (block: Watched) => ComponentChildren {
  const { host } = ui
  host.addStyles(host.root, css)
  /** How often an address could not be played. */
  const failures = new Map<string, number>()

  return (block) => {
    const isAttached = block.type === "file"
    const url = isAttached ? host.settings.api + block.url : block.url
    const title = isAttached ? block.name : block.title
    const poster = isAttached ? undefined : block.poster
    const failed = failures.get(url) ?? 0
    // Captions make the browser ask for the film in a way not every server allows: then without them.
    const captions = (!isAttached && !failed && block.captions) || []
    const isOver = failed > (isAttached || !block.captions?.length ? 0 : 1)
    if (isOver || !(isAttached || isFilm(url)))
      return <Elsewhere url={url} title={title} poster={poster} words={ui.t("view")} />
    return (
      <figure class="film">
        <video
          key={`${url} ${failed}`}
          src={url}
          poster={poster}
          width={block.width}
          height={block.height}
          controls
          playsInline
          autoPlay={failed > 0}
          // The first picture of what was attached stands in for a poster, and comes from the chat's own service.
          preload={isAttached ? "metadata" : "none"}
          crossOrigin={captions.length > 0 ? "anonymous" : undefined}
          aria-label={title}
          // One that is shown from the start would be fetched at once.
          onPlay={({ currentTarget }) => showCaptions(currentTarget, ui.t.locale)}
          onError={() => {
            failures.set(url, failed + 1)
            ui.draw()
          }}
        >
          {captions.map((caption) => (
            <track
              key={caption.url}
              kind="captions"
              src={caption.url}
              srclang={caption.locale}
              label={languageName(caption.locale, ui.t.locale)}
            />
          ))}
        </video>
        <figcaption>
          <bdi>{title}</bdi>
        </figcaption>
      </figure>
    )
  }
}

function Elsewhere(given: {
  url: string
  title: string
  poster: string | undefined
  words: string
}) {
  return (
    <a class="card film" href={given.url} target="_blank" rel="noopener noreferrer">
      <span class="still">
        {given.poster && (
          <img src={given.poster} alt="" loading="lazy" referrerpolicy="no-referrer" />
        )}
        <Path d={triangle} />
      </span>
      <b>
        <bdi>{given.title}</bdi>
      </b>
      <small>
        {given.words} · <bdi>{new URL(given.url).hostname.replace(/^www\./, "")}</bdi>
      </small>
    </a>
  )
}

const languageName = (locale: string, shownIn: string) =>
  new Intl.DisplayNames([shownIn], { type: "language" }).of(locale) ?? locale

/** In the language of the chat, the first time somebody plays it; afterwards as they have set it. */
function showCaptions({ textTracks, played }: HTMLVideoElement, locale: string) {
  const own = Array.from(textTracks).find(
    ({ language }) => languageOf(language) === languageOf(locale),
  )
  if (own && played.length === 0) own.mode = "showing"
}

const languageOf = (locale: string) => locale.split("-")[0]
