import { ArrowUpRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { safeUrl } from '../safe-url'
import { Icon } from './Icon'

interface ExternalLinkProps {
  readonly url: string
  readonly children: ComponentChildren
  /** Called before the browser follows the link; `preventDefault` keeps it from doing so. */
  readonly onFollow?: ((event: MouseEvent) => void) | undefined
  readonly quiet?: boolean
}

/** A link that opens a tab of its own; plain words where the address is not one of the web. */
export function ExternalLink({ url, children, onFollow, quiet = false }: ExternalLinkProps) {
  const href = safeUrl(url)
  if (!href) return <span>{children}</span>
  return (
    <a
      class={quiet ? 'link quiet' : 'link'}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={onFollow}
    >
      <span class="link-text">{children}</span>
      <Icon node={ArrowUpRight} size={14} />
    </a>
  )
}
