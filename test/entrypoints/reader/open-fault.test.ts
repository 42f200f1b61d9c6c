import { describe, expect, it } from 'vitest'
import {
  faultOf,
  faultOfBytes,
  OpenError,
  sample,
  sampleSize,
} from '../../../src/entrypoints/reader/open-fault'

const fine = { online: true, allowed: true }
const failure = (name: string, message = '', more = {}) =>
  Object.assign(new Error(message), { name, ...more })

describe('why a document did not open', () => {
  it.each([
    ['404', failure('ResponseException', '', { status: 404 }), fine, { kind: 'missing' }],
    [
      '503',
      failure('ResponseException', '', { status: 503 }),
      fine,
      { kind: 'refused by site', status: 503 },
    ],
    ['no answer', failure('UnknownErrorException', 'Failed to fetch'), fine, { kind: 'unreachable' }],
    [
      'no answer in Firefox',
      failure('UnknownErrorException', 'NetworkError when'),
      fine,
      { kind: 'unreachable' },
    ],
    ['no network', failure('UnknownErrorException', 'x'), { ...fine, online: false }, { kind: 'offline' }],
    ['no leave', failure('UnknownErrorException', 'x'), { ...fine, allowed: false }, { kind: 'no access' }],
    ['a password not given', failure('PasswordException'), fine, { kind: 'locked' }],
    ['a fault within', failure('TypeError', 'x is not a function'), fine, { kind: 'broken' }],
    ['ours', new OpenError({ kind: 'timeout' }), { online: false, allowed: false }, { kind: 'timeout' }],
    ['bad bytes, which must tell', failure('InvalidPDFException'), fine, null],
  ])('%s', (_, error, circumstances, fault) => expect(faultOf(error, circumstances)).toEqual(fault))
})

async function* chunks(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text)
}

describe('what is wrong with bytes', () => {
  it.each([
    ['nothing', [], 'empty'],
    ['a page', ['<!DOCTYPE html>', '<title>Error</title>'], 'not a PDF'],
    ['half a PDF', ['%PDF-1.7\n', 'x'.repeat(5000)], 'truncated'],
    ['all of a bad one', ['%PDF', '-1.7\n', 'x'.repeat(5000), '%%', 'EOF\n'], 'broken'],
    ['a PDF after some rubbish', ['\n\n\n%PDF-1.4 %%EOF'], 'broken'],
    ['a mark far too late', ['x'.repeat(2 * sampleSize), '%PDF-1.4 %%EOF'], 'not a PDF'],
  ])('%s', async (_, texts, kind) => expect(faultOfBytes(await sample(chunks(...texts)))).toEqual({ kind }))
})
