import { Hourglass, X } from 'lucide'
import { Icon } from '../components/Icon'
import { IconButton } from '../components/IconButton'
import { useTexts, written } from '../texts-context'

interface SlowLineProps {
  readonly what: 'page' | 'text'
  /** From 1. */
  readonly page: number
  readonly onStop: () => void
  readonly onWait: () => void
}

/** Says that a document keeps its reader waiting, and lets it be closed. */
export function SlowLine({ what, page, onStop, onWait }: SlowLineProps) {
  const t = useTexts()
  return (
    <div class="coverage slow" role="status">
      <Icon node={Hourglass} />
      <p>{t(what === 'page' ? 'readerSlowPage' : 'readerSlowText', written(t, page))}</p>
      <button type="button" class="button" onClick={onStop}>
        {t('readerStop')}
      </button>
      <IconButton icon={X} label={t('close')} onClick={onWait} />
    </div>
  )
}
