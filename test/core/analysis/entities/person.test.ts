import { describe, expect, test } from 'vitest'
import { person } from '../../../../src/core/analysis/entities/person'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...names: string[]])[] = [
  [
    'the executive Directors are Dr. Lam Tsz Kit, Ms. Ho Wai and Mr. Au Siu Ming',
    'Lam Tsz Kit',
    'Ho Wai',
    'Au Siu Ming',
  ],
  ['Mr. Lam Tsz Kit, Peter as Director', 'Lam Tsz Kit, Peter'],
  ['Mr. LAM Tsz Kit, 1,234,567 (99.9%) 0\n(0%)\nPeter as a non-executive Director', 'LAM Tsz Kit, Peter'],
  ['Mr. LAM Tsz Kit,\n1,234,567\n9,876\nYes\nRosanna as director', 'LAM Tsz Kit, Rosanna'],
  [
    'Mr. LAM Tsz Kit, 1,234,567 (99.9%)\nQuay as a director; Ms. Ho Wai, 100 Peter as witness',
    'LAM Tsz Kit',
    'Ho Wai',
  ],
  ['Mr. To Siu Hang Chairman', 'To Siu Hang'],
  ['Mr. To Siu Hang Beneficiary of a discretionary trust', 'To Siu Hang'],
  ['Ms. Wong Tsz Kit, Peggy MH.', 'Wong Tsz Kit, Peggy'],
  ['Datuk Seri Lim Keng Seng and Dato’ Sri Tan Boon Wah', 'Lim Keng Seng', 'Tan Boon Wah'],
  ['Mr. William W LeungØ and', 'William W Leung'],
  ['Tan Sri Dato’ Low Kok Wah Chew Fook Sang\nDIRECTOR DIRECTOR', 'Low Kok Wah', 'Chew Fook Sang'],
  ['Ms. Olga Petrovna Sidorova P.O. Box 2681', 'Olga Petrovna Sidorova'],
  ['Prof. LAM Tsz Kit (Chairman)', 'LAM Tsz Kit'],
  ['Mr Patrick C F Or\nMr. Patrick Or will retire', 'Patrick C F Or', 'Patrick Or'],
  ['and Mr. TO Siu Kwok.\nMr. Cheng Man For, FCPA', 'TO Siu Kwok', 'Cheng Man For'],
  ['Mr. TO BE ELECTED'],
  ['from Ms. Chen Liling, Xu Yangming and Xu Jie at a consideration', 'Chen Liling', 'Xu Yangming', 'Xu Jie'],
  ['Mr. Lam Tsz Kit, Silver Quay and Ms. Ho Wai, Chairman', 'Lam Tsz Kit', 'Ho Wai'],
  ['Mr. Lam Tsz Kit and Northmere Limited, Tai Fung Holdings', 'Lam Tsz Kit'],
  ['Mr. HO Hin Lun, Quayson, aged 69, is', 'HO Hin Lun, Quayson'],
  ['Mr. HO Hin Lun, Chairman, aged 69, is', 'HO Hin Lun'],
  ['Mr OR Ching Lun Patrick JP', 'OR Ching Lun Patrick'],
  ['Mr. Lam Tsz Kit Or Ms. Ho Wai', 'Lam Tsz Kit', 'Ho Wai'],
  ['Mr. Lo Chun To was appointed', 'Lo Chun To'],
  ['Mr. Au Yeung has experience. Mr. Au Yeung Wai Lun', 'Au Yeung Wai Lun'],
  ['Hon. Lam Tsz Kit GBS, JP', 'Lam Tsz Kit'],
  ['and Dr.\nLam Tsz', 'Lam Tsz'],
  ['Mr. Lam resigned'],
  ['PROFIT WARNING'],
  ['Mr.'],
  ['Mr. ZR Ou’s interest', 'ZR Ou'],
  [
    'Messrs. Chan Tai Man, Lee Siu Ming and Wong Kwok Wai as directors',
    'Chan Tai Man',
    'Lee Siu Ming',
    'Wong Kwok Wai',
  ],
  ['Mr. J. P. van der Berg and', 'J. P. van der Berg'],
  ['Madam Zhou Li (周麗) has', 'Zhou Li', '周麗'],
  ['Mr. Chan Tai Man CBE and Ms. Ho Wai Lun DBA', 'Chan Tai Man', 'Ho Wai Lun'],
  ['Mr. Chan Management Services Framework Agreement'],
  [
    'Messrs.\nTSE Kam Tong, George Leonard BARNES and YIP Yuk Keung, Albert (Directors)',
    'TSE Kam Tong',
    'George Leonard BARNES',
    'YIP Yuk Keung, Albert',
  ],
  ['the Honourable Madam Justice Linda Chan on', 'Linda Chan'],
  ['Mr. Bernard Tay Ah Kong as director', 'Bernard Tay Ah Kong'],
  ['Mr. Edmund Poon Chi Hang Principal place of business', 'Edmund Poon Chi Hang'],
  ['Ms. Xu Ruifang Grand Cayman KY1-1111', 'Xu Ruifang'],
  ['To re-elect Mr. Wong Chi Ming, Jeffry as an executive director', 'Wong Chi Ming, Jeffry'],
  [
    'Mr. Lo Wan Sing, Vincent; and Ms. Chan Yim Por, Bonnie and Mr. Yuen',
    'Lo Wan Sing, Vincent',
    'Chan Yim Por, Bonnie',
  ],
  ['Mr. Wong Chi Ming, Deputy as well', 'Wong Chi Ming'],
  ['Mr. Chong H\nof the Board'],
  ['the petition filed by 林大文 (“Mr. Lam”) was', '林大文'],
  ['the petition 公司法 (“Mr. Lam”) was'],
  ['Ms. Sie Nien Wai, Celia\nAudit', 'Sie Nien Wai, Celia'],
  ['Mr. Lo Chun To (Chairman)', 'Lo Chun To'],
  ['Mr. Lo Chun To the Board said', 'Lo Chun'],
  ['Mr. Wong Kin Hei, Canning, BA, FCA', 'Wong Kin Hei, Canning'],
  ['Mr. Wong Kin Hei, Deputy Head, BA', 'Wong Kin Hei'],
  ['Mr. Or Tai Man and Ms. Or Pui Yee, Peranza\n', 'Or Tai Man', 'Or Pui Yee, Peranza'],
]

describe('person', () => {
  test.each(table)('%s', (text, ...names) => {
    expect(namesIn(text, [person], 'person')).toEqual(names)
  })
})
