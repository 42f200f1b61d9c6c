import { anchors } from '../anchors'

/** Where a year of this century or the last may begin. */
export const yearsAt = anchors(['19', '20'])
