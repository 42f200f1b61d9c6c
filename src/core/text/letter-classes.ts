/** What is used of a syntax tree of JavaScript, as ESTree has it. */
interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly regex?: object
  readonly quasis?: readonly SyntaxNode[]
}

/**
 * The classes of letters that patterns name, written out as ranges. An engine looks a named class up anew in every pattern that names it,
 * among all scripts there are, which takes twenty times as long: a third of the time in which the whole analysis starts. In the ranges,
 * - Latin letters beyond Latin-1 ("Ā" to "ɏ", "Ḁ" to "ỿ") are capitals and small letters both, as the two alternate there;
 * - Greek and Russian have their everyday letters, other scripts no capitals and no small letters;
 * - scripts that filings do not use are letters from end to end, with the marks and digits in between;
 * - rare Han characters are all that the two planes for them have room for, up to the last one that is assigned.
 */
export const letterRanges: Readonly<Record<string, string>> = {
  Lu: String.raw`A-Z\xc0-\xd6\xd8-\xde\u0100-\u024f\u0391-\u03ab\u0400-\u042f\u1e00-\u1eff`,
  Ll: String.raw`a-z\xb5\xdf-\xf6\xf8-\u02af\u03ac-\u03ce\u0430-\u045f\u1e00-\u1eff`,
  L: String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u0370-\u1fff\u2c00-\u2dff\u3005\u3006\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ud7ff\uf900-\ufad9\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{20000}-\u{323af}`,
  'sc=Latin': String.raw`A-Za-z\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\u02b8\u02e0-\u02e4\u1d00-\u1d25\u1e00-\u1eff\u2c60-\u2c7f\uff21-\uff3a\uff41-\uff5a`,
  'sc=Han': String.raw`\u2e80-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\u{20000}-\u{323af}`,
  Nd: String.raw`0-9\uff10-\uff19`,
}

/** The parts of a script that together are one string or pattern; `isRaw`: a backslash in them is a backslash of the pattern. */
interface Source {
  readonly parts: readonly SyntaxNode[]
  readonly isRaw: boolean
}

/**
 * Writes out the classes of letters that the patterns of a script name, in literals and in the strings that patterns are made of. `parse`
 * gives a script's syntax tree. Throws where a class is named in brackets that another string has opened or closes.
 */
export function writeOutLetterClasses(code: string, parse: (code: string) => object): string {
  if (!/\\p\{/i.test(code)) return code
  const sources: Source[] = []
  collect(parse(code), false, sources)
  const edits = sources.flatMap(({ parts, isRaw }) => writeOut(parts, isRaw, code))
  let changed = ''
  let last = 0
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    changed += code.slice(last, start) + text
    last = end
  }
  return changed + code.slice(last)
}

/** Collects all that may be the source of a pattern; a template with a tag is raw. */
function collect(node: object, isTagged: boolean, into: Source[]): void {
  if (isNode(node) && node.type === 'Literal') into.push({ parts: [node], isRaw: 'regex' in node })
  if (isNode(node) && node.type === 'TemplateLiteral')
    into.push({ parts: node.quasis ?? [], isRaw: isTagged })
  const isTag = isNode(node) && node.type === 'TaggedTemplateExpression'
  for (const value of Object.values(node) as unknown[])
    if (typeof value === 'object' && value !== null) collect(value, isTag, into)
}

const isNode = (value: object): value is SyntaxNode => 'type' in value && 'start' in value

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The ranges with the characters themselves, in which they are shorter. */
const inCharacters = new Map(
  Object.entries(letterRanges).map(([name, ranges]) => [
    name,
    ranges.replace(/\\[xu]\{?([\da-f]+)\}?/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  ]),
)

/** Where a pattern has a bracket, an escape, or a class with a name. */
const signs = {
  raw: /\\([pP])\{(?<name>[^}]*)\}|\\.|[[\]]/gsu,
  cooked: /\\\\([pP])\{(?<name>[^}]*)\}|\\\\(?:\\\\|.)|\\.|[[\]]/gsu,
}

/** The classes that are named in the parts of one source, written out. */
function writeOut(parts: readonly SyntaxNode[], isRaw: boolean, code: string): Edit[] {
  const edits: Edit[] = []
  let isInside = false
  let isWhole = true
  for (const part of parts) {
    for (const sign of code.slice(part.start, part.end).matchAll(isRaw ? signs.raw : signs.cooked)) {
      if (sign[0] === ']' && !isInside) isWhole = false
      if (sign[0] === '[' || sign[0] === ']') isInside = sign[0] === '['
      const ranges = inCharacters.get(sign.groups?.['name'] ?? '')
      const isNegated = sign[1] === 'P'
      if (ranges === undefined || (isInside && isNegated)) continue
      const text = isInside ? ranges : `[${isNegated ? '^' : ''}${ranges}]`
      const start = part.start + sign.index
      edits.push({ start, end: start + sign[0].length, text })
    }
  }
  if (edits.length > 0 && (isInside || !isWhole))
    throw new Error('A class of letters is named in brackets that begin or end in another string')
  return edits
}
