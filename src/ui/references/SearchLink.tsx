import { ExternalLink } from '../components/ExternalLink'
import { useTexts } from '../texts-context'

interface SearchLinkProps {
  readonly url: string
  /** Whether it stands under filings that may not be the ones that are meant. */
  readonly instead: boolean
  /** Whether its stock is being looked up before it opens. */
  readonly searching: boolean
  readonly onFollow?: ((event: MouseEvent) => void) | undefined
}

/**
 * The search for a reference. While its stock is being looked up it says so, and the link, which keeps the focus, leads to the search as it
 * stands for a reader who would rather not wait.
 */
export function SearchLink({ url, instead, searching, onFollow }: SearchLinkProps) {
  const t = useTexts()
  const words = searching ? 'searchNow' : instead ? 'searchSiteInstead' : 'searchSite'
  return (
    <p class="links" aria-busy={searching}>
      <ExternalLink url={url} onFollow={onFollow} quiet={instead}>
        {t(words)}
      </ExternalLink>
      <span class="faint links-state" role="status">
        {searching && <span class="pulse" aria-hidden="true" />}
        {searching ? t('lookingUpStock') : !instead && t('notSeenYet')}
      </span>
    </p>
  )
}
