import type { Refiner } from './draft'
import type { Recogniser } from './recogniser'

/** Every recogniser, in the order in which they read a chunk: later ones see what earlier ones found. */
export const recognisers: readonly Recogniser[] = []

/** Every refiner, in the order in which they work on the whole text once all chunks are read. */
export const refiners: readonly Refiner[] = []
