import type { IconNode } from 'lucide'
import { Icon } from './Icon'

interface IconButtonProps {
  readonly icon: IconNode
  /** What it does, in words: its name and its tooltip. */
  readonly label: string
  readonly onClick: () => void
  /** For a button that is on or off. */
  readonly pressed?: boolean
  readonly filled?: boolean
  readonly disabled?: boolean
  readonly tone?: 'danger'
}

/** A button that is only an icon. */
export const IconButton = ({ icon, label, onClick, pressed, filled, disabled, tone }: IconButtonProps) => (
  <button
    type="button"
    class={`icon-button ${tone ?? ''}`}
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onClick}
  >
    <Icon node={icon} filled={filled ?? false} />
  </button>
)
