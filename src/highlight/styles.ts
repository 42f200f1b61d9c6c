import { mentionKinds, type MentionKind } from '../core/analysis/mention'
import { noteInks, underlines } from '../core/annotation/inks'
import { noteColours, type NoteColour } from '../core/annotation/note'

/** Every highlight's name starts with this: the registry is shared with the page's own scripts. */
const prefix = 'antecedent-'

/** What a highlight can stand for. */
export type Layer = MentionKind | `note-${NoteColour}` | 'linked' | 'current'

/** The name under which a layer is registered in `CSS.highlights`. */
export const layerName = (layer: Layer): string =>
  prefix + layer.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase())

/** Which of two highlights on the same words wins: a note's colour lies under everything, the focus ring's over it. */
export function layerPriority(layer: Layer): number {
  if (layer === 'current') return 2
  if (layer === 'linked') return 0
  return layer.startsWith('note-') ? 0 : 1
}

/** Whether the page shows dark words on light paper or light words on dark paper. */
export type Scheme = 'light' | 'dark'

/** The style sheet of all layers, for paper of one scheme. Names are ours alone, so no page rule is touched. */
export function highlightCss(scheme: Scheme): string {
  const kinds = mentionKinds.map((kind) => {
    const ink = underlines[kind]
    const colour = ink[scheme]
    const tint = ink.tint ? `background-color: color-mix(in srgb, ${colour} ${ink.tint}%, transparent);` : ''
    const line = `text-decoration: underline ${ink.line} ${ink.thickness}px ${colour}; text-underline-offset: 0.2em;`
    return rule(kind, line + tint)
  })
  const notes = noteColours.map((colour) =>
    rule(`note-${colour}`, `background-color: ${noteInks[colour][scheme]};`),
  )
  const focus = underlines.reference[scheme]
  const current = rule(
    'current',
    `background-color: color-mix(in srgb, ${focus} 26%, transparent);
     text-decoration: underline solid 2px ${focus}; text-underline-offset: 0.2em;`,
  )
  const linked = rule('linked', `background-color: ${scheme === 'dark' ? '#5b3f8c' : '#e3d4ff'};`)
  return [...kinds, ...notes, linked, current].join('\n')
}

const rule = (layer: Layer, body: string): string => `::highlight(${layerName(layer)}) { ${body} }`
