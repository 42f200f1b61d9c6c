import type {
  FilingPort,
  NotePort,
  RelativesPort,
  SitePort,
  StockPort,
  WatchPort,
} from '../core/annotation/ports'
import type { BackgroundCalls } from './protocol'
import type { Send } from './send'

/** All ports that the page and the popup work against. */
export interface Ports {
  readonly notes: NotePort
  readonly filings: FilingPort
  readonly relatives: RelativesPort
  readonly watch: WatchPort
  readonly stocks: StockPort
  readonly site: SitePort
}

/** The ports over messages: for content scripts, which have no database of their own. */
export const portsOver = (send: Send): Ports => ({
  notes: {
    forFiling: (filingId) => send('notes.forFiling', filingId),
    save: (note) => send('notes.save', note),
    remove: (id) => send('notes.remove', id),
    restore: (id) => send('notes.restore', id),
  },
  filings: {
    get: (id) => send('filings.get', id),
    merge: (filings) => send('filings.merge', filings),
    issued: (stockCodes, from, to) => send('filings.issued', stockCodes, from, to),
  },
  relatives: {
    of: (id) => send('relatives.of', id),
    keepReading: (reading) => send('relatives.keepReading', reading),
    keepIndex: (index) => send('relatives.keepIndex', index),
    sawContents: (id, fingerprint) => send('relatives.sawContents', id, fingerprint),
    withContents: (fingerprint) => send('relatives.withContents', fingerprint),
    tie: (one, other, tie) => send('relatives.tie', one, other, tie),
  },
  watch: {
    list: () => send('watch.list'),
    add: (stock) => send('watch.add', stock),
    remove: (code) => send('watch.remove', code),
    restore: (stock) => send('watch.restore', stock),
  },
  stocks: {
    known: (code) => send('stocks.known', code),
    lookUp: (code) => send('stocks.lookUp', code),
  },
  site: {
    open: (url) => send('site.open', url),
    openAt: (filing, jump) => send('site.openAt', filing, jump),
  },
})

/** The protocol served by the ports at hand: for the background. */
export const callsFrom = ({ notes, filings, relatives, watch, stocks, site }: Ports): BackgroundCalls => ({
  'notes.forFiling': (filingId) => notes.forFiling(filingId),
  'notes.save': (note) => notes.save(note),
  'notes.remove': (id) => notes.remove(id),
  'notes.restore': (id) => notes.restore(id),
  'filings.get': (id) => filings.get(id),
  'filings.merge': (records) => filings.merge(records),
  'filings.issued': (codes, from, to) => filings.issued(codes, from, to),
  'relatives.of': (id) => relatives.of(id),
  'relatives.keepReading': (reading) => relatives.keepReading(reading),
  'relatives.keepIndex': (index) => relatives.keepIndex(index),
  'relatives.sawContents': (id, fingerprint) => relatives.sawContents(id, fingerprint),
  'relatives.withContents': (fingerprint) => relatives.withContents(fingerprint),
  'relatives.tie': (one, other, tie) => relatives.tie(one, other, tie),
  'watch.list': () => watch.list(),
  'watch.add': (stock) => watch.add(stock),
  'watch.remove': (code) => watch.remove(code),
  'watch.restore': (stock) => watch.restore(stock),
  'stocks.known': (code) => stocks.known(code),
  'stocks.lookUp': (code) => stocks.lookUp(code),
  'site.open': (url) => site.open(url),
  'site.openAt': (filing, jump) => site.openAt(filing, jump),
})
