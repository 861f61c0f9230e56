export function Knowledge({ articleId }: { articleId: string | null }) {
  return <div>{articleId}</div>
}
