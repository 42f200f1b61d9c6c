import type { FilingRecord } from '../annotation/filing'

/** How HKEXnews marks a row whose filing was withdrawn and filed again: before its headline, in brackets. */
const remark = /^[(（]\s*(?:cancelled|取消|此文件已經?作廢)/i

/** Whether a filing was cancelled on HKEXnews; what replaced it is a filing of its own. */
export const isCancelled = ({ kind, title }: Pick<FilingRecord, 'kind' | 'title'>): boolean =>
  [kind, title].some((text) => text !== null && remark.test(text.trimStart()))
