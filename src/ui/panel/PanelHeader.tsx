import { X } from 'lucide'
import { IconButton } from '../components/IconButton'
import { dateLabel, filingLabel } from '../labels'
import type { PanelModel } from '../models/panel-model'
import { useTexts } from '../texts-context'

/** What the head of a panel says. */
export interface PanelHeaderProps {
  readonly model: Pick<PanelModel, 'title' | 'kind' | 'date'> | null
  readonly onClose: () => void
}

/** Which filing this is. */
export function PanelHeader({ model, onClose }: PanelHeaderProps) {
  const t = useTexts()
  const kicker = [model?.kind && filingLabel(t, model.kind), model?.date && dateLabel(t, model.date)]
  return (
    <header class="panel-head">
      <div class="panel-head-text">
        <p class="kicker">{kicker.filter(Boolean).join(' · ') || t('appName')}</p>
        {model && (
          <h1 class="panel-title" title={model.title ?? ''}>
            {model.title ?? t('untitled')}
          </h1>
        )}
      </div>
      <IconButton icon={X} label={t('close')} onClick={onClose} />
    </header>
  )
}
