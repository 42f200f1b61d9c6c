import { describe, expect, it } from 'vitest'
import { isBroken } from '../../../src/core/text/broken-word'

const halves = (word: string): [string, string] => word.split('-') as [string, string]

describe('a word with a hyphen within', () => {
  it.each(
    (
      'Octo-ber Febru-ary Janu-ary Septem-ber Announce-ment announce-ments com-pany Compa-nies Direc-tors sub-sidiary subsidi-aries ' +
      'over-seas under-taking share-holder sharehold-ers re-port re-muneration pre-sent in-terest inter-est con-nected Ex-change ' +
      'regula-tion manage-ment acquisi-tion consid-eration respec-tively secu-rities avail-able author-ised corpo-rate tech-nology ' +
      'pharma-ceutical ACQUISI-TION per-centage out-standing there-of here-by stan-dard develop-ing'
    ).split(' '),
  )('%s is broken', (word) => expect(isBroken(...halves(word))).toBe(true))

  it.each(
    (
      'non-executive non-current re-elected re-appointment co-opted pre-paid self-assessment long-term short-term wholly-owned ' +
      'interest-bearing value-added third-party over-allotment cross-border inter-company inter-segment sub-section sub-paragraph ' +
      'mid-point year-end day-to mark-up lead-in state-owned high-speed medium-sized second-tier record-high government-led ' +
      'A-share HK-listed Jean-Pierre Sino-Foreign e-commerce multi-option fund-raising profit-sharing two-year one-third price-sensitive ' +
      'forward-looking equity-settled cash-generating risk-free off-line on-site all-in anti-dilution semi-annual post-tax'
    ).split(' '),
  )('%s is a compound', (word) => expect(isBroken(...halves(word))).toBe(false))
})
