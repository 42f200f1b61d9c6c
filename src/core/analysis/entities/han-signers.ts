import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import { han } from '../vocabulary/scripts'
import { isHanName } from './han-person-name'

/** …及趙立群訂立增資協議: the last of those who sign, without honorific. */
const signedAt = anchors(['訂立', '簽訂', '订立', '签订'])
const signerBefore = new RegExp(`(?:及|、|與|与)(?<signer>[${han}]{2,3})$`, 'u')

/** The last of those who sign, named before what they do. */
export function* signers(text: string): Generator<Span> {
  for (const at of signedAt.in(text)) {
    const words = signerBefore.exec(text.slice(Math.max(0, at - 5), at))?.groups?.['signer'] ?? ''
    if (words.length === 3 && isHanName(words)) yield { start: at - words.length, end: at }
  }
}

/** The people whose names, of three characters each, fill the line that ends at `end`: those of a committee who sign a letter. */
export function namesOnLine(text: string, end: number): readonly Span[] {
  const start = text.lastIndexOf('\n', end - 1) + 1
  if (end - start < 6 || end - start > 15 || (end - start) % 3 !== 0) return []
  const people: Span[] = []
  for (let at = start; at < end; at += 3) {
    if (!isHanName(text.slice(at, at + 3))) return []
    people.push({ start: at, end: at + 3 })
  }
  return people
}
