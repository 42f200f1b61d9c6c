import type { FilingRecord } from '../annotation/filing'
import type { IndexPart } from '../annotation/relatives'
import { documentName } from './document-name'

/** A part of which nothing is known but what its index page says. It bears no stock code, so that no reference is taken to mean it. */
export const recordOfPart = ({ id, url, title }: IndexPart): FilingRecord => ({
  id,
  url,
  language: documentName(id)?.language ?? null,
  stockCodes: [],
  issuer: { en: null, zh: null },
  date: null,
  kind: null,
  title,
  released: null,
  headline: null,
  openedAt: null,
  listedAt: null,
})
