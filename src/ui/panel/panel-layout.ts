/** Between which widths the panel can be drawn, and how wide it is at first, in CSS pixels. */
export const panelWidth = { least: 280, usual: 380, most: 720 } as const

/** The parts of the panel, from top to bottom. */
export const panelSections = ['facts', 'parts', 'refersTo', 'who', 'terms', 'notes', 'versions'] as const
export type PanelSection = (typeof panelSections)[number]
