import type { CardModel } from '../models/card-model'
import { useTexts } from '../texts-context'
import { inferredKeys } from './inferred-keys'

/** What of a mention its own words leave out and where that is taken from; nothing where they state it all. */
export function InferredLine({ model }: { readonly model: CardModel }) {
  const t = useTexts()
  const keys = inferredKeys(model)
  return keys.length === 0 ? null : <p class="faint inferred">{keys.map((key) => t(key)).join(' · ')}</p>
}
