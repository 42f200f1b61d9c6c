import type { Span } from '../../text/span'
import { companyForms } from '../vocabulary/company-forms'
import { isCapitalLink, isSmall, linkEnd, startsWord, wordEnd } from './capital-words'
import { marksOf } from './run-words'

/** One word of a run: a capitalised word, a legal form ("Co., Ltd."), words in brackets, or a small word that links two others. */
export interface RunToken extends Span {
  readonly text: string
  readonly type: 'word' | 'form' | 'bracket' | 'link'
  /** For a word, the lists that have it (run-words.ts). */
  readonly marks: number
}

const form = new RegExp(`,? ?(?:${companyForms.join('|')})(?![\\p{sc=Latin}\\p{Nd}])`, 'uy')
const bracket = /\([\p{Lu}\p{Nd}][\p{sc=Latin}\p{Nd}&’'. -]{0,40}\)/uy
const [open, ampersand] = [40, 38]
/** A run has no more tokens. */
const mostTokens = 400

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** A token of a text; its words are cut out only when they are asked for, as few are. */
class Token implements RunToken {
  private words: string | null = null

  constructor(
    private readonly source: string,
    readonly type: RunToken['type'],
    readonly start: number,
    readonly end: number,
    readonly marks: number,
  ) {}

  get text(): string {
    return (this.words ??= this.source.slice(this.start, this.end))
  }
}

/** Reads the tokens of one run after another. They become objects only where they are asked for: most runs turn out to be of no use. */
export class TokenReader {
  count = 0
  /** Whether any of them is a legal form or a word of a list. */
  isMarked = false
  private readonly types: RunToken['type'][] = Array.from({ length: mostTokens }, () => 'word')
  private readonly starts = new Uint32Array(mostTokens)
  private readonly ends = new Uint32Array(mostTokens)
  private readonly marks = new Int32Array(mostTokens)

  /** To be called before the first token of a run. */
  begin(): void {
    this.count = 0
    this.isMarked = false
  }

  get isFull(): boolean {
    return this.count === mostTokens
  }

  get lastType(): RunToken['type'] | undefined {
    return this.types[this.count - 1]
  }

  /** Where the last token ends. */
  get end(): number {
    return this.ends[this.count - 1]!
  }

  /** Forgets the linking words at the run's end. */
  dropLinks(): void {
    while (this.count > 0 && this.lastType === 'link') this.count--
  }

  /** Reads the token at `at`, a form before anything else; returns whether there is one. `mayBeForm`: whether a form is near. */
  read(text: string, at: number, mayBeForm: boolean): boolean {
    const first = text.charCodeAt(at)
    const formEnd = mayBeForm ? endOf(form, text, at) : at
    if (formEnd > at) return this.add('form', formEnd - text.slice(at, formEnd).trimStart().length, formEnd)
    if (first === open) {
      const end = startsWord(text.charCodeAt(at + 1)) ? endOf(bracket, text, at) : at
      return this.add('bracket', at, end)
    }
    const link = first === ampersand || isSmall(first) ? linkEnd(text, at) : at
    if (link > at) return this.add('link', at, link)
    const end = wordEnd(text, at)
    if (end > at && isCapitalLink(text, at, end)) return this.add('link', at, end)
    return this.add('word', at, end, end > at ? marksOf(text, at, end) : 0)
  }

  private add(type: RunToken['type'], start: number, end: number, marks = 0): boolean {
    if (end === start) return false
    const at = this.count++
    this.types[at] = type
    this.starts[at] = start
    this.ends[at] = end
    this.marks[at] = marks
    if (marks !== 0 || type === 'form') this.isMarked = true
    return true
  }

  /** The tokens of the run that was read last, as objects. */
  tokens(text: string): RunToken[] {
    const { types, starts, ends, marks, count } = this
    const tokens: RunToken[] = []
    for (let i = 0; i < count; i++) tokens.push(new Token(text, types[i]!, starts[i]!, ends[i]!, marks[i]!))
    return tokens
  }
}
