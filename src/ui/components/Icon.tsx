import type { IconNode } from 'lucide'
import { h } from 'preact'

interface IconProps {
  readonly node: IconNode
  /** CSS pixels. */
  readonly size?: number
  /** Filled with the colour of the text, as a star that is on. */
  readonly filled?: boolean
}

/** A drawing beside or instead of words; what it means is said by the words or the label around it. */
export const Icon = ({ node, size = 16, filled = false }: IconProps) => (
  <svg
    class="icon"
    xmlns="http://www.w3.org/2000/svg"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill={filled ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {node.map(([tag, attributes]) => h(tag, attributes))}
  </svg>
)
