import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const analyser = createAnalyser()

/**
 * What `text` refers to, as the whole engine reads it, each as "kind | date or period | issuer | alias"; "-" where it gives neither date
 * nor period, the issuer left out where it is "self".
 */
export const referred = (text: string): string[] =>
  analyser
    .analyse(createTextDocument(text))
    .references.map(({ kind, date, period, issuer, alias }) =>
      [kind, date ?? period ?? '-', issuer === 'self' ? [] : issuer, alias ?? []].flat().join(' | '),
    )
