import { useEffect, useId, useRef } from 'preact/hooks'
import type { SearchHit, SearchHitKind } from '../../core/annotation/search'
import type { HitGroup } from '../models/popup-model'
import type { TextKey } from '../texts'
import { counted, useTexts, written } from '../texts-context'
import { Hit } from './Hit'
import { hitId } from './use-choice'

/** The id of the list of results. */
export const resultsId = 'results'

const groupKeys: Readonly<Record<SearchHitKind, TextKey>> = {
  note: 'groupNote',
  filing: 'groupFiling',
  stock: 'groupStock',
}

interface ResultsProps {
  readonly query: string
  /** Null while searching. */
  readonly groups: readonly HitGroup[] | null
  /** How many there are in all, of which the groups hold the best. */
  readonly total: number
  /** The element id of the chosen hit. */
  readonly chosen: string | null
  /** The store could not be searched, so that nothing found means nothing. */
  readonly failed: boolean
  readonly onOpen: (hit: SearchHit) => void
  readonly onChoose: (hit: SearchHit) => void
}

/** What was found, grouped by kind. */
export function Results({ query, groups, total, chosen, failed, onOpen, onChoose }: ResultsProps) {
  const t = useTexts()
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const shown = groups?.reduce((sum, group) => sum + group.hits.length, 0) ?? null
  return (
    <>
      <p class="unseen" role="status">
        {shown === null ? '' : counted(t, 'results', total)}
      </p>
      {shown === 0 && !failed && (
        <div class="nothing">
          <p class="strong">{t('noResults', query.trim())}</p>
          <p class="faint">{t('noResultsHint')}</p>
        </div>
      )}
      <div id={resultsId} class="results" role="listbox" aria-label={t('resultsLabel')} ref={list}>
        {(groups ?? []).map(({ kind, hits }) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} class="kicker group-title" role="presentation">
              {t(groupKeys[kind])}
            </p>
            {hits.map((hit) => (
              <Hit
                key={hit.id}
                hit={hit}
                chosen={hitId(hit) === chosen}
                onOpen={onOpen}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
      {shown !== null && shown < total && (
        <p class="results-more faint">{t('resultsBest', written(t, shown), written(t, total))}</p>
      )}
    </>
  )
}
