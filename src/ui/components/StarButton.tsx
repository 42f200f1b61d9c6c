import { Star } from 'lucide'
import { useTexts } from '../texts-context'
import { Icon } from './Icon'

interface StarButtonProps {
  /** Padded to five digits. */
  readonly code: string
  readonly watched: boolean
  readonly onToggle: (code: string, watch: boolean) => void
}

/** A stock code with the star that puts it on the watchlist and takes it off. */
export function StarButton({ code, watched, onToggle }: StarButtonProps) {
  const t = useTexts()
  const label = t(watched ? 'unstar' : 'star', code)
  return (
    <button
      type="button"
      class="star"
      aria-pressed={watched}
      aria-label={t('star', code)}
      title={label}
      onClick={() => onToggle(code, !watched)}
    >
      <span class="figures">{code}</span>
      <Icon node={Star} size={14} filled={watched} />
    </button>
  )
}
