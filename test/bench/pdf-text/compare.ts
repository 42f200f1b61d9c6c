import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis } from '../../../src/core/analysis/analysis'

/** What is compared of an analysis. */
export type Found = Pick<Analysis, 'mentions' | 'references'>

/** The different dates of a text, and the references that it makes, as words that can be compared. */
export function foundIn({ mentions, references }: Found): { dates: Set<string>; references: Set<string> } {
  return {
    dates: new Set(mentions.flatMap((mention) => (mention.kind === 'date' ? [mention.iso] : []))),
    references: new Set(
      references.map(({ kind, date, period, issuer }) => [kind, date, period, issuer].join(' ')),
    ),
  }
}

/** What one has and the other has not: "-" for what only `a` has. */
export const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [
  ...[...a].filter((one) => !b.has(one)).map((one) => `- ${one}`),
  ...[...b].filter((one) => !a.has(one)).map((one) => `+ ${one}`),
]

/** The PDFs of a folder that have a .txt of the same name beside them, as paths without their endings. */
export const pairsIn = (folder: string): string[] => {
  const names = new Set(readdirSync(folder))
  return [...names]
    .filter((name) => name.endsWith('.pdf') && names.has(name.replace(/\.pdf$/, '.txt')))
    .map((name) => join(folder, name.slice(0, -4)))
    .sort()
}
