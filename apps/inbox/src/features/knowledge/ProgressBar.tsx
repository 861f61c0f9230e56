import type { Progress } from "@shopbell/protocol"
import { stepName } from "./packs.ts"

/** How far a long job is. Without numbers yet, the bar only says that something goes on. */
export function ProgressBar({ label, progress }: { label: string; progress: Progress | null }) {
  const text = progress ? stepName(progress.step) : label
  const known = progress && progress.total > 0
  return (
    <div class="progress" role="status">
      <p>
        <span>{text}</span>
        {known && (
          <span class="number">
            {progress.done} / {progress.total}
          </span>
        )}
      </p>
      {known ? (
        <progress aria-label={label} max={progress.total} value={progress.done} />
      ) : (
        <progress aria-label={label} class="unknown" />
      )}
    </div>
  )
}
