import { describe, expect, test } from 'vitest'
import { namedByOffice } from '../../../../src/core/analysis/entities/named-by-office'
import { namesIn } from './reading'

const table: readonly (readonly [text: string, ...people: string[]])[] = [
  ['(ii) 莫永昌(作為賣方);及(iii)本公司(作為買方)', '莫永昌'],
  ['二、被告柴宏伟、星海投资集团有限公司承担连带责任', '柴宏伟'],
  ['被告人、原告應承擔費用'],
  ['(a) To re-elect Chan Tai Man as an executive director;', 'Chan Tai Man'],
  ['5. To re-elect Wei, Ying-Chiao as an executive director', 'Wei, Ying-Chiao'],
  [
    'Woo Ka Biu (Alternate Director to Woo Po-shing)\nLo Kin (alternate to Ho Kit Yee)',
    'Woo Po-shing',
    'Ho Kit Yee',
  ],
  ['(alternate director to the Chairman)\nan alternate to Silver Quay'],
  ['to appoint Maria da Silva as independent non-executive director', 'Maria da Silva'],
  ['The engagement partner on the audit resulting in this report is Lau Wing Kei.\n', 'Lau Wing Kei'],
  ['Certified Public Accountants\nLau Wing Kei\nPractising Certificate Number P01234', 'Lau Wing Kei'],
  ['執業會計師\n劉詠基\n執業證書編號:P01234', '劉詠基'],
  ['重選陳大文為執行董事', '陳大文'],
  ['審計項目合夥人為劉詠基。', '劉詠基'],
  ['本公司監事會主席為孫立達,職工監事為錢進。', '孫立達', '錢進'],
  ['法定代表人:胡志強;註冊資本:10萬元。其法定代表人为周小梅。', '胡志強', '周小梅'],
  ['監事為兩名,監事會主席為監事,法定代表人:董事長。'],
  ['To re-appoint Morning Dusk as auditor'],
  ['to elect Ordinary Shares as consideration'],
  ['監事會主席曾慶明辭任', '曾慶明'],
  ['職工代表監事由蘇文慧接任', '蘇文慧'],
  ['董事獲委任,獨立董事已退任'],
  ['前總經理佟鐵軍涉嫌挪用資金', '佟鐵軍'],
  ['監事應書面擁有'],
  ['重選楊先生為執行董事'],
  ['委任核數師為本公司'],
  ['Hong Kong\nPractising Certificate Number P01234'],
  ['起诉南溪有限公司及自然人陈义龙,要求偿还', '陈义龙'],
  ['自然人股东陈述意见'],
  ['與北溪有限公司及趙立群訂立增資協議', '趙立群'],
  ['買方及賣方訂立協議'],
  ['呈請人為楊敏(獨立於本公司的第三方)', '楊敏'],
  ['最終實益擁有人為何大川。', '何大川'],
  ['及其配偶孫梅各自持有,認購人之一梁軍(前僱員)', '孫梅', '梁軍'],
  ['其配偶各自持有,包括之一及其他'],
  ['買方為獨立第三方,賣方為高級管理人員'],
  ['北溪公佈,李婉心已獲委任為董事;林永光已辭任非執行董事;及郭志文不再擔任主席', '李婉心', '林永光', '郭志文'],
  ['任何人獲委任,方可獲委任;全體董事已退任,董事會獲委任'],
  ['北溪有限公司\n董事總經理\n凌霄川\n謹啟\n', '凌霄川'],
  ['凌霄川\n執行董事\n谨启\n', '凌霄川'],
  ['董事會\n主席\n謹啟\n'],
  ['于莫明辭任後,董事會由三名執行董事組成。于彼辭任後', '莫明'],
  ['於莫永輝辞任后', '莫永輝'],
  ['莫明亦將不再擔任主席', '莫明'],
  ['莫明因其他工作安排而辭任', '莫明'],
  ['董事會宣佈羅志琛已辭任,林家樂獲調任為執行董事', '羅志琛', '林家樂'],
  ['已委任前運輸局局長陳家堯及前律政司司長袁國樑為獨立非執行董事', '陳家堯', '袁國樑'],
  ['立法會議員林健華、工業總會主席洪嘉平則獲委任;副秘書長古嘉文雙雙獲委任', '林健華', '洪嘉平', '古嘉文'],
  ['主席應獲委任,局長任期為三年,會長方可獲委任,院長及其他、部長時任及'],
  ['(3) 莫建國,作為擔保人;及(4) 北溪有限公司,作為目標公司', '莫建國'],
  ['由莫建國及李秀英分別擁有60%及40%權益', '莫建國', '李秀英'],
  ['由管理層分別持有、由董事會及股東分別擁有,由林月有限公司實益擁有,作為賣方'],
  ['應當獲委任,方會辭任,如該獲委任'],
  ['Yours Faithfully\n謹啟\n'],
]

describe('people named by what they are made', () => {
  test.each(table)('%s', (text, ...people) => {
    expect(namesIn(text, [namedByOffice], 'person')).toEqual(people)
  })
})
