import type { StockIdentity } from '../core/annotation/ports'

/** `callback({"more":"1","stockInfo":[{"stockId":100001,"code":"09001","name":"EXAMPLE HLDG"}]});` with spaces anywhere around it. */
const jsonp = /^\s*[\w.$]{1,64}\(([^]*)\)\s*;?\s*$/

const mostStocks = 2000

/**
 * Reads the answer of HKEXnews' stock search (JSONP, never run as script): the stocks in it, an empty list where it says that there are
 * none, null where it is no such answer. Entries that are not whole are left out.
 */
export function readStockAnswer(text: string): Omit<StockIdentity, 'active'>[] | null {
  const body = jsonp.exec(text)?.[1]
  if (body === undefined) return null
  const answer = parsed(body)
  if (!isObject(answer) || !('stockInfo' in answer)) return null
  const { stockInfo } = answer
  if (stockInfo === null) return []
  if (!Array.isArray(stockInfo)) return null
  return stockInfo.slice(0, mostStocks).flatMap((entry: unknown) => readStock(entry) ?? [])
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function readStock(entry: unknown): Omit<StockIdentity, 'active'> | null {
  if (!isObject(entry)) return null
  const { stockId, code, name } = entry
  if (!Number.isSafeInteger(stockId) || typeof code !== 'string' || !/^\d{5}$/.test(code)) return null
  return { stockId: stockId as number, code, name: typeof name === 'string' ? name.trim().slice(0, 100) : '' }
}
