import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface OptionsSectionProps {
  readonly title: string
  readonly help?: string
  readonly children: ComponentChildren
}

/** A part of the options page, with what it is about beside it. */
export function OptionsSection({ title, help, children }: OptionsSectionProps) {
  const id = useId()
  return (
    <section class="options-section" aria-labelledby={id}>
      <div class="options-about">
        <h2 id={id}>{title}</h2>
        {help && <p class="soft">{help}</p>}
      </div>
      <div class="options-body">{children}</div>
    </section>
  )
}
