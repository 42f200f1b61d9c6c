import { describe, expect, test } from 'vitest'
import { namedInList } from '../../../../src/core/analysis/entities/named-in-list'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['南灘有限公司及林子傑於二零二三年訂立之協議,北溪、Quay Limited與何慧倫於同日訂立', '林子傑', '何慧倫'],
  [
    '執行董事林子傑、何慧,非執行董事區兆明,獨立非執行董事康志強、Paul Andrew Quayle及艾山·買提均親自出席,董事應出席',
    '林子傑',
    '何慧',
    '區兆明',
    '康志強',
    'Paul Andrew Quayle',
    '艾山·買提',
  ],
  ['賣方(即林子傑、何慧及區兆明)及費用(包括租金及水電)', '林子傑', '何慧', '區兆明'],
  [
    '0.31 0其他林子傑500,000 11,000,000 0.22 0境內自然人\n何慧 -300,000 8,600,000 0.17 0境內自然人',
    '林子傑',
    '何慧',
  ],
  [
    'The Vendors are (i) Lam Tsz Kit; (ii) Ho Wai Lun; (iii) Redquay Limited; and (iv) Zhang Weimin, all being so',
    'Lam Tsz Kit',
    'Ho Wai Lun',
    'Zhang Weimin',
  ],
  ['賣方為(i)林子傑;(ii)何慧倫;(iii)紅碼頭有限公司;及(iv)張偉民,均為獨立', '林子傑', '何慧倫', '張偉民'],
  ['(1) Lam Tsz Kit;'],
  ['現提名葉志堅、范麗君、曲洪波為獨立董事候選人,選舉方法及原則為何', '葉志堅', '范麗君', '曲洪波'],
  ['國有法人阮洪亮 22,556,000 0.54 境內自然人姜瑾 境內自然人 0.44% 18,220,000', '阮洪亮', '姜瑾'],
  ['判令被告星海有限公司及羅振宇向原告支付,南灘有限公司及管理層向,北溪有限公司與方圓訂立', '羅振宇'],
  [
    '執行董事包國俊、霍志遠及非執行董事馬鳳親身出席,獨立非執行董事霍淑嫻以電子方式出席',
    '包國俊',
    '霍志遠',
    '馬鳳',
    '霍淑嫻',
  ],
  [
    '由董事長馬遠、總經理林勇、副總經理何敏、陳小麗,財務總監孫莉及董事會秘書錢進組成',
    '馬遠',
    '林勇',
    '何敏',
    '陳小麗',
    '孫莉',
    '錢進',
  ],
  [
    '包括職工代表監事李紅、股東代表監事周明輝及外部監事吳越。執行董事王勇、何敏,非執行董事陳曉及獨立非執行董事馬天宇',
    '李紅',
    '周明輝',
    '吳越',
    '王勇',
    '何敏',
    '陳曉',
    '馬天宇',
  ],
  ['董事安排、監事任期,董事方面及監事管理,執行董事相關及獨立董事高管、總經理應當及副總經理時任'],
  [
    '大會上,林勇、何莉及陳曉東已獲重選為董事,而彭飛及何敏退任;方正、任何公司及安排均為',
    '林勇',
    '何莉',
    '陳曉東',
  ],
  ['執行董事應出席,獨立董事及監事列席,執行董事親身出席'],
  [
    '成員\n審計委員會 林小明(召集人)、何美、李堯\n提名委員會:陳大文、何美',
    '林小明',
    '何美',
    '李堯',
    '陳大文',
    '何美',
  ],
  ['星海集團有限公司、林小明、何美玲、李堯及陳大文承諾', '林小明', '何美玲', '李堯'],
  ['星海有限公司、金山、方正、華為及審核委員會、董事會,薪酬委員會 管理層、董事會'],
  ['(a) Silver Quay; (b) Tin Bay; and (c) Wong Tai Sin District'],
  ['(a) Lam Tsz Kit will resign; (b) Ho Wai Lun is to be elected'],
  ['包括(i)方便;(ii)管理層;(iii)時間表;(iv)任何人'],
  ['(i) Lam Tsz Kit;\n(i) Ho Wai Lun;'],
]

describe('people of a numbered list', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [namedInList], 'person')).toEqual(people)
  })
})
