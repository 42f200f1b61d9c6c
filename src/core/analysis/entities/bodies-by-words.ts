import type { RunToken } from './run-tokens'

/** What a public agency is for; others rate, sell and recruit. */
const agencies =
  /^(?:Food|Drugs?|Medicines?|Environment|Environmental|Space|Energy|Tax|Revenue|Aviation|Customs|Safety|Protection|Regulatory|Border|Security|Development)$/
const governments = /^(?:People[’']s|State|Provincial|Municipal|Federal|Regional|County|SAR)$/

/** Whether the word at `i` heads a body's name behind the words that stand before it, in a run whose tokens before `first` belong to something else. */
export function isHeadBehind(run: readonly RunToken[], first: number, i: number): boolean {
  const before = run[i - 1]?.text ?? ''
  switch (run[i]!.text) {
    case 'Government':
      return governments.test(before)
    case 'Congress':
      return /^People[’']s$/.test(before)
    case 'Assembly':
      return /^(?:National|Legislative)$/.test(before)
    case 'Exchange':
      return isOwnExchange(run, first, i)
    case 'Agency':
      return i - 2 >= first && agencies.test(before)
    case 'Office':
      return isOfState(run, first, i)
    case 'Committee':
    case 'Board':
      return isPublicCommittee(run, first, i) || isOnMatter(run, i) || isOfConference(run, first, i)
    case 'Center':
    case 'Centre':
      return isPublicCentre(run, first, i)
    case 'Laboratory':
      return before === 'National' && i - 2 >= first
    case 'Club':
      return /^(?:Rotary|Lions|Jockey|Turf)$/.test(before)
    default:
      return false
  }
}

/** "Oslo Stock Exchange": an exchange by the word for what is traded and a place before that; ours is told by its full name. */
function isOwnExchange(run: readonly RunToken[], first: number, i: number): boolean {
  const [place, traded] = [run[i - 2], run[i - 1]]
  if (
    i - 2 < first ||
    place?.type !== 'word' ||
    !/^(?:Stock|Securities|Futures|Mercantile|Commodity)$/.test(traded?.text ?? '')
  )
    return false
  return !/^(?:The|Kong|HK|Main|Recognised|Recognized|Foreign|Overseas|Relevant|Other|Any|An?)$/i.test(
    place.text,
  )
}

/** "State Sea Trade Office": an office of a state, with a word of its own. */
function isOfState(run: readonly RunToken[], first: number, i: number): boolean {
  let at = i - 1
  while (at > first && run[at]!.type === 'word' && run[at]!.text !== 'State') at--
  return i - at > 1 && run[at]?.text === 'State' && run[at + 1]?.text !== 'Street'
}

/** "Advisory Committee on Sea Lanes". */
export const isOnMatter = (run: readonly RunToken[], i: number): boolean =>
  /^(?:Committee|Commission)$/.test(run[i]!.text) &&
  run[i + 1]?.text === 'on' &&
  run[i + 2]?.type === 'word' &&
  !monthOrDay.test(run[i + 2]!.text) &&
  /^(?:Advisory|Consultative|Standing|Steering|Select)$/.test(run[i - 1]?.text ?? '')

/** "Northmere Public Resources Trading Center", "Housing Provident Fund Management Center": what a city sets up. */
function isPublicCentre(run: readonly RunToken[], first: number, i: number): boolean {
  const [of, what] = [run[i - 2]?.text ?? '', run[i - 1]?.text ?? '']
  return (
    i - 3 >= first &&
    ((/^(?:Trading|Exchange)$/.test(what) && /^(?:Resources|Rights|Equity)$/.test(of)) ||
      (what === 'Management' && of === 'Fund' && run[i - 3]?.text === 'Provident'))
  )
}

/** "Sea Lanes Advisory Committee": what a government or a chamber sets up; a company's own has one word before. */
function isPublicCommittee(run: readonly RunToken[], first: number, i: number): boolean {
  if (run[i]!.text === 'Board')
    return (
      i - 2 >= first &&
      /^(?:Promotion|Tourism|Development|Licensing|Productivity)$/.test(run[i - 1]!.text) &&
      !/^(?:The|Business|Product|Project|Property|Corporate|Group|Company)$/.test(run[i - 2]!.text)
    )
  if (!/^(?:Advisory|Consultative|Co-?operation|Organi[sz]ing|Steering)$/.test(run[i - 1]?.text ?? ''))
    return false
  if (i - 2 >= first && run[i - 1]!.text === 'Advisory' && ofPublic.test(run[i - 2]!.text)) return true
  const own = run.slice(Math.max(first, i - 3), i - 1)
  return own.length === 2 && own.every((t) => t.type === 'word' && !ownCommittees.test(t.text))
}
/** "Minhai Provincial Committee of the CPPCC", with the conference's name or its letters; "CPC Minhai Provincial Committee". */
function isOfConference(run: readonly RunToken[], first: number, i: number): boolean {
  if (i - 1 < first || !/^(?:National|Provincial|Municipal|District)$/.test(run[i - 1]!.text)) return false
  if (i - 3 >= first && (run[i - 3]!.text === 'CPC' || run[i - 4]?.text === 'CPC')) return true
  const of = run[i + 2]?.text === 'the' ? run[i + 3] : run[i + 2]
  return run[i + 1]?.text === 'of' && /^(?:CPPCC|Chinese)$/.test(of?.text ?? '')
}

/** What governments, and no companies, ask advice on. */
const ofPublic =
  /^(?:Rehabilitation|Transport|Labour|Antiquities|Tourism|Housing|Arts|Elderly|Fisheries|Hospitals?|Pensions?|Aviation|Maritime|Patients)$/
const ownCommittees =
  /^(?:The|Our|Its|Audit|Remuneration|Nomination|Investment|Risk|Executive|Management|Technical|Scientific|Strategic|Strategy|Sustainability|Member|Chairman|Project|Joint)$/
const monthOrDay =
  /^(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*$|Behalf$)/
