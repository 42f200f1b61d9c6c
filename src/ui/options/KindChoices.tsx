import { mentionKinds, type MentionKind } from '../../core/analysis/mention'
import { KindMark } from '../components/KindMark'
import { kindLabel } from '../labels'
import { useTexts } from '../texts-context'
import { OptionsSection } from './OptionsSection'

interface KindChoicesProps {
  readonly kinds: ReadonlySet<MentionKind>
  readonly onKinds: (kinds: ReadonlySet<MentionKind>) => void
}

/** Which kinds are highlighted, each with its stroke. */
export function KindChoices({ kinds, onKinds }: KindChoicesProps) {
  const t = useTexts()
  const toggled = (kind: MentionKind, on: boolean): ReadonlySet<MentionKind> =>
    new Set(mentionKinds.filter((one) => (one === kind ? on : kinds.has(one))))
  return (
    <OptionsSection title={t('optionsHighlights')} help={t('optionsHighlightsHelp')}>
      <div class="option-grid">
        {mentionKinds.map((kind) => (
          <label key={kind} class="option">
            <input
              type="checkbox"
              checked={kinds.has(kind)}
              onChange={(event) => onKinds(toggled(kind, event.currentTarget.checked))}
            />
            <KindMark kind={kind} />
            <span>{kindLabel(t, kind, true)}</span>
          </label>
        ))}
      </div>
      <p class="option-row">
        <button
          type="button"
          class="link-button"
          disabled={kinds.size === mentionKinds.length}
          onClick={() => onKinds(new Set(mentionKinds))}
        >
          {t('optionsAllKinds')}
        </button>
        <button
          type="button"
          class="link-button"
          disabled={kinds.size === 0}
          onClick={() => onKinds(new Set())}
        >
          {t('optionsNoKinds')}
        </button>
      </p>
    </OptionsSection>
  )
}
