import type { FilingRecord } from '../core/annotation/filing'
import type { Note } from '../core/annotation/note'
import type { RelativesPort } from '../core/annotation/ports'
import type { PartedFiling, Relatives, Version, VersionKind } from '../core/annotation/relatives'
import { documentName } from '../core/resolution/document-name'
import { findVersions } from '../core/resolution/find-versions'
import { recordOfPart } from '../core/resolution/record-of-part'
import { createCopies, sameContents } from './copies'
import type { Database } from './database'
import { createReadings, indexWith, partInPlace } from './parts'
import type { Repository } from './repository'
import { type IndexRow, withoutFolded } from './rows'
import { createTies, tiesOf, type TiesOf } from './ties'

/** The most filings that are offered to be tied. */
const mostCandidates = 12

/** What filings are to each other, on disk. What the reader did not say is worked out anew each time, from all that is known by then. */
export const createRelatives = (repository: Repository): RelativesPort => ({
  ...createCopies(repository),
  ...createTies(repository),
  ...createReadings(repository),
  of: (id) => repository.store.use((db) => relativesOf(db, id)),
})

type Found = Pick<Version, 'kind' | 'by' | 'filing'>

async function relativesOf(db: Database, id: string): Promise<Relatives> {
  const index = await indexWith(db, id)
  const filing = await recordOf(db, id, index)
  const near = filing ? await neighbours(db, filing) : []
  const ties = await tiesOf(db, [id, ...near.map((each) => each.id)])
  const versions = filing ? await versionsOf(db, { filing, near, ties, index }) : []
  const notes = await notesOf(db, [...versions.map((it) => it.filing.id), ...(index?.partIds ?? [])])
  const known = new Set([id, ...versions.map((it) => it.filing.id)])
  return {
    versions: versions.map((version) => ({ ...version, notes: notes.get(version.filing.id) ?? [] })),
    candidates: near
      .filter((each) => !known.has(each.id) && isOtherVersion(id, each.id))
      .slice(0, mostCandidates),
    parted: index && (await parted(db, index, notes)),
  }
}

async function recordOf(db: Database, id: string, index: IndexRow | null): Promise<FilingRecord | null> {
  const row = await db.filings.get(id)
  const part = index?.parts.find((each) => each.id === id)
  return row ? withoutFolded(row) : part ? recordOfPart(part) : null
}

/** The filings of its stocks in its folder, itself left out. */
async function neighbours(db: Database, { id, stockCodes }: FilingRecord): Promise<FilingRecord[]> {
  const folder = documentName(id)?.folder
  if (!folder || stockCodes.length === 0) return []
  const rows = await db.filings
    .where('stockCodes')
    .anyOf([...stockCodes])
    .distinct()
    .filter((row) => row.id !== id && documentName(row.id)?.folder === folder)
    .toArray()
  return rows.map(withoutFolded)
}

interface Known {
  readonly filing: FilingRecord
  readonly near: readonly FilingRecord[]
  readonly ties: TiesOf
  readonly index: IndexRow | null
}

/** Each other version once: what the reader tied goes before what speaks for itself. */
async function versionsOf(db: Database, known: Known): Promise<Found[]> {
  const { filing, ties } = known
  const tied = await records(db, ties.tiedTo(filing.id))
  const found: Found[] = tied.map((other) => ({ kind: kindOf(filing, other), by: 'reader', filing: other }))
  const add = (kind: VersionKind, other: FilingRecord | null): void => {
    if (!other || ties.tieOf(filing.id, other.id) === 'apart') return
    if (found.some((it) => it.filing.id === other.id || (kind !== 'copy' && it.kind === kind))) return
    found.push({ kind, by: 'evidence', filing: other })
  }
  const near = await byEvidence(db, known)
  add('twin', near.twin ?? (await twinOfPart(db, known)))
  add('format', near.format)
  for (const copy of await records(db, await sameContents(db, filing))) add('copy', copy)
  return found
}

async function byEvidence(db: Database, { filing, near, ties }: Known) {
  const all = [filing, ...near]
  const ids = all.map(({ id }) => id)
  const [readings, indexes] = await Promise.all([db.readings.bulkGet(ids), db.indexes.bulkGet(ids)])
  const formats = (i: number) => indexes[i]?.partIds.map((part) => documentName(part)?.format ?? '') ?? null
  return findVersions(
    filing,
    all.map((each, i) => ({ filing: each, reading: readings[i] ?? null, parts: formats(i) })),
    { areApart: (one, other) => ties.tieOf(one, other) === 'apart' },
  )
}

/** A part's twin is the part in its place where the index pages are twins. */
async function twinOfPart(db: Database, { filing, index }: Known): Promise<FilingRecord | null> {
  if (!index || index.id === filing.id) return null
  const record = await recordOf(db, index.id, null)
  if (!record) return null
  const near = await neighbours(db, record)
  const ties = await tiesOf(db, [record.id, ...near.map(({ id }) => id)])
  const versions = await versionsOf(db, { filing: record, near, ties, index: null })
  const twin = versions.find(({ kind }) => kind === 'twin')
  const other = twin && (await db.indexes.get(twin.filing.id))
  const part = other && partInPlace(filing.id, index, other)
  return part ? ((await records(db, [part.id]))[0] ?? recordOfPart(part)) : null
}

async function records(db: Database, ids: readonly string[]): Promise<FilingRecord[]> {
  const rows = await db.filings.bulkGet([...ids])
  return rows.filter((row) => row !== undefined).map(withoutFolded)
}

const kindOf = (one: FilingRecord, other: FilingRecord): VersionKind =>
  documentName(one.id)?.language === documentName(other.id)?.language ? 'format' : 'twin'

function isOtherVersion(one: string, other: string): boolean {
  const [a, b] = [documentName(one), documentName(other)]
  return a?.language !== b?.language || a?.format !== b?.format
}

async function notesOf(db: Database, ids: readonly string[]): Promise<Map<string, Note[]>> {
  const rows = await db.notes
    .where('filingId')
    .anyOf([...ids])
    .filter(({ deletedAt }) => deletedAt === null)
    .sortBy('createdAt')
  const byFiling = new Map<string, Note[]>()
  for (const row of rows)
    byFiling.set(row.filingId, [...(byFiling.get(row.filingId) ?? []), withoutFolded(row)])
  return byFiling
}

async function parted(
  db: Database,
  { id, url, title, parts, partIds }: IndexRow,
  notes: ReadonlyMap<string, Note[]>,
): Promise<PartedFiling> {
  const [filings, readings] = await Promise.all([
    db.filings.bulkGet([...partIds]),
    db.readings.bulkGet([...partIds]),
  ])
  return {
    id,
    url,
    title,
    parts: parts.map((part, i) => ({
      ...part,
      openedAt: filings[i]?.openedAt ?? null,
      notes: notes.get(part.id) ?? [],
      reading: readings[i] ?? null,
    })),
  }
}
