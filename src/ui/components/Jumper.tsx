import { ChevronLeft, ChevronRight } from 'lucide'
import { useState } from 'preact/hooks'
import type { Span } from '../../core/text/span'
import { counted, useTexts } from '../texts-context'
import { IconButton } from './IconButton'

interface JumperProps {
  readonly places: readonly Span[]
  /** The index of the place where the reader is; null where they are at none. */
  readonly at?: number | null
  readonly onJump: (span: Span) => void
}

/** Steps through the places where something stands in the text. */
export function Jumper({ places, at: start = null, onJump }: JumperProps) {
  const t = useTexts()
  const [at, setAt] = useState(start)
  if (places.length === 0) return null
  const step = (by: 1 | -1): void => {
    const next = at === null ? (by === 1 ? 0 : places.length - 1) : (at + by + places.length) % places.length
    const place = places[next]
    setAt(next)
    if (place) onJump(place)
  }
  const where =
    at === null ? counted(t, 'places', places.length) : t('placeOf', String(at + 1), String(places.length))
  return (
    <span class="jumper">
      {places.length > 1 && (
        <IconButton icon={ChevronLeft} label={t('previousPlace')} onClick={() => step(-1)} />
      )}
      <span class="figures" role="status">
        {where}
      </span>
      <IconButton icon={ChevronRight} label={t('nextPlace')} onClick={() => step(1)} />
    </span>
  )
}
