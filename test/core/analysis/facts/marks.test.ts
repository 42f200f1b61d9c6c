import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { hasDisclaimer, kindOfCover } from '../../../../src/core/analysis/facts/marks'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const says =
  'take no responsibility for the contents of this announcement, and expressly disclaim any liability.'
const isFiling = (text: string): boolean => createAnalyser().analyse(createTextDocument(text)).facts.isFiling

describe('the disclaimer of a filing', () => {
  test.each([
    [`Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited ${says}`, true],
    [
      `Hong Kong Exchanges and Clearing Limited take no responsibilities for the contents of this notice.`,
      true,
    ],
    [
      `The Stock Exchange of Hong Kong Limited and the Singapore Exchange Securities Trading Limited ${says}`,
      true,
    ],
    ['香港聯合交易所有限公司對本公告的內容概不負責。', true],
    [`Singapore Exchange Securities Trading Limited ${says}`, false],
    ['Bursa Malaysia Securities Berhad takes no responsibility for the contents of this Circular.', false],
    [
      `The form of the announcement is as follows:\n\n“This announcement is made at the request of the Exchange. The Stock Exchange of Hong Kong Limited ${says}”`,
      false,
    ],
  ])('%j', (text, expected) => {
    expect(hasDisclaimer(text)).toBe(expected)
  })
})

describe('what the words on a cover tell', () => {
  test.each([
    ['THIS CIRCULAR IS IMPORTANT AND REQUIRES YOUR IMMEDIATE ATTENTION', 'circular'],
    ['If you are in any doubt as to any aspect of this Composite Document', 'circular'],
    ['閣下如對本綜合文件任何方面有任何疑問', 'circular'],
    ['If you are in any doubt about any of the contents of this prospectus', 'prospectus'],
    ['If you are in doubt about the content of this Offering Circular', 'offering circular'],
    ['This circular says nothing of doubts.', null],
  ])('%j', (text, kind) => {
    expect(kindOfCover(text)).toBe(kind)
  })
})

describe('other marks', () => {
  test.each([
    [
      'Northmere Holdings Limited\n(Incorporated in Bermuda with limited liability)\n(Stock Code: 9871)\nNEWS\n',
      true,
    ],
    [
      'FOR IMMEDIATE RELEASE\nNorthmere Holdings Limited\n(Stock Code: 9871)\nNorthmere opens a mill\n[Hong Kong, 3 May 2024] The mill is open.\n',
      false,
    ],
    [
      'Heron Securities\nNorthmere (9871.HK)\nStock code: 9871\nTarget price: HK$3.20\nThe mill is open.\n',
      false,
    ],
    ['[新聞稿]\n北溪控股有限公司\n(股份代號:9871)\n北溪磨坊開幕\n', false],
    ['证券代码:687654 证券简称:北溪股份 公告编号:2019-035\n董事会决议公告\n', false],
    ['上市委員會譴責北溪控股有限公司(股份代號:9871)違反《上市規則》\n監管通訊\n', false],
    [
      '盈利警告\n2022-11-04\n本公告乃由北溪控股有限公司(「本公司」)根據聯交所證券上市規則第13.09條作出。\n',
      true,
    ],
    [
      'This announcement is made by Northmere Holdings Limited pursuant to Rule 13.09 of the Rules Governing the Listing of Securities.\n',
      true,
    ],
    [
      '本公布乃北溪控股有限公司(「本公司」)根據香港聯合交易所有限公司證券上市規則第13.09(2)(a)條刊發。\n',
      true,
    ],
    ['The minister said that this announcement was made by his office.\n', false],
  ])('%j', (text, expected) => {
    expect(isFiling(text)).toBe(expected)
  })
})
