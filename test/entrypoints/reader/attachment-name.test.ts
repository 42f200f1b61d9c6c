import { expect, test } from 'vitest'
import { attachmentName } from '../../../src/entrypoints/reader/read-attachments'

test.each([
  ['figures.xlsx', 'figures.xlsx'],
  ['附表 一.xlsx', '附表 一.xlsx'],
  ['letters that turn round: fdp\u202eexe.pdf', 'letters that turn round: fdpexe.pdf'],
  ['a\u200bb\u0000c\nd.txt', 'abcd.txt'],
  ['  spaced.txt ', 'spaced.txt'],
  ['\u202e', '…'],
  ['x'.repeat(1000), 'x'.repeat(200)],
])('a file called %j is listed as %j', (given, shown) => expect(attachmentName(given)).toBe(shown))
