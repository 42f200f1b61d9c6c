import { describe, expect, test } from 'vitest'
import { incorporationOf } from '../../../../src/core/analysis/facts/incorporation'

const table: readonly (readonly [head: string, issuer: string | undefined, place: string | null])[] = [
  ['Northmere Limited\n(Incorporated in Bermuda with limited liability)', 'Northmere Limited', 'Bermuda'],
  ['(incorporated in the Cayman Islands with limited liability)', undefined, 'the Cayman Islands'],
  [
    '(a joint stock limited company incorporated in the People’s Republic of China with limited liability)',
    undefined,
    'the People’s Republic of China',
  ],
  [
    '(Incorporated in the Cayman Islands and continued in Bermuda with limited liability)',
    undefined,
    'Bermuda',
  ],
  ['(Incorporated in Hong Kong limited liability)', undefined, 'Hong Kong'],
  ['(incorporated under the laws of Singapore)', undefined, 'Singapore'],
  [
    '(Incorporated with limited liability in the British Virgin Islands)',
    undefined,
    'the British Virgin Islands',
  ],
  [
    '(Incorporated as a business company limited by shares under the laws of the British Virgin Islands)',
    undefined,
    'the British Virgin Islands',
  ],
  [
    '(a company incorporated under the laws of British Columbia, Canada with limited liability)',
    undefined,
    'British Columbia, Canada',
  ],
  ['(於百慕達註冊成立之有限公司)', undefined, '百慕達'],
  ['(於開曼群島註冊成立並於百慕達存續之有限公司)', undefined, '百慕達'],
  ['(于中华人民共和国注册成立的股份有限公司)', undefined, '中华人民共和国'],
  [
    'Southmere Limited Northmere Limited\n(於英屬處女群島註冊成立的有限公司) (於開曼群島註冊成立的有限公司)',
    'Northmere Limited',
    '開曼群島',
  ],
  [
    'Southmere Limited\n(Incorporated in Hong Kong with limited liability)\nNorthmere Limited\n(Incorporated in Bermuda with limited liability)',
    'Northmere Limited',
    'Bermuda',
  ],
  ['Northmere Limited\n(Stock Code: 9871)', 'Northmere Limited', null],
  ['(the Incorporated Owners of Bay Court)', undefined, null],
]

describe('the place of incorporation', () => {
  test('of an issuer whom the lines above the head name too', () => {
    const head =
      'all your shares in Northmere Limited, you should\nSouthmere Limited\n(Incorporated in Hong Kong with limited liability)\nNORTHMERE LIMITED\n(Incorporated in Bermuda with limited liability)'
    const start = head.indexOf('NORTHMERE')
    const issuer = { name: 'NORTHMERE LIMITED', start, end: start + 17 }
    expect(incorporationOf(head, { start: 0, end: head.length }, issuer)?.name).toBe('Bermuda')
  })
  test('of an issuer whose name is a picture: the nearer to the code', () => {
    const head =
      'Southmere Limited\n(Incorporated in Hong Kong with limited liability)\n(Incorporated in Bermuda with limited liability)\n(Stock Code: 9871)'
    expect(incorporationOf(head, { start: 0, end: head.length }, null)?.name).toBe('Bermuda')
  })
  test.each(table)('%j', (head, issuer, place) => {
    const start = head.indexOf(issuer ?? '')
    const name = issuer === undefined ? null : { name: issuer, start, end: start + issuer.length }
    const found = incorporationOf(head, { start: 0, end: head.length }, name)
    expect(found?.name ?? null).toBe(place)
    if (found) expect(head.slice(found.start, found.end)).toBe(place)
  })
})
