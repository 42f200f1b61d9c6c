import { mentionKinds, type MentionKind } from '../core/analysis/mention'
import { noteInks, underlines } from '../core/annotation/inks'
import { noteColours, type NoteColour } from '../core/annotation/note'

/** Every highlight's name starts with this: the registry is shared with the page's own scripts. */
const prefix = 'antecedent-'

/** What a highlight can stand for. */
export type Layer = MentionKind | `note-${NoteColour}` | 'linked' | 'current'

/** The name under which a layer is registered in `CSS.highlights`: layers on dark paper have names of their own. */
export const layerName = (layer: Layer, scheme: Scheme): string =>
  prefix + (scheme === 'dark' ? 'dark-' : '') + layer.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase())

/** Which of two highlights on the same words wins: a note's colour lies under everything, the focus ring's over it. */
export function layerPriority(layer: Layer): number {
  if (layer === 'current') return 2
  if (layer === 'linked') return 0
  return layer.startsWith('note-') ? 0 : 1
}

/** Whether the page shows dark words on light paper or light words on dark paper. */
export type Scheme = 'light' | 'dark'

/** A property of the root element that tells for which paper there is a style sheet already. */
export const sheetProperty = `--${prefix}sheet`

/**
 * The style sheet of all layers, for paper of one scheme. Names are ours alone, so no page rule is touched. The one for light paper is a
 * file of the extension that is there before a filing's first element: a sheet that comes later has every element's style worked out anew.
 */
export function highlightCss(scheme: Scheme): string {
  const rules = (element: string): string => rulesOf(scheme, element).join('\n')
  return [
    `:root { ${sheetProperty}: ${scheme} }`,
    // Chromium works out every layer's style for each element that a rule is for, but hands on the root's for nothing.
    `@supports (${ofFirefox}) { ${rules('')} }`,
    `@supports not (${ofFirefox}) { ${rules(':root')} }`,
  ].join('\n')
}

/** What only Firefox supports: there a layer's style is not handed on from the root. */
export const ofFirefox = '-moz-appearance: none'

/** The rule of each layer, for an element and all within it; for every one where none is named. */
function rulesOf(scheme: Scheme, element: string): string[] {
  const rule = (layer: Layer, body: string): string =>
    `${element}::highlight(${layerName(layer, scheme)}) { ${body} }`
  const kinds = mentionKinds.map((kind) => {
    const ink = underlines[kind]
    const colour = ink[scheme]
    const tint = ink.tint ? `background-color: color-mix(in srgb, ${colour} ${ink.tint}%, transparent);` : ''
    const line = `text-decoration: underline ${ink.line} ${ink.thickness}px ${colour}; text-underline-offset: 20%;`
    return rule(kind, line + tint)
  })
  const notes = noteColours.map((colour) =>
    rule(`note-${colour}`, `background-color: ${noteInks[colour][scheme]};`),
  )
  const focus = underlines.reference[scheme]
  const current = rule(
    'current',
    `background-color: color-mix(in srgb, ${focus} 26%, transparent);
     text-decoration: underline solid 2px ${focus}; text-underline-offset: 20%;`,
  )
  const linked = rule('linked', `background-color: ${scheme === 'dark' ? '#5b3f8c' : '#e3d4ff'};`)
  return [...kinds, ...notes, linked, current, `@media (forced-colors: active) { ${forcedRules(rule)} }`]
}

/**
 * Where the system's colours replace all others, as a contrast theme has it: lines tell everything, since words over a block of another layer
 * may be written in its colour.
 */
function forcedRules(rule: (layer: Layer, body: string) => string): string {
  const kinds = mentionKinds.map((kind) =>
    rule(
      kind,
      `background-color: transparent; text-decoration-color: ${kind === 'reference' ? 'LinkText' : 'CanvasText'};`,
    ),
  )
  const framed = (line: string): string =>
    `background-color: transparent; text-decoration: underline overline ${line} 2px Highlight;`
  const notes = noteColours.map((colour) => rule(`note-${colour}`, framed('solid')))
  const current = 'background-color: Highlight; color: HighlightText; text-decoration: none;'
  return [...kinds, ...notes, rule('linked', framed('double')), rule('current', current)].join('\n')
}
