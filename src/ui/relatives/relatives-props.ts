import type { CopyHistory, Relatives } from '../../core/annotation/relatives'
import { partModels, type PartModel } from '../models/parts-model'
import type { RelativesActions } from './relatives-actions'

/** What a panel shows of a filing's relatives. */
export interface RelativesProps extends RelativesActions {
  /** The `id` of the filing on show. */
  readonly own: string
  readonly relatives: Relatives
  readonly history: CopyHistory | null
  /** A search for the filing in the other language; null for none. */
  readonly twinSearch: string | null
  /** The keys that go from part to part. */
  readonly shortcuts: { readonly previous: string; readonly next: string }
}

/** The parts of the filing that the one on show is a part or the index page of; none where it is neither. */
export const partsOf = (props: Pick<RelativesProps, 'own' | 'relatives'> | null): PartModel[] =>
  props?.relatives.parted ? partModels(props.relatives.parted, props.own) : []
