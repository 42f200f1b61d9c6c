import type { Platform } from '../../platform/platform'
import { fill, texts, type TextKey, type Translate } from '../../ui/texts'

/** Stand for the values while the texts are read. */
const places = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9']

/**
 * The texts in the reader's language, all read from the browser when the first is wanted: once the extension is updated under its
 * page the browser gives no more of them, and then the reader must be told.
 */
export function keptTexts({ i18n }: Platform): Translate {
  let kept: ReadonlyMap<TextKey, string> | null = null
  const read = (): ReadonlyMap<TextKey, string> =>
    new Map((Object.keys(texts) as TextKey[]).map((key) => [key, i18n.getMessage(key, places)]))
  return (key, ...values) => {
    kept ??= read()
    return fill(kept.get(key) ?? '', values)
  }
}
