import { describe, expect, it } from 'vitest'
import { readStockAnswer } from '../../src/hkexnews/stock-answer'
import { lookUpStock, StockLookupError } from '../../src/hkexnews/stock-lookup'

const pace = { timeout: 50, pause: 1 }
const none = 'callback({"more":"0","stockInfo":[]});\n'
const some = 'callback({"more":"1","stockInfo":[{"stockId":200123,"code":"09371","name":"ORCHID BAY"}]});\n'

/** A site that gives these answers in turn, and keeps what it was asked. */
function siteOf(...answers: (string | Response | Error)[]): { fetch: typeof fetch; asked: URL[] } {
  const asked: URL[] = []
  const ask = (url: string): Promise<Response> => {
    asked.push(new URL(url))
    const answer = answers[asked.length - 1] ?? new Error('asked too often')
    if (answer instanceof Error) return Promise.reject(answer)
    return Promise.resolve(typeof answer === 'string' ? new Response(answer) : answer)
  }
  return { fetch: ask as typeof fetch, asked }
}

describe('lookUpStock', () => {
  it('asks for the padded code among the listed stocks', async () => {
    const { fetch, asked } = siteOf(some)
    expect(await lookUpStock('9371', fetch, undefined, pace)).toEqual({
      code: '09371',
      stockId: 200123,
      name: 'ORCHID BAY',
      active: true,
    })
    expect(asked.map(({ origin, pathname, search }) => origin + pathname + search)).toEqual([
      'https://www1.hkexnews.hk/search/prefix.do?callback=callback&lang=EN&type=A&name=09371&market=SEHK',
    ])
  })

  it('then among those no longer listed', async () => {
    const { fetch, asked } = siteOf(none, some)
    expect(await lookUpStock('09371', fetch, undefined, pace)).toMatchObject({
      stockId: 200123,
      active: false,
    })
    expect(asked.map((url) => url.searchParams.get('type'))).toEqual(['A', 'I'])
  })

  it('takes no other code for it', async () => {
    const { fetch } = siteOf(some, none)
    expect(await lookUpStock('09372', fetch, undefined, pace)).toBeNull()
  })

  it.each(['', '123456', '12a', '９３７１', '-1', '1 OR 1'])(
    'asks nothing for "%s", which is no code',
    async (code) => {
      const { fetch, asked } = siteOf(some)
      await expect(lookUpStock(code, fetch, undefined, pace)).rejects.toThrow(RangeError)
      expect(asked).toEqual([])
    },
  )

  const faults: [fault: string, answer: string | Response | Error][] = [
    ['unreachable', new TypeError('Failed to fetch')],
    ['refused', new Response('', { status: 403 })],
    ['refused', new Response('', { status: 503 })],
    ['malformed', '<html>Maintenance</html>'],
    ['malformed', 'callback({"stockInfo":'],
    ['malformed', ''],
    ['malformed', `callback({"stockInfo":[],"more":"${'x'.repeat(500_000)}"})`],
  ]
  it.each(faults)('says that the site was %s', async (fault, answer) => {
    const failed = lookUpStock('09371', siteOf(answer).fetch, undefined, pace)
    await expect(failed).rejects.toBeInstanceOf(StockLookupError)
    await expect(failed).rejects.toMatchObject({ fault })
  })

  /** A site that never answers. */
  const silent = ((_url: string, init?: RequestInit) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
    })) as typeof fetch

  it('waits no longer than it may', async () => {
    await expect(lookUpStock('09371', silent, undefined, pace)).rejects.toMatchObject({ fault: 'timeout' })
  })

  it('ends when it is told to', async () => {
    const stop = new AbortController()
    const asked = lookUpStock('09371', silent, stop.signal, { timeout: 5000, pause: 1 })
    stop.abort(new Error('closed'))
    await expect(asked).rejects.toThrow('closed')
  })

  it('ends between its two requests', async () => {
    const stop = new AbortController()
    const { fetch, asked } = siteOf(none, some)
    const waiting = lookUpStock('09371', fetch, stop.signal, { timeout: 5000, pause: 5000 })
    setTimeout(() => stop.abort(new Error('closed')), 10)
    await expect(waiting).rejects.toThrow('closed')
    expect(asked).toHaveLength(1)
  })
})

describe('readStockAnswer', () => {
  const stock = { stockId: 1, code: '09371', name: 'A' }
  const cases: [name: string, answer: string, expected: object[] | null][] = [
    ['spaces and no semicolon', ` callback( {"stockInfo":[${JSON.stringify(stock)}]} ) `, [stock]],
    ['no stocks', 'callback({"more":"0","stockInfo":null})', []],
    [
      'Chinese names',
      'cb({"stockInfo":[{"stockId":2,"code":"09371","name":"蘭灣"}]})',
      [{ stockId: 2, code: '09371', name: '蘭灣' }],
    ],
    [
      'entries that are not whole',
      `cb({"stockInfo":[null,1,{},{"stockId":"1","code":"09371"},{"stockId":1,"code":"9371"},${JSON.stringify(stock)}]})`,
      [stock],
    ],
    [
      'no name',
      'cb({"stockInfo":[{"stockId":1,"code":"09371"}]})',
      [{ stockId: 1, code: '09371', name: '' }],
    ],
    ['script instead of data', 'callback(alert(1))', null],
    ['more than one call', 'callback({"stockInfo":[]});alert(1);({"stockInfo":[]})', null],
    ['another shape', 'callback({"stocks":[]})', null],
    ['a list', 'callback([])', null],
    ['bare JSON', '{"stockInfo":[]}', null],
  ]
  it.each(cases)('%s', (_, answer, expected) => {
    expect(readStockAnswer(answer)).toEqual(expected)
  })
})
