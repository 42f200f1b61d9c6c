import { foldedHan } from '../../../../src/store/han-variants'

/** Chinese text in Simplified characters, one for one. */
export const toSimplified = (text: string): string =>
  Array.from(text, (character) => foldedHan.get(character) ?? character).join('')
