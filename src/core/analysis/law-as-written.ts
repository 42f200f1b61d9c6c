/** Where a Han character and a figure stand side by side. */
const besideFigure = /(?<=[\u3400-\u9fff])(?=\d)|(?<=\d)(?=[\u3400-\u9fff])/u
const isBesideFigure = (before: string, after: string): boolean => besideFigure.test(before + after)

/**
 * A law's name with the spaces between Han characters and figures that `written`, the filing's own words for it, sets: "第 571 章", where the
 * text for reading has none. The name as it is where the two are not the same words.
 */
export function lawAsWritten(name: string, written: string): string {
  if (!besideFigure.test(name)) return name
  const words = written.normalize('NFKC')
  let spaced = ''
  let at = 0
  for (const character of name) {
    const from = at
    while (/\s/.test(words[at] ?? '')) at++
    if (character === ' ') {
      spaced += ' '
      continue
    }
    if (!words.startsWith(character, at)) return name
    // a line's end is none
    const isSpaced = /^[^\S\n\r]+$/.test(words.slice(from, at))
    spaced += isSpaced && isBesideFigure(spaced.slice(-1), character) ? ` ${character}` : character
    at += character.length
  }
  return spaced
}
