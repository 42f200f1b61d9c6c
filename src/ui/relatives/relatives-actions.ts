import type { FilingRecord } from '../../core/annotation/filing'
import type { Jump } from '../../core/annotation/jump'
import type { Tie } from '../../core/annotation/relatives'

/** What the reader does with versions and parts of a filing. */
export interface RelativesActions {
  /** Opens another filing, at a place in its text if one is given. */
  readonly onOpen: (filing: Pick<FilingRecord, 'id' | 'url'>, jump: Jump | null) => void
  readonly onTie: (other: string, tie: Tie) => void
  /** Goes to the part before or after this one. */
  readonly onPart: (step: 1 | -1) => boolean
}
