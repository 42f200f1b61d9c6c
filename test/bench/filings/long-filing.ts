import { chineseNames } from './chinese-names'
import { chineseParagraphs, chineseRows } from './chinese-paragraphs'
import { chineseProse } from './chinese-prose'
import { englishNames } from './english-names'
import { englishParagraphs, englishRows } from './english-paragraphs'
import { englishProse } from './english-prose'
import { seeded, type Random } from './random'

/** A filing's language. */
export type Language = 'en' | 'zh'

/** Of ten paragraphs, how many name next to nothing. */
const prose = 6

const heads = {
  en: (company: string, date: string) => [
    'Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.',
    `**${company.toUpperCase()}**\n**(Stock Code: 9787)**`,
    '**DISCLOSEABLE TRANSACTION**\n**AND RESULTS FOR THE YEAR**',
    `The board (the “**Board**”) of directors (the “**Directors**”) of ${company} (the “**Company**”, together with its subsidiaries, the “**Group**”; holders of its shares (the “**Shares**”), the “**Shareholders**”) announces what follows on ${date}.`,
  ],
  zh: (company: string, date: string) => [
    '香港交易及結算所有限公司及香港聯合交易所有限公司對本公告之內容概不負責,對其準確性或完整性亦不發表任何聲明,並明確表示,概不就因本公告全部或任何部分內容而產生或因倚賴該等內容而引致之任何損失承擔任何責任。',
    `**${company}**\n**(股份代號:9787)**`,
    '**須予披露交易及全年業績**',
    `${company}(「**本公司**」,連同其附屬公司統稱「**本集團**」;其股份(「**股份**」)之持有人,「**股東**」)董事(「**董事**」)會(「**董事會**」)於${date}公佈如下。`,
  ],
}

interface Words {
  readonly head: readonly string[]
  paragraph(): string
  row(): string
  heading(number: number): string
  readonly foot: readonly string[]
}

function english(random: Random): Words {
  const n = englishNames(random)
  const company = n.company()
  return {
    head: heads.en(company, n.date()),
    paragraph: () => n.pick(n.int(1, 10) > prose ? englishParagraphs : englishProse)(n),
    row: () => n.pick(englishRows)(n),
    heading: (number) =>
      `**${number}. ${n.pick(['REASONS FOR THE TRANSACTION', 'BUSINESS REVIEW', 'RISKS', 'GENERAL'])}**`,
    foot: [
      `By order of the Board\n**${company}**\n**${n.bare()}**\n*Chairman*`,
      'Hong Kong, 20 March 2026',
      `As at the date of this announcement, the executive Directors are ${n.person()} and ${n.person()}; and the independent non-executive Directors are ${n.person()}, ${n.person()} and ${n.person()}.`,
    ],
  }
}

function chinese(random: Random): Words {
  const n = chineseNames(random)
  const company = n.company()
  return {
    head: heads.zh(company, n.date()),
    paragraph: () => n.pick(n.int(1, 10) > prose ? chineseParagraphs : chineseProse)(n),
    row: () => n.pick(chineseRows)(n),
    heading: (number) => `**${number}. ${n.pick(['進行交易之理由', '業務回顧', '風險', '一般資料'])}**`,
    foot: [
      `承董事會命\n**${company}**\n主席\n**${n.bare()}**`,
      '香港,二零二六年三月二十日',
      `於本公告日期,執行董事為${n.person()}及${n.person()};獨立非執行董事為${n.person()}、${n.person()}及${n.person()}。`,
    ],
  }
}

/**
 * A filing of about `units` code units that no two paragraphs of are the same, in the form of real ones: head, numbered sections of
 * paragraphs with now and then a table, sign-off. Blocks are a blank line apart, bold words between "**". One seed, one text.
 */
export function longFiling(language: Language, units: number, seed = 1): string {
  const random = seeded(seed)
  const words = language === 'en' ? english(random) : chinese(random)
  const blocks = [...words.head]
  let size = 0
  for (let section = 1; size < units; section++) {
    const from = blocks.length
    blocks.push(words.heading(section))
    for (let left = random.int(4, 9); left > 0; left--) {
      blocks.push(words.paragraph())
      if (random.int(1, 6) === 1) for (let row = random.int(2, 8); row > 0; row--) blocks.push(words.row())
    }
    for (const block of blocks.slice(from)) size += block.length + 2
  }
  return [...blocks, ...words.foot].join('\n\n')
}
