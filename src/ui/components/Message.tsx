import { CircleAlert, RotateCw } from 'lucide'
import type { FaultModel } from '../models/fault-model'
import { useTexts } from '../texts-context'
import { Icon } from './Icon'

/** A quiet line where there is nothing to show. */
export const EmptyLine = ({ text }: { readonly text: string }) => <p class="empty">{text}</p>

/** A quiet line while something is being fetched or read. */
export const LoadingLine = ({ text }: { readonly text: string }) => (
  <p class="loading" role="status">
    <span class="pulse" aria-hidden="true" />
    {text}
  </p>
)

interface FaultProps {
  readonly fault: FaultModel
  readonly onRetry?: (() => void) | undefined
}

/** What went wrong, what to do, and a way to try again where that can help. */
export function Fault({ fault, onRetry }: FaultProps) {
  const t = useTexts()
  return (
    <div class="fault" role="alert">
      <Icon node={CircleAlert} />
      <div>
        <strong>{t(fault.title)}</strong>
        <p>{t(fault.help)}</p>
        {fault.kept && <p>{t('noteKept')}</p>}
        {fault.retry && onRetry && (
          <button type="button" class="link-button" onClick={onRetry}>
            <Icon node={RotateCw} size={14} />
            {t('retry')}
          </button>
        )}
      </div>
    </div>
  )
}
