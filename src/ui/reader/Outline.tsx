import { ChevronDown } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../components/Icon'
import { EmptyLine } from '../components/Message'
import { useTexts } from '../texts-context'

/** One line of a document's table of contents. */
export interface OutlineEntry {
  readonly title: string
  readonly children: readonly OutlineEntry[]
  /** Goes there; null for a heading that leads nowhere. */
  readonly onGo: (() => void) | null
}

/** The document's own table of contents. */
export function Outline({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  const t = useTexts()
  if (entries.length === 0) return <EmptyLine text={t('readerNoOutline')} />
  return (
    <ul class="outline">
      {entries.map((entry, i) => (
        <Line key={i} entry={entry} level={0} />
      ))}
    </ul>
  )
}

function Line({ entry, level }: { readonly entry: OutlineEntry; readonly level: number }) {
  const [open, setOpen] = useState(level < 1)
  const { title, children, onGo } = entry
  return (
    <li>
      <div class="outline-line">
        {children.length > 0 ? (
          <button
            type="button"
            class="outline-fold"
            aria-expanded={open}
            aria-label={title}
            onClick={() => setOpen(!open)}
          >
            <Icon node={ChevronDown} size={14} />
          </button>
        ) : (
          <span class="outline-fold" />
        )}
        <button type="button" class="outline-title" disabled={!onGo} onClick={() => onGo?.()}>
          {title}
        </button>
      </div>
      {open && children.length > 0 && (
        <ul>
          {children.map((child, i) => (
            <Line key={i} entry={child} level={level + 1} />
          ))}
        </ul>
      )}
    </li>
  )
}
