import type { ComponentChildren } from 'preact'
import type { FilingRecord } from '../../core/annotation/filing'
import { safeUrl } from '../safe-url'
import type { RelativesActions } from './relatives-actions'

interface OpenLinkProps extends Pick<RelativesActions, 'onOpen'> {
  readonly filing: Pick<FilingRecord, 'id' | 'url'>
  readonly children: ComponentChildren
}

/** A link to another filing: a plain click goes to the tab where it is open already, any other is the browser's. */
export function OpenLink({ filing, onOpen, children }: OpenLinkProps) {
  const href = safeUrl(filing.url)
  if (!href) return <span>{children}</span>
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen(filing, null)
  }
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer" onClick={follow}>
      {children}
    </a>
  )
}
