/** How pages lie beside each other: alone, in pairs from the first on, or with the first alone as a book's cover. */
export const spreads = ['none', 'odd', 'even'] as const
export type Spread = (typeof spreads)[number]

/** Whether something that was stored is a spread. */
export const isSpread = (stored: unknown): stored is Spread => spreads.some((spread) => spread === stored)
