import { expect, test } from 'vitest'
import { createAnalyser } from '../../src/core/analysis/analyser'
import { anchor } from '../../src/core/annotation/anchor'
import { createTextDocument } from '../../src/core/text/create-text-document'
import { fingerprintOfBytes, fingerprintOfText } from '../../src/session/fingerprint-of'
import { readingOf } from '../../src/session/reading-of'

const text = `Tern Island Limited
(Stock Code: 9901)

Reference is made to the circular of the Company dated 5 May 2030 and to the announcement of
Lantern Bay Limited dated 3 March 2030 (the "March Announcement").

Hong Kong, 3 February 2031
`

test('keeps the days, and each prior filing with the place that names it best', () => {
  const document = createTextDocument(text)
  const reading = readingOf('/a.htm', document, createAnalyser().analyse(document), 4)
  expect(reading).toMatchObject({ id: '/a.htm', pages: 4, days: ['2030-03-03', '2030-05-05', '2031-02-03'] })
  expect(
    reading.cited.map(({ kind, date, issuer, alias, target }) => {
      const found = target && anchor(document, target)
      return [kind, date, issuer, alias, found && text.slice(found.span.start, found.span.end)]
    }),
  ).toEqual([
    ['circular', '2030-05-05', 'self', null, 'circular'],
    ['announcement', '2030-03-03', 'Lantern Bay Limited', 'March Announcement', 'announcement'],
  ])
})

test('fingerprints tell contents apart, and name what they were made of', async () => {
  const bytes = new TextEncoder().encode('abc')
  expect(await fingerprintOfBytes(bytes)).toBe(
    'bytes:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
  expect(await fingerprintOfText('abc')).toBeNull()
  const long = 'abc '.repeat(200)
  expect(await fingerprintOfText(long)).toMatch(/^text:[0-9a-f]{64}$/)
  expect(await fingerprintOfText(long)).not.toBe(await fingerprintOfText(`${long}.`))
})
