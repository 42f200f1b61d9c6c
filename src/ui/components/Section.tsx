import { ChevronDown } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from './Icon'

interface SectionProps {
  readonly title: string
  readonly count?: number | undefined
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ComponentChildren
}

/** A part of the panel that folds away under its heading. */
export function Section({ title, count, open, onToggle, children }: SectionProps) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={`${id}-head`}>
      <h2 class="section-head">
        <button
          type="button"
          id={`${id}-head`}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={onToggle}
        >
          <Icon node={ChevronDown} size={14} />
          <span>{title}</span>
          {count !== undefined && <span class="count figures">{count}</span>}
        </button>
      </h2>
      <div id={`${id}-body`} class="section-body" hidden={!open}>
        {open && children}
      </div>
    </section>
  )
}
