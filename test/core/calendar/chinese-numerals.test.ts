import { describe, expect, test } from 'vitest'
import { readCount, readYear } from '../../../src/core/calendar/chinese-numerals'

describe('Chinese numerals', () => {
  test.each<[string, number | null]>([
    ['一', 1],
    ['十', 10],
    ['十三', 13],
    ['二十', 20],
    ['三十一', 31],
    ['廿', 20],
    ['廿一', 21],
    ['卅', 30],
    ['卅一', 31],
    ['初五', 5],
    ['元', 1],
    ['13', 13],
    ['九十九', 99],
    ['', null],
    ['十十', null],
    ['一二', null],
    ['一二十', null],
    ['三廿', null],
    ['年', null],
  ])('%s counts %s', (text, value) => {
    expect(readCount(text)).toBe(value)
  })

  test.each<[string, number | null]>([
    ['二零一八', 2018],
    ['二〇一八', 2018],
    ['二○一○', 2010],
    ['二OO三', 2003],
    ['二0一八', 2018],
    ['2018', 2018],
    ['一九九九', 1999],
    ['二千零三', 2003],
    ['二千', 2000],
    ['二千零十八', 2018],
    ['二\ufffd一八', 2018],
    ['二零一\ufffd', null],
    ['二零', null],
    ['二零一八八', null],
    ['二千百', null],
  ])('%s is the year %s', (text, value) => {
    expect(readYear(text)).toBe(value)
  })
})
