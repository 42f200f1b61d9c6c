import type { Finding } from '../recogniser'

const own = /本公司|本行|本集團|本集团|本基金|本信託|吾等|我們|我们|董事會|董事会|貴公司|聯合|联合/
const opener =
  /.*(?:茲提述|兹提述|謹此提述|谨此提述|提述|參閱|参阅|參照|誠如|诚如|根據|根据|按照|有關|有关|關於|关于|載於|载于|載列於|刊載於|請見|[,。;:、)\]]|及|與|和|於|于|在|如|由|\n)/s
const authority =
  /(?:聯交所|联交所|證監會|证监会|委員會|委员会|政府|法院|結算|结算|交易所|[管稅税總总]局|[^全]部)$/
const company = /^[^\s,。;:()]{2,30}(?:公司|集團|集团|銀行|银行|基金|信託)$/

/**
 * Who issued what stands after `before` (which ends where the words of dating start): "self" unless a company other than the issuer
 * stands right there.
 */
export function zhIssuer(before: string, at: number, found: readonly Finding[]): string {
  const office = authority.exec(before)?.[0]
  if (office) return office
  const near = before.replace(/\([^()]*\)$/, '')
  if (/\([^()]*(?:本公司|本行)[^()]*\)$/.test(before)) return 'self'
  const beside = found.find(
    (f) =>
      (f.kind === 'company' || f.kind === 'organisation') &&
      f.use === 'name' &&
      near.endsWith(f.name) &&
      Math.abs(f.end - at) < 40,
  )
  if (beside && beside.kind !== 'reference' && beside.kind !== 'date') return beside.name
  const subject = near.replace(opener, '')
  return !own.test(subject) && company.test(subject) ? subject : 'self'
}
