import { LoadingLine } from '../components/Message'
import type { LinkState } from '../models/reference-model'
import { counted, useTexts } from '../texts-context'
import { FilingLink } from './FilingLink'
import { SearchLink } from './SearchLink'

interface ReferenceLinksProps {
  readonly link: LinkState
  /** Whether its stock is being looked up before the search opens. */
  readonly searching: boolean
  readonly onFollow?: ((event: MouseEvent) => void) | undefined
  readonly onRetry?: (() => void) | undefined
}

/** Where a reference leads: the filing itself where exactly one is meant, else the candidates, else a search. Never a guess. */
export function ReferenceLinks({ link, searching, onFollow, onRetry }: ReferenceLinksProps) {
  const t = useTexts()
  if (link === 'looking') return <LoadingLine text={t('looking')} />
  if (link === 'failed')
    return (
      <p class="links" role="alert">
        <span class="bad">{t('lookUpFailed')}</span>
        {onRetry && (
          <button type="button" class="link-button" onClick={onRetry}>
            {t('retry')}
          </button>
        )}
      </p>
    )
  if (link.state === 'unresolvable') return <p class="faint">{t('cannotSearch')}</p>
  const search = link.searchUrl && (
    <SearchLink
      url={link.searchUrl}
      instead={link.state !== 'search'}
      searching={searching}
      onFollow={onFollow}
    />
  )
  if (link.state === 'search') return <>{search}</>
  return (
    <div class="found">
      {link.state === 'candidates' && <p class="faint">{counted(t, 'candidates', link.filings.length)}</p>}
      <ul class="plain">
        {link.filings.map((filing) => (
          <li key={filing.id}>
            <FilingLink filing={filing} onFollow={onFollow} />
          </li>
        ))}
      </ul>
      {search}
    </div>
  )
}
