import type { Span } from '../../core/text/span'

interface MarkedProps {
  readonly text: string
  /** In order and without overlaps, as search gives them. */
  readonly matches: readonly Span[]
}

/** Text with the words that a search found marked. */
export function Marked({ text, matches }: MarkedProps) {
  const starts = [0, ...matches.map((match) => match.end)]
  return (
    <>
      {starts.map((start, i) => {
        const match = matches[i]
        return [
          text.slice(start, match?.start),
          match && <mark key={start}>{text.slice(match.start, match.end)}</mark>,
        ]
      })}
    </>
  )
}
