import { NotebookPen, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../components/Icon'
import { IconButton } from '../components/IconButton'
import { KindMark } from '../components/KindMark'
import { kindLabel } from '../labels'
import type { CardModel } from '../models/card-model'
import type { ReferenceActions } from '../references/ReferenceEntry'
import { useTexts } from '../texts-context'
import { DateBody } from './DateBody'
import { EntityBody } from './EntityBody'
import { PeriodBody } from './PeriodBody'
import { ReferenceBody } from './ReferenceBody'

export interface CardProps extends ReferenceActions {
  readonly model: CardModel
  /** Opened by the keyboard: the card takes the focus. */
  readonly focused?: boolean
  readonly onClose: () => void
  /** Write a note on the words that the card is for. */
  readonly onNote: () => void
  readonly onStar: (code: string, watch: boolean) => void
}

/** What is known of a mention, beside its words. The place is given by who shows it; Escape closes it. */
export function Card({ model, focused = false, onClose, onNote, ...actions }: CardProps) {
  const t = useTexts()
  const label = kindLabel(t, model.kind)
  return (
    <CardFrame label={label} focused={focused} onClose={onClose}>
      <header class="card-head">
        <KindMark kind={model.kind} />
        <span class="kicker">{label}</span>
        <IconButton icon={X} label={t('close')} onClick={onClose} />
      </header>
      <div class="card-body">
        {model.kind === 'date' ? (
          <DateBody model={model} />
        ) : model.kind === 'period' ? (
          <PeriodBody model={model} />
        ) : model.kind === 'reference' ? (
          <ReferenceBody model={model} {...actions} />
        ) : (
          <EntityBody model={model} {...actions} />
        )}
      </div>
      <footer class="card-foot">
        <button type="button" class="link-button" onClick={onNote}>
          <Icon node={NotebookPen} size={14} />
          {t('addNote')}
        </button>
      </footer>
    </CardFrame>
  )
}

interface CardFrameProps {
  readonly label: string
  readonly focused: boolean
  readonly onClose: () => void
  readonly children: ComponentChildren
}

function CardFrame({ label, focused, onClose, children }: CardFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  // At once: where one card takes another's place a key pressed meanwhile would be the page's.
  useLayoutEffect(() => {
    if (focused) frame.current?.focus()
  }, [focused])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <div class="card" ref={frame} role="dialog" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
