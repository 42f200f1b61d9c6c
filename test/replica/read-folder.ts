import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import * as v from 'valibot'
import type { ListedFiling, Listing } from './listing'

const Entry = v.object({
  slug: v.string(),
  kind: v.string(),
  subtype: v.optional(v.string(), ''),
  lang: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  title: v.nullable(v.string()),
  pair: v.nullish(v.string()),
})
type Entry = v.InferOutput<typeof Entry>

const headlines: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/circular/, '20000', ['27900']],
  [/report/, '40000', ['40200']],
  [/profit/, '10000', ['13500']],
  [/results$/, '10000', ['13300']],
  [/meeting-notice/, '10000', ['14400']],
  [/poll/, '10000', ['14700']],
  [/monthly/, '51500', []],
  [/proxy/, '52000', []],
]

/**
 * A folder of PDFs as a listing of one issuer. Each line of index.jsonl is `{slug, kind, lang, date, title, pair}`; the PDF is
 * `<slug>.pdf`, the stock code the slug's first digits (else the folder's name), `pair` the slug of the other language. Addresses are of
 * the old scheme, with the day's filings numbered in the index's order.
 */
export function readFolder(folder: string): Listing {
  const index = join(folder, 'index.jsonl')
  if (!existsSync(index)) throw new Error(`${folder}: no index.jsonl in it`)
  const lines = readFileSync(index, 'utf8').split('\n')
  const entries = lines
    .filter((line) => line.trim())
    .map((line): Entry => v.parse(Entry, JSON.parse(line)))
    .filter((entry) => existsSync(join(folder, `${entry.slug}.pdf`)))
  const code = /^\d{5}/.exec(entries[0]?.slug ?? '')?.[0] ?? basename(resolve(folder))
  const id = 1_000_000_000 + Number(code)
  const paths = documentPaths(entries)
  const filings = entries.map((entry, position): ListedFiling => {
    const path = paths.get(entry.slug) ?? ''
    const twin = entry.pair ? paths.get(entry.pair) : undefined
    return {
      newsId: 200_000 + position,
      path,
      file: resolve(folder, `${entry.slug}.pdf`),
      language: entry.lang.startsWith('zh') ? 'zh' : 'en',
      stocks: [id],
      title: entry.title ?? entry.slug,
      headline: headlineOf(entry),
      released: `${entry.date} 18:${String(position % 60).padStart(2, '0')}`,
      ...(twin ? { twin } : {}),
    }
  })
  const stocks = [{ id, code, en: `STOCK ${code}`, zh: `股份 ${code}`, active: true }]
  return { stocks, filings }
}

function headlineOf(entry: Entry): ListedFiling['headline'] {
  const kind = `${entry.kind} ${entry.subtype}`
  const [, tier1, tier2] = headlines.find(([pattern]) => pattern.test(kind)) ?? [null, '10000', ['19790']]
  return { tier1, tier2 }
}

/** Both languages of a filing get the same number, the Chinese one with "_c", as on the old site. */
function documentPaths(entries: readonly Entry[]): Map<string, string> {
  const paths = new Map<string, string>()
  const used = new Map<string, number>()
  for (const entry of entries) {
    if (paths.has(entry.slug)) continue
    const day = entry.date.replaceAll('-', '')
    const number = (used.get(day) ?? 100) + 1
    used.set(day, number)
    const stem = `/listedco/listconews/sehk/${day.slice(0, 4)}/${day.slice(4)}/ltn${day}${number}`
    const address = (lang: string) => `${stem}${lang.startsWith('zh') ? '_c' : ''}.pdf`
    const pair = entries.find((other) => other.slug === entry.pair && other.date === entry.date)
    paths.set(entry.slug, address(entry.lang))
    if (pair && pair.lang !== entry.lang) paths.set(pair.slug, address(pair.lang))
  }
  return paths
}
