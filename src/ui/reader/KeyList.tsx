import { useTexts } from '../texts-context'
import type { KeyGroup } from './key-groups'

/** Keys that belong together, and what they do. */
export function KeyList({ group }: { readonly group: KeyGroup }) {
  const t = useTexts()
  return (
    <section class="key-group">
      <h3 class="kicker">{t(group.title)}</h3>
      <dl>
        {group.lines.map(({ text, keys }) => (
          <div key={text} class="key-line">
            <dt>{t(text)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
