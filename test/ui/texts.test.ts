import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english, fill, texts } from '../../src/ui/texts'

type Messages = Record<string, { message: string }>

const read = (language: string): Messages =>
  JSON.parse(
    readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  ) as Messages
const places = (text: string): string[] => [...text.matchAll(/\$\d/g)].map(([place]) => place).toSorted()

describe.each(['en', 'zh_HK', 'zh_CN'])('the texts in %s', (language) => {
  const messages = read(language)
  it('has every text of the interface', () =>
    expect(Object.keys(texts).filter((key) => !messages[key]?.message.trim())).toEqual([]))
  it('has the same keys as English', () =>
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(read('en')).toSorted()))
  it.each(Object.entries(texts))('%s keeps its values', (key, text) =>
    expect(places(messages[key]?.message ?? '')).toEqual(places(text)),
  )
  it('bears no half-width comma or stop between Han characters', () =>
    expect(
      Object.values(messages).filter(({ message }) => /\p{sc=Han}[,.;:?!]\p{sc=Han}/u.test(message)),
    ).toEqual([]))
})

it('is the same in English as in the code', () => {
  const messages = read('en')
  expect(Object.fromEntries(Object.keys(texts).map((key) => [key, messages[key]?.message]))).toEqual(texts)
})

it('is Simplified in zh_CN', () => {
  const traditional = /[筆記顯開檔關錄讀儲搜尋選過機構項頁籤處釋義閱]/u
  const simplified = Object.values(read('zh_CN')).map(({ message }) => message)
  expect(simplified.filter((message) => /[筆記顯開檔關錄讀儲尋選過機構項頁籤處釋閱]/u.test(message))).toEqual(
    [],
  )
  expect(Object.values(read('zh_HK')).some(({ message }) => traditional.test(message))).toBe(true)
})

it.each([
  ['$1 of $2', ['3', '7'], '3 of 7'],
  ['$2/$1/$1', ['a', 'b'], 'b/a/a'],
  ['nothing', ['a'], 'nothing'],
  ['$1', [], ''],
  ['$1', ['$2', 'b'], '$2'],
])('fills %j with %j', (text, values, filled) => expect(fill(text, values)).toBe(filled))

it('speaks English by itself', () => expect(english('placeOf', '1', '2')).toBe('1 of 2'))
