import { Building2, FileText, NotebookPen } from 'lucide'
import type { SearchHit } from '../../core/annotation/search'
import { Icon } from '../components/Icon'
import { Marked } from '../components/Marked'
import { dateLabel, filingLabel, languageLabel } from '../labels'
import { useTexts } from '../texts-context'
import { hitId } from './use-choice'

const icons = { note: NotebookPen, filing: FileText, stock: Building2 } as const

interface HitProps {
  readonly hit: SearchHit
  readonly chosen: boolean
  readonly onOpen: (hit: SearchHit) => void
  readonly onChoose: (hit: SearchHit) => void
}

/** One thing found, with the words that matched marked. */
export function Hit({ hit, chosen, onOpen, onChoose }: HitProps) {
  const { kind, title, titleMatches = [], snippet, matches, note } = hit
  // What is known of a filing or a stock is its snippet: said once, with the words marked where they are in it.
  const showSnippet = kind === 'filing' ? matches.length > 0 : snippet !== '' && snippet !== title
  const showFacts = kind === 'note' || !showSnippet
  return (
    <div
      id={hitId(hit)}
      class="hit"
      role="option"
      aria-selected={chosen}
      onMouseMove={() => !chosen && onChoose(hit)}
      onClick={() => onOpen(hit)}
    >
      <span class={note ? `hit-icon paper-${note.colour}` : 'hit-icon'}>
        <Icon node={icons[kind]} size={15} />
      </span>
      <div class="hit-text">
        <p class={kind === 'note' ? 'hit-title soft' : 'hit-title strong'}>
          <Marked text={title} matches={titleMatches} />
        </p>
        {showSnippet && (
          <p class="hit-snippet">
            <Marked text={snippet} matches={matches} />
          </p>
        )}
        {showFacts && <HitFacts hit={hit} />}
      </div>
    </div>
  )
}

function HitFacts({ hit: { filing, stock, note } }: { readonly hit: SearchHit }) {
  const t = useTexts()
  const facts = stock
    ? [stock.code]
    : [
        filing?.language && languageLabel(t, filing.language),
        filing?.stockCodes.slice(0, 2).join(', '),
        filing?.date && dateLabel(t, filing.date),
        !note && filing?.kind && filingLabel(t, filing.kind),
        note?.tags.join(', '),
      ]
  const line = facts.filter(Boolean).join(' · ')
  return line ? <p class="faint clip">{line}</p> : null
}
