import type { Finding, ReferenceFinding } from '../recogniser'

/** The citations among findings, in the order of the text. */
export const referencesOf = (found: readonly Finding[]): ReferenceFinding[] =>
  found.filter((finding): finding is ReferenceFinding => finding.kind === 'reference')
