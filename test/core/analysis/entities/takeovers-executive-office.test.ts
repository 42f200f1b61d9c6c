import { describe, expect, test } from 'vitest'
import { takeoversExecutiveOffice } from '../../../../src/core/analysis/entities/takeovers-executive-office'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  ['under the Takeovers Code, an application has been made to the Executive for its consent', 'Executive'],
  ['The Executive has granted consent under Rule 8.2 of the Takeovers Code.', 'Executive'],
  ['the Executive for its consent'],
  ['the Executive Directors and the Executive Committee under the Takeovers Code'],
  ['the Executive directors, the executive, under the Takeovers Code'],
  ['本公司已根據收購守則向執行人員申請同意', '執行人員'],
  ['已向收購執行人員申請同意', '收購執行人員'],
  ['收購守則所指的首席執行人員及高級執行人員'],
  ['本公司之執行人員'],
]

describe('takeovers-executive-office', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [takeoversExecutiveOffice], 'organisation')).toEqual(names)
  })
})
