/** What pages are shown on: as printed, on paper that is easier on the eye, or light on dark. */
export const papers = ['white', 'sepia', 'dark'] as const
export type Paper = (typeof papers)[number]

/** Whether something that was stored is a paper. */
export const isPaper = (stored: unknown): stored is Paper => papers.some((paper) => paper === stored)
