import { ofKind } from '../of-kind'
import type { Finding, ReferenceFinding } from '../recogniser'

/** The citations among findings, in the order of the text. */
export const referencesOf = (found: readonly Finding[]): readonly ReferenceFinding[] =>
  ofKind(found, 'reference')
