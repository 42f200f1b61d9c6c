import { useMemo } from 'preact/hooks'
import type { MentionKind } from '../../core/analysis/mention'
import { Fault, LoadingLine } from '../components/Message'
import { Section } from '../components/Section'
import type { FaultModel } from '../models/fault-model'
import type { PanelModel } from '../models/panel-model'
import { NoteEditor } from '../notes/NoteEditor'
import type { ReferenceActions } from '../references/ReferenceEntry'
import { CitedInParts } from '../relatives/CitedInParts'
import { HistoryLine } from '../relatives/HistoryLine'
import { NotesInParts } from '../relatives/NotesInParts'
import { PartsSection } from '../relatives/PartsSection'
import { partsOf, type RelativesProps } from '../relatives/relatives-props'
import { VersionsSection } from '../relatives/VersionsSection'
import { useTexts } from '../texts-context'
import { FactsSection } from './FactsSection'
import { KindToggles } from './KindToggles'
import { NotesSection, type NotesProps } from './NotesSection'
import { PanelFrame } from './PanelFrame'
import { RefersToSection } from './RefersToSection'
import type { PanelSection } from './panel-layout'
import { TermsSection } from './TermsSection'
import { WhoSection } from './WhoSection'

export interface PanelProps extends ReferenceActions {
  /** Null while nothing was read yet. */
  readonly model: PanelModel | null
  /** Whether more may come: the filing is still being read. */
  readonly reading: boolean
  readonly notes: NotesProps
  /** What the filing is to others; null where that is not known. */
  readonly relatives?: RelativesProps | null
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
  const { model, reading, notes, on, width, fault, canHighlight = true, relatives = null } = props
  const { onRetry, onToggleKind, onWidth, onClose } = props
  const t = useTexts()
  const { composing, listed } = useComposer(notes)
  const part = partsOf(relatives).find(({ isOwn }) => isOwn)?.part
  const head = model && { ...model, title: model.title ?? part?.title ?? null }
  return (
    <PanelFrame model={head} {...{ width, onWidth, onClose }}>
      {composing && <NoteEditor key={composing.id} {...composing} />}
      {fault && <Fault fault={fault} onRetry={onRetry} />}
      {relatives && <HistoryLine history={relatives.history} />}
      {!canHighlight && <p class="warn">{t('highlightsUnsupported')}</p>}
      {model && <KindToggles kinds={model.kinds} on={on} onToggle={onToggleKind} />}
      {reading && <LoadingLine text={t('readingPage')} />}
      {model && <FilingSections {...props} model={model} relatives={relatives} />}
      <Section title={t('sectionNotes')} count={notes.notes.length} {...folding(props, 'notes')}>
        <NotesSection {...listed} />
        {relatives && <NotesInParts {...relatives} />}
      </Section>
      {relatives && (
        <Section
          title={t('sectionVersions')}
          count={relatives.relatives.versions.length}
          {...folding(props, 'versions')}
        >
          <VersionsSection {...relatives} />
        </Section>
      )}
    </PanelFrame>
  )
}

type FilingSectionsProps = PanelProps & {
  readonly model: PanelModel
  readonly relatives: RelativesProps | null
}

/** What was read in the filing itself. */
function FilingSections(props: FilingSectionsProps) {
  const { model, reading, relatives, searching, onStar, onJump, onFollow, onRetryLink } = props
  const t = useTexts()
  const parts = partsOf(relatives)
  return (
    <>
      <Section title={t('sectionFacts')} {...folding(props, 'facts')}>
        <FactsSection model={model} onStar={onStar} />
      </Section>
      {relatives && parts.length > 0 && (
        <Section title={t('sectionParts')} count={parts.length} {...folding(props, 'parts')}>
          <PartsSection parts={parts} {...relatives} />
        </Section>
      )}
      <Section title={t('sectionRefersTo')} count={model.references.length} {...folding(props, 'refersTo')}>
        <RefersToSection
          references={model.references}
          {...{ reading, searching, onJump, onFollow, onRetryLink }}
        />
        {relatives && parts.length > 0 && <CitedInParts parts={parts} onOpen={relatives.onOpen} />}
      </Section>
      <Section title={t('sectionWho')} count={countParties(model)} {...folding(props, 'who')}>
        <WhoSection model={model} reading={reading} onJump={onJump} />
      </Section>
      <Section title={t('sectionTerms')} count={model.terms.length} {...folding(props, 'terms')}>
        <TermsSection terms={model.terms} reading={reading} onJump={onJump} />
      </Section>
    </>
  )
}

/** Whether a section is open, and what opens and folds it. */
const folding = (
  { folded, onToggleSection }: Pick<PanelProps, 'folded' | 'onToggleSection'>,
  id: PanelSection,
) => ({ open: !folded.has(id), onToggle: () => onToggleSection(id) })

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
