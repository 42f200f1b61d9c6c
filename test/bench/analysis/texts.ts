import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asPrinted } from '../filings/as-printed'
import { longFiling, type Language } from '../filings/long-filing'

/** A text that is measured. */
export interface BenchText {
  readonly name: string
  readonly language: Language
  readonly text: string
}

/** How long the texts are, in code units: a megabyte of English, half of one of Chinese. */
export const sizes: Readonly<Record<Language, number>> = { en: 1_000_000, zh: 500_000 }

/** Invented filings one after another, as the text of their PDFs would be. */
export function inventedText(language: Language, units: number): string {
  const parts: string[] = []
  let size = 0
  for (let seed = 1; size < units; seed++) {
    const part = asPrinted(longFiling(language, Math.min(units, 120_000), seed))
    parts.push(part)
    size += part.length + 2
  }
  return parts.join('\n\f').slice(0, units)
}

/** The texts that are measured: invented ones, and those of the folder behind `--texts`. */
export function benchTexts(options: readonly string[]): readonly BenchText[] {
  const invented: BenchText[] = (['en', 'zh'] as const).map((language) => ({
    name: `${language} invented`,
    language,
    text: inventedText(language, sizes[language]),
  }))
  const given = options.indexOf('--texts')
  const folder = given < 0 ? undefined : options[given + 1]
  if (given >= 0 && folder === undefined) throw new Error('--texts needs a folder')
  return folder === undefined ? invented : [...invented, ...textsOf(folder)]
}

/** The .txt files of a folder one after another, told apart by "-en-" and "-zh-" in their names, up to the size of the others. */
function textsOf(folder: string): BenchText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return (['en', 'zh'] as const).flatMap((language) => {
    const own = files.filter((file) => file.includes(`-${language}-`)).toSorted()
    const text = own.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n\f')
    return text === '' ? [] : [{ name: `${language} given`, language, text: text.slice(0, sizes[language]) }]
  })
}

/** Slow libraries are given so much of a text and counted up to all of it; they are at best linear. */
const sampled = 50_000
export const sampleOf = (text: string): string => text.slice(0, sampled)
