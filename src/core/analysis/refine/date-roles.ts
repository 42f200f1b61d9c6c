import { overlaps } from '../../text/span'
import type { Refiner } from '../draft'
import type { DateRole } from '../mention'

type Rule = readonly [role: DateRole, pattern: RegExp]

// By what stands right before a date, the first that fits.
const before: readonly Rule[] = [
  [
    'last day for transfers',
    /(?:not later than|no later than|lodged)[^.;\n]{0,40}4[:.]30 p\.?m\.?,? on (?:\w+day, )?$/i,
  ],
  [
    'latest practicable date',
    /(?:latest practicable date[^.;\n]{0,30}|being )$|最後實際可行日期[^。\n]{0,8}$/i,
  ],
  ['period end', /(?:ended|ending|as (?:at|of))(?: on)? (?:\w+day, )?$|(?:截至|結至|止於)[於于]?$/i],
  ['record date', /record date[^.;\n]{0,60}$|記錄日期[^。\n]{0,20}$|记录日期[^。\n]{0,20}$/i],
  ['book closure from', /(?:closed|closure)[^.;\n]{0,60}from (?:\w+day, )?$|(?:暫停|截止)[^。\n]{0,12}由$/i],
  ['ex-date', /ex-(?:dividend|entitlement|rights|date)[^.;\n]{0,40}$|除(?:息|權|淨)日?[^。\n]{0,12}$/i],
  ['long stop', /long stop date[^.;\n]{0,40}$|最後截止日期[^。\n]{0,16}$/i],
  [
    'agreement',
    /(?:agreements?|deeds?|contracts?|memorand(?:um|a)(?: of understanding)?|MOU|lease)[^.;\n]{0,60}dated(?: as of)? $/i,
  ],
  ['agreement', /(?:entered into|signed|executed)[^.;\n]{0,40}on (?:\w+day, )?$/i],
  [
    'board meeting',
    /(?:meeting of the (?:board|directors)|board meeting|board of directors)[^.;\n]{0,80}(?:held|convened)(?: on)? (?:\w+day, )?$/i,
  ],
  [
    'general meeting',
    /(?:general meeting|AGM|EGM|SGM)[^.;\n]{0,100}(?:held|convened)(?: (?:at [^.;\n]{0,60})?on)? (?:\w+day, )?$/i,
  ],
  [
    'despatch',
    /(?:despatche?d?|dispatche?d?|sent|posted)[^.;\n]{0,60}on(?: or (?:before|about))? (?:\w+day, )?$/i,
  ],
  [
    'payment',
    /(?:paid|payable|payment)[^.;\n]{0,60}on(?: or (?:before|about))? (?:\w+day, )?$|(?:派付|派發|支付)[^。\n]{0,12}[於在]$/i,
  ],
  [
    'effective',
    /(?:with effect from|effective (?:from|on|as of)|takes? effect (?:from|on))(?: [^.;\n]{0,20})? ?$|自$/i,
  ],
  ['expected', /(?:expected|anticipated|scheduled)[^.;\n]{0,80}$|(?:預期|预期|預計|预计)[^。\n]{0,24}$/i],
]
// By what stands right after it.
const after: readonly Rule[] = [
  ['agreement', /^(?:所)?(?:訂立|订立|簽訂|签订|簽署|签署)|^之[^,。]{0,12}(?:協議|协议|備忘錄)/],
  ['board meeting', /^[^,。\n]{0,30}舉行[^,。\n]{0,6}董事(?:會|局)會議/],
  ['general meeting', /^[^,。\n]{0,30}(?:舉行|召開)[^,。\n]{0,10}(?:股東[^,。\n]{0,4}大會|類別股東大會)/],
  ['period end', /^止(?:年度|財政年度|期間|[一二三四五六七八九十]+個月)/],
  ['effective', /^(?:\([^()]*\))?(?:起)?生效/],
  ['despatch', /^(?:或之前|或前後)?(?:寄發|寄发)/],
]
// The line of the sign-off: "Hong Kong, 13 March 2018".
const signOff =
  /(?:^|\n)(?:Hong Kong|香港|Macau|澳門|Beijing|Shanghai|Shenzhen|Guangzhou|Singapore|中國[^\n,]{0,8}|[A-Z][A-Za-z ,.]{2,40}),? ?$/

/** Says what dates are the dates of, where the words beside them do. */
export const dateRoles: Refiner = {
  name: 'refine/date-roles',
  refine(draft) {
    const cited = new Set(
      draft.findings.flatMap((f) => (f.kind === 'reference' && f.date !== null ? [f.start] : [])),
    )
    const own = draft.facts.at.date
    let previous: { role: DateRole | null; end: number } | null = null
    const findings = draft.findings.map((finding) => {
      if (finding.kind !== 'date') return finding
      const isOwn = own !== undefined && overlaps(own, finding)
      const read = isOwn ? 'document date' : roleAt(draft.text, finding.start, finding.end, previous)
      const role = cited.has(finding.start) ? 'reference' : read
      previous = { role, end: finding.end }
      return role === null ? finding : { ...finding, role }
    })
    return { ...draft, findings }
  },
}

function roleAt(
  text: string,
  start: number,
  end: number,
  previous: { role: DateRole | null; end: number } | null,
): DateRole | null {
  const lead = text.slice(Math.max(0, start - 140, previous?.end ?? 0), start)
  const rest = text.slice(end, end + 60)
  if (
    previous?.role === 'book closure from' &&
    /^(?:\([^()]*\))?,? ?(?:to|until|至|起至)[ ]?(?:\w+day, )?$/.test(lead.trimStart())
  )
    return 'book closure to'
  if (/^ ?(?:\n|$)/.test(rest) && signOff.test(text.slice(Math.max(0, start - 60), start)))
    return 'document date'
  return (
    before.find(([, pattern]) => pattern.test(lead))?.[0] ??
    after.find(([, pattern]) => pattern.test(rest))?.[0] ??
    null
  )
}
