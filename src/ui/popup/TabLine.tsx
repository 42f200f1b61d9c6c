import { Highlighter, PanelRight, RotateCw, ShieldCheck } from 'lucide'
import { Icon } from '../components/Icon'
import { tabModel, type TabAction, type TabState } from '../models/tab-model'
import type { TextKey } from '../texts'
import { counted, useTexts } from '../texts-context'

const actions = {
  annotate: { text: 'tabAnnotate', icon: Highlighter },
  panel: { text: 'tabShowPanel', icon: PanelRight },
  allow: { text: 'tabAllow', icon: ShieldCheck },
  reload: { text: 'reload', icon: RotateCw },
} as const satisfies Record<TabAction, { text: TextKey; icon: unknown }>

interface TabLineProps {
  readonly tab: TabState
  readonly onAction: (action: TabAction) => void
}

/** What the current tab holds, and what can be done about it. */
export function TabLine({ tab, onAction }: TabLineProps) {
  const t = useTexts()
  const model = tabModel(tab)
  const action = model?.action ? actions[model.action] : null
  const kind = model?.action
  return (
    <section class="tab-line" aria-live="polite">
      {model?.title && <p class="tab-title clip-2">{model.title}</p>}
      <div class="tab-row">
        <p class={model?.tone === 'quiet' ? 'soft' : model?.tone}>
          {model &&
            (model.references === null
              ? model.text && t(model.text)
              : counted(t, 'references', model.references))}
        </p>
        {action && kind && (
          <button type="button" class="button" onClick={() => onAction(kind)}>
            <Icon node={action.icon} size={15} />
            {t(action.text)}
          </button>
        )}
      </div>
    </section>
  )
}
