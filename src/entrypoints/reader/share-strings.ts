import type { Analysis } from '../../core/analysis/analysis'
import type { Mention } from '../../core/analysis/mention'

/**
 * Has equal words of an analysis' mentions be one string: what comes from a worker has a copy of its own of each, and a long filing has
 * tens of thousands of mentions, of a dozen kinds. Changes the analysis, which nobody else has yet, and returns it.
 */
export function shareStrings(analysis: Analysis): Analysis {
  const shared = new Map<string, string>()
  const one = (text: string): string => {
    const known = shared.get(text)
    if (known !== undefined) return known
    shared.set(text, text)
    return text
  }
  for (const mention of analysis.mentions as readonly Writable<Mention>[]) {
    mention.kind = one(mention.kind) as typeof mention.kind
    mention.by = one(mention.by)
    if (mention.kind === 'date') mention.iso = one(mention.iso)
    else if ('use' in mention) mention.use = one(mention.use) as never
  }
  return analysis
}

type Writable<M> = M extends Mention ? { -readonly [Key in keyof M]: M[Key] } : never
