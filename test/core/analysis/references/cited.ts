import { recognisers } from '../../../../src/core/analysis/pipeline'
import { readChunk } from '../../../../src/core/analysis/read-chunk'

const pipeline = recognisers.filter(({ name }) => /^(?:dates|references)\//.test(name))

/** What `text` cites, each as "kind date-or-period issuer alias", in the order of the text, the issuer left out where it is "self". */
export const cited = (text: string): string[] =>
  readChunk(text, pipeline).flatMap((f) =>
    f.kind === 'reference'
      ? [
          [f.filing, f.date ?? f.period, f.issuer === 'self' ? [] : f.issuer, f.alias ?? []]
            .flat()
            .join(' | '),
        ]
      : [],
  )
