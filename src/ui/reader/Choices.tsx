import type { TextKey } from '../texts'
import { useTexts } from '../texts-context'

interface ChoicesProps<Name extends string> {
  readonly legend: TextKey
  /** Each choice with its words. */
  readonly texts: Readonly<Record<Name, TextKey>>
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
  /** A class of its own for each choice, where it shows what it stands for. */
  readonly look?: (name: Name) => string
}

/** A few choices of which one holds, side by side. */
export function Choices<Name extends string>({ legend, texts, chosen, onChoose, look }: ChoicesProps<Name>) {
  const t = useTexts()
  return (
    <fieldset class="choices">
      <legend class="kicker">{t(legend)}</legend>
      {(Object.keys(texts) as Name[]).map((name) => (
        <button
          key={name}
          type="button"
          class={look ? `choice ${look(name)}` : 'choice'}
          aria-pressed={chosen === name}
          onClick={() => onChoose(name)}
        >
          {t(texts[name])}
        </button>
      ))}
    </fieldset>
  )
}
