import { hongKongBodies } from './hong-kong-bodies'
import { learnedBodies } from './learned-bodies'
import { marketBodies } from './market-bodies'
import { overseasBodies } from './overseas-bodies'
import { prcBodies } from './prc-bodies'

/** Names of exchanges, regulators, clearing systems and public bodies, as filings write them; each row one body's names. */
export const organisationNames: readonly (readonly string[])[] = [
  ...marketBodies,
  ...hongKongBodies,
  ...prcBodies,
  ...overseasBodies,
  ...learnedBodies,
]

/** What the Takeovers Code calls the Executive Director of the regulator's corporate finance division, and his delegates. */
export const takeoversExecutive = [
  'Executive',
  '收購執行人員',
  '收购执行人员',
  '執行人員',
  '执行人员',
] as const

/** Short names and names of offices that stand for a body unless the filing defines them as a term of its own. */
export const organisationShortNames: readonly string[] = [
  ...(
    'SFC AFRC CCASS HKSCC HKMA MPFA CSRC CBIRC PBOC PBoC HKICPA HKEX NDRC MOFCOM SASAC MIIT SAMR NMPA CFDA FDA ICAC ' +
    'HKIAC CIETAC SAFE SAT SAIC AQSIQ NFRA CBRC CIRC CNIPA SGX ASX NYSE Nasdaq NASDAQ INSEAD Euroclear Clearstream 證監會 证监会 會財局 会财局 中國證監會 中国证监会 ' +
    '金管局 積金局 积金局 銀保監會 银保监会 中國銀保監會 中国银保监会 中央結算系統 国资委 國資委 國家外匯局 港交所 上市委員會 上市委员会 ' +
    '上市覆核委員會 上市复核委员会 上市科'
  ).split(' '),
  'Listing Committee',
  'Listing Review Committee',
  'Listing Division',
]
