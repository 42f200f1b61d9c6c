import type { MentionKind } from '../../core/analysis/mention'
import { KindMark } from '../components/KindMark'
import { kindLabel } from '../labels'
import type { PanelModel } from '../models/panel-model'
import { useTexts } from '../texts-context'

interface KindTogglesProps {
  readonly kinds: PanelModel['kinds']
  readonly on: ReadonlySet<MentionKind>
  readonly onToggle: (kind: MentionKind, on: boolean) => void
}

/** Which kinds are highlighted; each with its stroke, so that this is the legend too. */
export function KindToggles({ kinds, on, onToggle }: KindTogglesProps) {
  const t = useTexts()
  if (kinds.length === 0) return null
  return (
    <div class="kinds" role="group" aria-label={t('highlights')}>
      {kinds.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          class="kind"
          aria-pressed={on.has(kind)}
          onClick={() => onToggle(kind, !on.has(kind))}
        >
          <KindMark kind={kind} />
          {kindLabel(t, kind, true)}
          <span class="count figures">{count}</span>
        </button>
      ))}
    </div>
  )
}
