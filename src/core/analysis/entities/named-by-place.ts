import type { Span } from '../../text/span'
import type { EntityPart, EntityType } from '../mention'
import type { EntityFinding } from '../recogniser'
import { hanHonorific, honorific } from '../vocabulary/people'
import { named } from './finding'

const inferred: readonly EntityPart[] = ['kind']
const titled = new RegExp(`(?:^|[^A-Za-z])${honorific}$`, 'u')
const hanTitled = new RegExp(`^ ?${hanHonorific}`, 'u')
/** No honorific is longer, with the character before it. */
const longest = 24

const isTitled = (text: string, { start, end }: Span): boolean =>
  titled.test(text.slice(Math.max(0, start - longest), start)) ||
  hanTitled.test(text.slice(end, end + longest))

/**
 * A finding of a name by the list, the table or the sentence that it stands in: what it is is inferred from there, unless it is somebody
 * with an honorific.
 */
export function namedByPlace(
  by: string,
  kind: EntityType,
  text: string,
  span: Span,
  more?: { name?: string; pairName?: string | undefined; role?: string | undefined },
): EntityFinding {
  const isStated = kind === 'person' && isTitled(text, span)
  return named(by, kind, span, more?.name ?? text.slice(span.start, span.end), {
    pairName: more?.pairName,
    role: more?.role,
    inferred: isStated ? undefined : inferred,
  })
}
