import { ofKind } from '../of-kind'
import type { EntityFinding, Finding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'
import { linesOf } from './head-lines'
import { issuerOfLines, nobody, type Issuer } from './issuer'

/** How far into a text its statutes may state the name: contents come before it. */
const reach = 20_000
/** How long the sentence is at most. */
const longest = 200
/** 本公司的名稱為…,其雙語外國名稱為…; "The name of the Company is …". */
const stated =
  /(?:本公司|[\n.)、 ]公司)(?:之|的)?名[稱称](?:應|应)?(?:[為为]|是|乃)|[Tt]he name of the Company (?:is|shall be) /u

/** What such a text is called, on the line below the names: "ARTICLES OF ASSOCIATION", 章程. */
const called =
  /^(?:(?:SECOND |THIRD )?(?:AMENDED AND RESTATED )?(?:MEMORANDUM|ARTICLES OF|BYE-LAWS|TERMS OF REFERENCE)\b|(?:經修訂|经修订|公司|組織|组织)*(?:章程|細則|细则|大綱|大纲|職權範圍|职权范围))/u

/** The names on the first lines of a text, above what it is called. */
function namesAbove(text: string): Issuer {
  const lines = linesOf(text.slice(0, longest))
  const at = lines.slice(0, 3).findIndex((line) => called.test(line.text))
  return at < 0 ? nobody : issuerOfLines(lines.slice(0, at))
}

/** The names that a memorandum or articles of association state for the company; null where they state none. */
export function issuerOfStatutes(text: string, findings: readonly Finding[]): Issuer {
  const m = stated.exec(text.slice(0, reach))
  if (!m) return namesAbove(text)
  const start = m.index + m[0].length
  const end = start + (text.slice(start, start + longest).split(/[。\n]|\.\s/u, 1)[0]?.length ?? 0)
  const names = ofKind(findings, 'company').filter((f) => f.start >= start && f.start < end)
  if (!names[0] || names[0].start > start + 2) return nobody
  const first = (inHan: boolean): EntityFinding | null => names.find((f) => isHan(f.name) === inHan) ?? null
  return { en: first(false), zh: first(true) }
}
