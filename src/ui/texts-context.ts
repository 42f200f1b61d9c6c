import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { english, type TextKey, type Translate } from './texts'

/** The reader's language for every component below. Plain English where nothing provides it. */
export const Texts = createContext<Translate>(english)

/** The texts in the reader's language. */
export const useTexts = (): Translate => useContext(Texts)

/** Texts that come in two forms. */
export type Countable = 'candidates' | 'places' | 'results' | 'references' | 'notes' | 'months'

/** A number as it is written in the reader's language: "1,250". */
export const written = (translate: Translate, value: number): string =>
  value.toLocaleString(translate('locale'))

/** "1 place", "3 places". */
export function counted(translate: Translate, what: Countable, count: number): string {
  const key: TextKey = `${what}${count === 1 ? 'One' : 'Many'}`
  return translate(key, written(translate, count))
}
