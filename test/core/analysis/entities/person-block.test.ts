import { describe, expect, test } from 'vitest'
import { personBlock } from '../../../../src/core/analysis/entities/person-block'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  [
    'NOMINATION COMMITTEE\nLam Tsz Kit\nHO Wai Lun\n\nBERMUDA RESIDENT REPRESENTATIVE\nQuay Services Limited\n',
    'Lam Tsz Kit',
    'HO Wai Lun',
  ],
  [
    'BOARD OF DIRECTORS\n\nPRINCIPAL PLACE OF BUSINESS\n\nExecutive Directors\n\nLevel 2, 9 Quay Street\n\nTRANSFER OFFICE\n\nNorthmere Fund Services Limited\n\nHo Kwai Lun, Lawrence \n\nColin Ashby\n\nIndependent Non-executive Directors\n\nUwe Ash Von Quay \n\nLam Tsz Kit, Henry\n',
    'Ho Kwai Lun, Lawrence',
    'Colin Ashby',
    'Uwe Ash Von Quay',
    'Lam Tsz Kit, Henry',
  ],
  [
    'Executive Directors\n\nRegistered office\nQuay House\nChurch Street\nIndependent Non-executive Directors\n\nLam Tsz Kit\n',
    'Lam Tsz Kit',
  ],
  [
    'Vice-Chairman\nMartin T S Or JP\nDirectors\nY L Cheng GBM, DPMS, LLD(Hon), DSSc(Hon)\nMartin K T Cheung DBA(Hon), GBS, JP\nEric P C Li FCPA(Practising), OBE, JP\nJohn Hui\nRegistered Office',
    'Martin T S Or',
    'Y L Cheng',
    'Martin K T Cheung',
    'Eric P C Li',
    'John Hui',
  ],
  ['Executive Directors:\nCHAN Tai Man (Chairman)\nLee Siu Ming\n', 'CHAN Tai Man', 'Lee Siu Ming'],
  ['Non-executive Directors\nJean-Pierre DUPONT\nHiroshi Tanaka\n', 'Jean-Pierre DUPONT', 'Hiroshi Tanaka'],
  ['AUDIT COMMITTEE\nHo Wai Lun, JP (Chairman)\nSarah O’BRIEN', 'Ho Wai Lun', 'Sarah O’BRIEN'],
  [
    'Independent Non-executive Directors\nLam Tsz Kit*\nChiu Hsiao-Ming (appointed on 15 November 2019) Patrick Tat-Wah Ip (resigned on 15 November 2019)\nAUDIT COMMITTEE\nHo Wai Lun',
    'Lam Tsz Kit',
    'Chiu Hsiao-Ming',
    'Patrick Tat-Wah Ip',
    'Ho Wai Lun',
  ],
  [
    '獨立非執行董事\n陳大文*\n邱曉明(於二零一九年十一月十五日獲委任)葉達華(於二零一九年十一月十五日辭任)審核委員會\n何偉倫(主席)',
    '陳大文',
    '邱曉明',
    '葉達華',
    '何偉倫',
  ],
  ['COMPANY SECRETARY\nHo Wai Lun\nSTOCK CODE\nSEHK 2168', 'Ho Wai Lun'],
  ['Company Secretary\nTSANG Mei Fong, FCG, HKFCG\n', 'TSANG Mei Fong'],
  [
    'Executive Directors: Chan Tai Man (Chairman), Lee Siu Ming and Wong Ka Yan',
    'Chan Tai Man',
    'Lee Siu Ming',
    'Wong Ka Yan',
  ],
  ['執行董事:\n陳大文(主席)\n李小明\n歐陽志遠\n', '陳大文', '李小明', '歐陽志遠'],
  ['審核委員會\n何偉倫(主席)\n鄧偉\n', '何偉倫', '鄧偉'],
  ['執行董事\n何   川(主席)\n鄧大偉\n李 明\n', '何川', '鄧大偉', '李明'],
  ['執行董事\n職 位\n金 額\n'],
  ['公司秘書\n曾美芳,FCG,HKFCG\n', '曾美芳'],
  ['獨立非執行董事:陳大文、李小明及吳國強', '陳大文', '李小明', '吳國強'],
  ['執行董事:\n陳大文先生(主席)\n李小明女士', '陳大文', '李小明'],
  [
    'Executive Directors\nWEI Dong (Chairman)\nMarkus HOFFMANN (CEO) Non-executive Director\nQIU Yan\nIndependent Non-executive Directors TSE Lai Kuen, BBS, JP\nSimon J. ADEYEMI\n',
    'WEI Dong',
    'Markus HOFFMANN',
    'QIU Yan',
    'TSE Lai Kuen',
    'Simon J. ADEYEMI',
  ],
  ['Audit Committee\nRemuneration Committee\nNomination Committee\n'],
  ['Executive Directors\nDiscretionary Bonuses\nPension Costs\n'],
  ['Directors\nHong Kong\nRoom 1203'],
  ['Company Secretary\nHong Kong, 3 May 2024'],
  ['董事\n袍金\n花紅\n'],
  ['執行董事\n薪金及津貼\n'],
  ['the executive directors Chan Tai Man and others'],
  ['Directors\nKwan Pak Lam 1,200,000 – 1,200,000\n', 'Kwan Pak Lam'],
  [
    'DIRECTORS\nBowen Leung Po Ming, GBS, JP #\nJimmy Lo Chun To\nLo Po Man\n',
    'Bowen Leung Po Ming',
    'Jimmy Lo Chun To',
    'Lo Po Man',
  ],
  ['DIRECTORS\nNg Man Wai\nResponsible To The Board\n', 'Ng Man Wai'],
  ['Executive Directors\nLam Siu Fong (1), BSc\nHo Tai Man, BA, FCA (ANZ)\n', 'Lam Siu Fong', 'Ho Tai Man'],
  ['Executive Directors\nLam Siu Fong resigned (1), BSc\n'],
  [
    'Independent Non-executive Directors\nMok, Frank H.\nLam Chok Sun, Sean\nHo Chi Fai',
    'Mok, Frank H.',
    'Lam Chok Sun, Sean',
    'Ho Chi Fai',
  ],
  [
    'DIRECTORS\nExecutive:\nLam Tsz Kit, Chairman\nHo Wai Lun, Deputy Chairman\nNon-executive:\nFong Chi Wah\nIndependent Non-executive:\nAu Siu Ming, JP',
    'Lam Tsz Kit',
    'Ho Wai Lun',
    'Fong Chi Wah',
    'Au Siu Ming',
  ],
]

describe('people listed under a heading', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [personBlock], 'person')).toEqual(people)
  })
})
