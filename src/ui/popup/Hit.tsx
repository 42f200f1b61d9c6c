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
  const { kind, title, titleMatches = [], snippet, matches, facts = [], note } = hit
  // What is known of a filing or a stock is its snippet: said once, with the words marked where they are in it.
  const showSnippet =
    kind === 'filing' ? matches.length + facts.length > 0 : snippet !== '' && snippet !== title
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
            {kind === 'filing' && <FilingFacts hit={hit} />}
          </p>
        )}
        {showFacts && <HitFacts hit={hit} />}
      </div>
    </div>
  )
}

/** The day and the kind of a filing after its snippet, marked where the words are in them. */
function FilingFacts({ hit: { filing, snippet, facts = [] } }: { readonly hit: SearchHit }) {
  const t = useTexts()
  const shown = [
    { name: 'date', text: filing?.date && dateLabel(t, filing.date) },
    { name: 'kind', text: filing?.kind && filingLabel(t, filing.kind) },
  ] as const
  return shown
    .filter(({ text }) => text)
    .map(({ name, text }, i) => [
      (snippet || i > 0) && ' · ',
      facts.includes(name) ? <mark key={name}>{text}</mark> : text,
    ])
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
