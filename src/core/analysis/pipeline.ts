import type { Recogniser } from './recogniser'

/** Every recogniser, in the order in which they read a chunk: later ones see what earlier ones found. */
export const recognisers: readonly Recogniser[] = []
