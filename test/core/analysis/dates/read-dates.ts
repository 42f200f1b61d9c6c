import { recognisers } from '../../../../src/core/analysis/pipeline'
import { readChunk } from '../../../../src/core/analysis/read-chunk'
import { toIso } from '../../../../src/core/calendar/calendar-date'

/** The recognisers of dates, in the pipeline's order. */
export const dateRecognisers = recognisers.filter(({ name }) => name.startsWith('dates/'))

/** The dates of a normalised text: "28 October 2016 = 2016-10-28". */
export const readDates = (text: string): string[] =>
  readChunk(text, dateRecognisers).flatMap((f) =>
    f.kind === 'date' ? [`${text.slice(f.start, f.end).replace(/\s+/g, ' ')} = ${toIso(f.date)}`] : [],
  )
