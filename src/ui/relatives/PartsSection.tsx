import { ChevronLeft, ChevronRight } from 'lucide'
import { Icon } from '../components/Icon'
import { dayLabel } from '../labels'
import type { PartModel } from '../models/parts-model'
import { counted, useTexts } from '../texts-context'
import { OpenLink } from './OpenLink'
import type { RelativesActions } from './relatives-actions'

interface PartsSectionProps extends Pick<RelativesActions, 'onOpen' | 'onPart'> {
  readonly parts: readonly PartModel[]
  /** The keys that go from part to part. */
  readonly shortcuts: { readonly previous: string; readonly next: string }
}

/** The files that a filing was issued in: whether each was opened, and the first note on it. */
export function PartsSection({ parts, shortcuts, onOpen, onPart }: PartsSectionProps) {
  const own = parts.find(({ isOwn }) => isOwn)
  return (
    <>
      {own && <PartSteps number={own.number} count={parts.length} {...{ shortcuts, onPart }} />}
      <ol class="list parts">
        {parts.map((model) => (
          <PartRow key={model.part.id} model={model} onOpen={onOpen} />
        ))}
      </ol>
    </>
  )
}

function PartRow({ model, onOpen }: { readonly model: PartModel } & Pick<RelativesActions, 'onOpen'>) {
  const t = useTexts()
  const { part, number, isOwn } = model
  const { title, openedAt, notes } = part
  const facts = [
    isOwn ? t('thisPart') : openedAt === null ? t('partNotOpened') : t('partOpened', dayLabel(t, openedAt)),
    notes.length > 0 && counted(t, 'notes', notes.length),
  ]
  const first = notes.find((note) => note.body.trim() !== '')
  return (
    <li class="part" aria-current={isOwn ? 'true' : undefined}>
      <span class="part-number figures">{number}</span>
      <div class="part-text">
        {isOwn ? (
          <span class="strong">{title}</span>
        ) : (
          <OpenLink filing={part} onOpen={onOpen}>
            {title}
          </OpenLink>
        )}
        <p class="faint">{facts.filter(Boolean).join(' · ')}</p>
        {first && !isOwn && (
          <button
            type="button"
            class={`other-note paper-${first.colour}`}
            title={t('openAtPlace')}
            onClick={() => onOpen(part, { to: 'note', id: first.id })}
          >
            <span class="note-body clip-2">{first.body.trim()}</span>
          </button>
        )}
      </div>
    </li>
  )
}

interface PartStepsProps extends Pick<PartsSectionProps, 'shortcuts' | 'onPart'> {
  readonly number: number
  readonly count: number
}

function PartSteps({ number, count, shortcuts, onPart }: PartStepsProps) {
  const t = useTexts()
  return (
    <div class="part-steps">
      <button
        type="button"
        class="link-button"
        disabled={number === 1}
        title={shortcuts.previous}
        onClick={() => onPart(-1)}
      >
        <Icon node={ChevronLeft} size={14} />
        {t('previousPart')}
      </button>
      <span class="faint figures">{t('placeOf', String(number), String(count))}</span>
      <button
        type="button"
        class="link-button"
        disabled={number === count}
        title={shortcuts.next}
        onClick={() => onPart(1)}
      >
        {t('nextPart')}
        <Icon node={ChevronRight} size={14} />
      </button>
    </div>
  )
}
