import type { Analysis } from '../../core/analysis/analysis'
import { bySpan, type Span } from '../../core/text/span'

/** Where things stand in the text; every list is in its order. */
export interface Places {
  /** Where one filing is named, by citation, noun or alias. */
  ofReference(id: number): readonly Span[]
  /** Where one filing is named apart from others ("5 December 2017", not "the announcements"), or else first; null where nowhere. */
  ownOfReference(id: number): Span | null
  /** Where one thing is named, in either language. */
  ofEntity(id: number): readonly Span[]
  /** Where a term is defined; null where it is only used. */
  definitionOf(id: number): Span | null
}

const known = new WeakMap<Analysis, Places>()

/** Reads an analysis once, so that each look-up is quick. */
export function placesIn(analysis: Analysis): Places {
  const read = known.get(analysis) ?? readPlaces(analysis)
  known.set(analysis, read)
  return read
}

function readPlaces({ mentions, entities }: Analysis): Places {
  const references = new Map<number, Span[]>()
  const own = new Map<number, Span>()
  const named = new Map<number, Span[]>()
  const definitions = new Map<number, Span>()
  const add = (map: Map<number, Span[]>, id: number, span: Span): void => {
    const spans = map.get(id)
    if (spans) spans.push(span)
    else map.set(id, [span])
  }
  for (const mention of mentions) {
    const span: Span = mention
    if (mention.kind === 'reference') {
      mention.references.forEach((id) => add(references, id, span))
      const [only, ...others] = mention.references
      if (only !== undefined && others.length === 0 && !own.has(only)) own.set(only, span)
    } else if (mention.kind !== 'date' && mention.kind !== 'period') {
      add(named, mention.entity, span)
      if (mention.use === 'definition' && !definitions.has(mention.entity))
        definitions.set(mention.entity, span)
    }
  }
  return {
    ofReference: (id) => references.get(id) ?? [],
    ownOfReference: (id) => own.get(id) ?? references.get(id)?.[0] ?? null,
    ofEntity(id) {
      const pair = entities[id]?.pair ?? null
      const here = named.get(id) ?? []
      return pair === null ? here : [...here, ...(named.get(pair) ?? [])].toSorted(bySpan)
    },
    definitionOf: (id) => definitions.get(id) ?? null,
  }
}
