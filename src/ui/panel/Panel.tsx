import { useMemo } from 'preact/hooks'
import type { MentionKind } from '../../core/analysis/mention'
import { Fault, LoadingLine } from '../components/Message'
import { Section } from '../components/Section'
import type { FaultModel } from '../models/fault-model'
import type { PanelModel } from '../models/panel-model'
import { NoteEditor } from '../notes/NoteEditor'
import type { ReferenceActions } from '../references/ReferenceEntry'
import { useTexts } from '../texts-context'
import { FactsSection } from './FactsSection'
import { KindToggles } from './KindToggles'
import { NotesSection, type NotesProps } from './NotesSection'
import { PanelHeader } from './PanelHeader'
import { RefersToSection } from './RefersToSection'
import { ResizeHandle } from './ResizeHandle'
import { TermsSection } from './TermsSection'
import { WhoSection } from './WhoSection'

/** The parts of the panel, from top to bottom. */
export const panelSections = ['facts', 'refersTo', 'who', 'terms', 'notes'] as const
export type PanelSection = (typeof panelSections)[number]

export interface PanelProps extends ReferenceActions {
  /** Null while nothing was read yet. */
  readonly model: PanelModel | null
  /** Whether more may come: the filing is still being read. */
  readonly reading: boolean
  readonly notes: NotesProps
  /** The kinds that are highlighted. */
  readonly on: ReadonlySet<MentionKind>
  /** The parts that are folded away. */
  readonly folded: ReadonlySet<PanelSection>
  /** CSS pixels; see `panelWidth`. */
  readonly width: number
  /** What the reader must know, such as a store that is full. */
  readonly fault?: FaultModel | null
  /** False where the browser cannot highlight. */
  readonly canHighlight?: boolean
  readonly onRetry?: () => void
  readonly onToggleKind: (kind: MentionKind, on: boolean) => void
  readonly onToggleSection: (section: PanelSection) => void
  readonly onStar: (code: string, watch: boolean) => void
  readonly onWidth: (width: number) => void
  readonly onClose: () => void
}

/** What a filing says of itself and whom and what it names, beside its text. */
export function Panel(props: PanelProps) {
  const { model, reading, notes, on, folded, width, fault, canHighlight = true } = props
  const { onRetry, onToggleKind, onToggleSection, onStar, onWidth, onClose, ...actions } = props
  const t = useTexts()
  const { composing, listed } = useComposer(notes)
  const section = (id: PanelSection) => ({ open: !folded.has(id), onToggle: () => onToggleSection(id) })
  return (
    <aside class="panel" aria-label={t('panelLabel')} style={{ width: `${width}px` }}>
      <ResizeHandle width={width} onWidth={onWidth} />
      <PanelHeader model={model} onClose={onClose} />
      <div class="panel-body">
        {composing && <NoteEditor key={composing.id} {...composing} />}
        {fault && <Fault fault={fault} onRetry={onRetry} />}
        {!canHighlight && <p class="warn">{t('highlightsUnsupported')}</p>}
        {model && <KindToggles kinds={model.kinds} on={on} onToggle={onToggleKind} />}
        {reading && <LoadingLine text={t('readingPage')} />}
        {model && (
          <>
            <Section title={t('sectionFacts')} {...section('facts')}>
              <FactsSection model={model} onStar={onStar} />
            </Section>
            <Section title={t('sectionRefersTo')} count={model.references.length} {...section('refersTo')}>
              <RefersToSection references={model.references} reading={reading} {...pick(actions)} />
            </Section>
            <Section title={t('sectionWho')} count={countParties(model)} {...section('who')}>
              <WhoSection model={model} reading={reading} onJump={actions.onJump} />
            </Section>
            <Section title={t('sectionTerms')} count={model.terms.length} {...section('terms')}>
              <TermsSection terms={model.terms} reading={reading} onJump={actions.onJump} />
            </Section>
          </>
        )}
        <Section title={t('sectionNotes')} count={notes.notes.length} {...section('notes')}>
          <NotesSection {...listed} />
        </Section>
      </div>
    </aside>
  )
}

/** A new note is written at the top of the panel and stays there until it is done: moved, it would lose what is being typed. */
function useComposer(notes: NotesProps) {
  const { editing } = notes
  const isNew = useMemo(
    () => editing !== null && !notes.notes.some(({ note }) => note.id === editing.id),
    [editing?.id],
  )
  if (!editing || !isNew) return { composing: null, listed: notes }
  const others = notes.notes.filter(({ note }) => note.id !== editing.id)
  return { composing: editing, listed: { ...notes, notes: others, editing: null } }
}

const countParties = ({ people, companies, organisations }: PanelModel): number =>
  people.length + companies.length + organisations.length

const pick = ({ onJump, onFollow, onRetryLink }: ReferenceActions): ReferenceActions => ({
  onJump,
  onFollow,
  onRetryLink,
})
