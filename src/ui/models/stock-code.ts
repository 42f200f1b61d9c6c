/** Reads a stock code as a reader types it ("700", "0700.HK", "700 HK", "SEHK: 700", "７００") into five digits; null where it is none. */
export function parseStockCode(text: string): string | null {
  const match = /^(?:#|(?:HK|HKEX|SEHK|HKG)\s?:?\s?)?0*(\d{1,5})(?:[. ]HK)?$/i.exec(
    text.normalize('NFKC').trim(),
  )
  const digits = match?.[1]
  return digits && /[1-9]/.test(digits) ? digits.padStart(5, '0') : null
}
