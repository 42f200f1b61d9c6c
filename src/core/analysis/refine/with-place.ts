import { changed, inferring } from '../laid-out'
import type { EntityFinding } from '../recogniser'
import { courtsAlone } from '../vocabulary/han-organisation-forms'

/** Bodies whose names are whole although their place is left out. */
const withoutPlace =
  /(?<!\p{L})(?:Court|Commission|Administration|Ministry|Registrar|Registry|Government|Council|Department|Bureau)(?!\p{L})/u

/** Which of the courts in Chinese that are named with their place a court's words alone mean. */
function hanCourts(entities: readonly EntityFinding[]): Map<string, string> {
  const whole = new Map<string, string>()
  for (const { kind, name } of entities)
    if (kind === 'organisation' && name.endsWith('法院'))
      for (const court of courtsAlone)
        if (name.endsWith(court) && name !== court && !whole.has(court)) whole.set(court, name)
  return whole
}

/** A body that is also named with its place goes by that name: "the Grand Court" is the Grand Court of the Cayman Islands. */
export function withPlace(entities: readonly EntityFinding[]): EntityFinding[] {
  const whole = hanCourts(entities)
  for (const { kind, name } of entities) {
    const cut = kind === 'organisation' ? name.search(/ (?:of|in) (?:the )?\p{Lu}[^]*$/u) : -1
    for (let at = cut; at > 0; at = name.indexOf(' of ', at + 1))
      if (!whole.has(name.slice(0, at))) whole.set(name.slice(0, at), name)
  }
  return entities.map((f) => {
    const isShort = f.kind === 'organisation' && (withoutPlace.test(f.name) || courtsAlone.has(f.name))
    const name = isShort ? whole.get(f.name) : undefined
    return name === undefined ? f : changed(f, { name, inferred: inferring(f.inferred, 'name') })
  })
}
