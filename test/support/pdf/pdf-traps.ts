import { writePdf, type Mark, type PdfPage } from './write-pdf'

type Words = Extract<Mark, { readonly text: string }>

/** Lines below each other at 16 points. */
export const lines = (
  x: number,
  y: number,
  words: readonly string[],
  font: Words['font'] = 'latin',
): Words[] => words.map((text, i) => ({ text, x, y: y + 16 * i, font, size: font === 'han' ? 8 : 11 }))

const english = [
  'Reference is made to the announcements of Borealis Tin Holdings Limited (the “Company”)',
  'dated 4 March 2031 and 18 March 2031 (the “Previous Announcements”) in relation to the',
  'sale of the mill at Hollow Creek. Terms used herein shall have the same meanings as those',
  'defined in the Previous Announcements. The Board announces that completion of the sale',
  'took place on 2 April 2031 in accordance with the agreement dated 4 March 2031.',
]
const chinese = [
  '茲 提 述 北 礦 錫 業 控 股 有 限 公 司（「 本 公 司 」）日 期 為 二 零 三 一 年',
  '三 月 四 日 之 公 告（「 該 公 告 」），內 容 有 關 出 售 磨 坊。除 文 義 另 有',
  '所 指 外，本 公 告 所 用 詞 彙 與 該 公 告 所 界 定 者 具 有 相 同 涵 義。',
]
const left = [
  'The mill stood idle for two years',
  'before it was sold. The directors',
  'of the Company met on 9 May 2031',
  'and found the price fair for the',
  'mill and the water rights which',
  'were sold together with it to a',
  'buyer who has paid all of it.',
]
const right = [
  'The buyer will rebuild the wheel',
  'by 30 June 2032 at the latest and',
  'will then grind tin ore again as',
  'was done until the flood. It has',
  'promised to employ those who had',
  'worked there before that day and',
  'who would like to come back soon.',
]

const plain: PdfPage = { marks: lines(60, 90, english) }

/** A page with a head and a number; a date runs over from the first to the second. */
function headedPage(page: number): PdfPage {
  const sold = ['wheel', 'mill', 'pond', 'bridge'][page]
  const words = [
    page === 1
      ? 'March 2031 and was sent to all shareholders together with the form of proxy on that day.'
      : `The ${sold} has long been of use to nobody, and the directors think that it should be sold.`,
    `The directors who know the ${sold} well have looked at what others have paid for one like it.`,
    `They have found that the price which was agreed for the ${sold} is fair and in the interests of`,
    `all shareholders, and that nobody who votes on the sale of the ${sold} has an interest in it.`,
    page === 0
      ? 'More of this can be read in the circular of the Company which was published and dated 9'
      : `More of this can be read where the ${sold} is spoken of in the letter from the chairman above.`,
  ]
  return {
    marks: [
      { text: 'BOREALIS TIN HOLDINGS LIMITED', x: 220, y: 40, size: 9 },
      ...lines(60, 90, words),
      { text: `– ${page + 1} –`, x: 285, y: 815, size: 9 },
    ],
  }
}

/** A page of a long filing: a running head, a date that no other page has, and its number. */
function longPage(page: number): PdfPage {
  const day = `${(page % 28) + 1} June ${2031 + Math.floor(page / 28)}`
  const words = Array.from({ length: 40 }, (_, i) =>
    i === 20
      ? `The Company published an announcement dated ${day} which the reader may want to see.`
      : `Line ${i + 1} of page ${page + 1} speaks of tin, of the mill and of the creek, and of nothing else at all.`,
  )
  return {
    marks: [
      { text: 'BOREALIS TIN HOLDINGS LIMITED', x: 220, y: 40, size: 9 },
      ...lines(60, 90, words),
      { text: `– ${page + 1} –`, x: 285, y: 815, size: 9 },
    ],
  }
}

/** PDFs of an issuer that does not exist, each with something that readers of PDFs trip over. Made anew each time, small but for `long`. */
export const pdfTraps = {
  /** English, with references to announcements. */
  plain: () => writePdf([plain], { title: 'Completion' }),
  /** Chinese, set with a space after each character, in a font that the file does not hold. */
  spacedHan: () => writePdf([{ marks: lines(60, 90, chinese, 'han') }]),
  /** A title across two columns of running text. */
  columns: () =>
    writePdf([
      {
        marks: [
          { text: 'THE SALE OF THE MILL AT HOLLOW CREEK BY BOREALIS TIN HOLDINGS', x: 90, y: 60 },
          ...lines(60, 100, left),
          ...lines(320, 100, right),
        ],
      },
    ]),
  /** Heads and page numbers within a sentence that runs over pages. */
  runningHeads: () => writePdf([0, 1, 2, 3].map(headedPage)),
  /** A page that is shown turned, with its text turned so that it stands upright; and one whose text stays turned. */
  rotated: () =>
    writePdf([
      { marks: english.map((text, i): Mark => ({ text, x: 90 + 16 * i, y: 780, turned: 1 })), rotate: 90 },
      { marks: english.map((text, i): Mark => ({ text, x: 90 + 16 * i, y: 780, turned: 1 })) },
    ]),
  /** Pages that are pictures among one with text, and a blank one. */
  scan: () =>
    writePdf([plain, { marks: [{ picture: true }] }, { marks: [{ picture: true }] }, { marks: [] }]),
  /** A page whose glyphs have no characters, after one that can be read. */
  noUnicode: () => writePdf([plain, { marks: lines(60, 90, english, 'lost') }]),
  /** A page of which one font of two has no characters, after one that can be read. */
  partlyNoUnicode: () =>
    writePdf([plain, { marks: [...lines(60, 90, english), ...lines(60, 300, english.slice(0, 2), 'lost')] }]),
  /** Opens with the password "hollow". */
  encrypted: () => writePdf([plain], { password: 'hollow' }),
  /** Ends in the middle of its pages. */
  truncated: () => {
    const whole = writePdf([plain, longPage(1)])
    return whole.slice(0, Math.floor(whole.length * 0.6))
  },
  /** An outline, links within and out, an attachment, and a script that must not run. */
  outline: () =>
    writePdf(
      [
        {
          marks: [
            ...lines(60, 90, english),
            { link: 2, x: 60, y: 90, width: 200 },
            { link: 'https://www.hkexnews.hk/', x: 60, y: 106, width: 200 },
            { link: 'javascript:alert(1)', x: 60, y: 122, width: 200 },
          ],
        },
        longPage(1),
        longPage(2),
      ],
      {
        outline: [
          ['Sale', 0],
          ['磨坊', 1],
          ['Creek', 2],
        ],
        script: 'app.alert("run")',
        attachment: ['mill.txt', 'a wheel'],
      },
    ),
  /** Five hundred pages, some 2 MB. */
  long: (pages = 500) => writePdf(Array.from({ length: pages }, (_, page) => longPage(page))),
} as const
