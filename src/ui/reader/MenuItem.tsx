import type { IconNode } from 'lucide'
import { Icon } from '../components/Icon'

interface MenuItemProps {
  readonly icon: IconNode
  readonly label: string
  /** The key that does the same. */
  readonly shortcut?: string | null
  /** For what is on or off. */
  readonly checked?: boolean | undefined
  /** Shown only where the toolbar has no room for it. */
  readonly narrow?: boolean
  readonly onClick: () => void
}

/** A line of the menu. */
export const MenuItem = ({ icon, label, shortcut, checked, narrow, onClick }: MenuItemProps) => (
  <button
    type="button"
    class={narrow ? 'menu-item narrow' : 'menu-item'}
    aria-pressed={checked}
    onClick={onClick}
  >
    <Icon node={icon} />
    <span>{label}</span>
    {shortcut && <kbd>{shortcut}</kbd>}
  </button>
)
