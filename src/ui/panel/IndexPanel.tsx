import type { FilingRecord } from '../../core/annotation/filing'
import { EmptyLine, Fault, LoadingLine } from '../components/Message'
import { Section } from '../components/Section'
import type { FaultModel } from '../models/fault-model'
import { CitedInParts } from '../relatives/CitedInParts'
import { NotesInParts } from '../relatives/NotesInParts'
import { PartsSection } from '../relatives/PartsSection'
import { partsOf, type RelativesProps } from '../relatives/relatives-props'
import { VersionsSection } from '../relatives/VersionsSection'
import { useTexts } from '../texts-context'
import { FactsSection } from './FactsSection'
import type { PanelSection } from './panel-layout'
import { PanelFrame } from './PanelFrame'

interface IndexPanelProps {
  readonly record: FilingRecord
  /** Null while they are not known. */
  readonly relatives: RelativesProps | null
  readonly folded: ReadonlySet<PanelSection>
  /** CSS pixels; see `panelWidth`. */
  readonly width: number
  readonly fault: FaultModel | null
  readonly onRetry: () => void
  readonly onToggleSection: (section: PanelSection) => void
  readonly onWidth: (width: number) => void
  readonly onClose: () => void
}

/** A filing in several files, on its index page: its parts, and what they refer to and what the reader noted in all of them. */
export function IndexPanel(props: IndexPanelProps) {
  const { record, relatives, folded, width, fault, onRetry, onToggleSection, onWidth, onClose } = props
  const t = useTexts()
  const parts = partsOf(relatives)
  const notes = parts.reduce((sum, { part }) => sum + part.notes.length, 0)
  const section = (id: PanelSection) => ({ open: !folded.has(id), onToggle: () => onToggleSection(id) })
  return (
    <PanelFrame model={record} {...{ width, onWidth, onClose }}>
      {fault && <Fault fault={fault} onRetry={onRetry} />}
      {!relatives && !fault && <LoadingLine text={t('readingPage')} />}
      {relatives && (
        <>
          <Section title={t('sectionFacts')} {...section('facts')}>
            <FactsSection model={factsOf(record)} />
          </Section>
          <Section title={t('sectionParts')} count={parts.length} {...section('parts')}>
            <PartsSection parts={parts} {...relatives} />
          </Section>
          <Section title={t('sectionRefersTo')} {...section('refersTo')}>
            <CitedInParts parts={parts} onOpen={relatives.onOpen} />
          </Section>
          <Section title={t('sectionNotes')} count={notes} {...section('notes')}>
            {notes === 0 && <EmptyLine text={t('noNotesInParts')} />}
            <NotesInParts {...relatives} />
          </Section>
          <Section
            title={t('sectionVersions')}
            count={relatives.relatives.versions.length}
            {...section('versions')}
          >
            <VersionsSection {...relatives} />
          </Section>
        </>
      )}
    </PanelFrame>
  )
}

const factsOf = ({ issuer, stockCodes, kind, date }: FilingRecord) => ({
  issuer,
  codes: stockCodes.map((code) => ({ code, watched: false })),
  kind,
  date,
})
