import type { EntityFinding } from '../recogniser'

/** Bodies whose names are whole although their place is left out. */
const withoutPlace =
  /(?<!\p{L})(?:Court|Commission|Administration|Ministry|Registrar|Registry|Government|Council|Department|Bureau)(?!\p{L})/u

/** A body that is also named with its place goes by that name: "the Grand Court" is the Grand Court of the Cayman Islands. */
export function withPlace(entities: readonly EntityFinding[]): EntityFinding[] {
  const whole = new Map<string, string>()
  for (const { kind, name } of entities) {
    const cut = kind === 'organisation' ? name.search(/ (?:of|in) (?:the )?\p{Lu}[^]*$/u) : -1
    for (let at = cut; at > 0; at = name.indexOf(' of ', at + 1))
      if (!whole.has(name.slice(0, at))) whole.set(name.slice(0, at), name)
  }
  return entities.map((f) => {
    const name = f.kind === 'organisation' && withoutPlace.test(f.name) ? whole.get(f.name) : undefined
    return name === undefined ? f : { ...f, name }
  })
}
