import type { TurnInfo } from "@shopbell/protocol"
import { BotIcon } from "../../parts/icons.tsx"
import { t, tMaybe } from "../../t.ts"
import { microseconds, percent } from "../../time.ts"

export const articleHref = (article: string): string =>
  `/inbox/knowledge/${encodeURIComponent(article)}`

/** How the bot came to a message: tier, confidence and source at a glance, the rest on demand. */
export function WhyAnswer({ turn }: { turn: TurnInfo }) {
  const { details } = turn
  const confidence = details?.confidence ?? null
  // What the pack thought of its best article says nothing about words a model wrote.
  const isPackAnswer = turn.tier === "pack" && ["answer", "clarify"].includes(turn.decision)
  return (
    <div class="why">
      <div class="why-line">
        <span class="chip chip-bot">
          <BotIcon />
          {t("thread.bot")} · {tMaybe(`tier.${turn.tier}`, turn.tier)}
        </span>
        {confidence !== null && isPackAnswer && (
          <span
            class="confidence"
            data-level={level(confidence)}
            aria-label={t("why.confidenceOf", { percent: percent(confidence) })}
          >
            {percent(confidence)}
          </span>
        )}
        {turn.sources.map((source) => (
          <a key={source.article} class="source" href={articleHref(source.article)} dir="auto">
            {source.title}
          </a>
        ))}
      </div>
      {details && (
        <details class="why-more">
          <summary>{t("why.summary")}</summary>
          <dl>
            <Fact name={t("why.decision")}>
              {tMaybe(`decision.${turn.decision}`, turn.decision)}
            </Fact>
            {confidence !== null && <Fact name={t("why.confidence")}>{percent(confidence)}</Fact>}
            <Fact name={t("why.candidates")}>
              {details.candidates.length === 0 ? (
                t("why.noCandidates")
              ) : (
                <ol class="candidates">
                  {details.candidates.map((candidate) => (
                    <li key={`${candidate.article} ${candidate.locale}`}>
                      <a href={articleHref(candidate.article)} dir="auto">
                        {candidate.title}
                      </a>
                      <meter min={0} max={1} value={candidate.confidence} />
                      <span class="number">{percent(candidate.confidence)}</span>
                      {candidate.phrasing && (
                        <small dir="auto">{t("why.like", { phrasing: candidate.phrasing })}</small>
                      )}
                      {!!candidate.concepts?.length && (
                        <small>{t("why.about", { concepts: candidate.concepts.join(", ") })}</small>
                      )}
                    </li>
                  ))}
                </ol>
              )}
            </Fact>
            <Fact name={t("why.time")}>
              {details.micros < 1 ? t("why.instant") : microseconds(details.micros)}
            </Fact>
            <Fact name={t("why.pack")}>
              <code>{details.pack ?? t("why.none")}</code>
            </Fact>
            <Fact name={t("why.model")}>{details.model ?? t("why.none")}</Fact>
          </dl>
        </details>
      )}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const level = (confidence: number) =>
  confidence >= 0.75 ? "high" : confidence >= 0.5 ? "middle" : "low"
