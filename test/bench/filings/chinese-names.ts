import type { Random } from './random'

const places = '星河 潮安 松嶺 雲浦 蘭溪 青礁 望海 白石 龍吟 鶴鳴 翠谷 銀灘 東岬 南嶼 北辰 西潭'.split(' ')
const trades =
  '生物科學 臨床服務 基建 物業發展 半導體科技 綠色能源 物流 零售 資本 製藥 教育 水務 環保科技'.split(' ')
const forms = ['有限公司', '控股有限公司', '集團有限公司', '股份有限公司', '(香港)有限公司', '投資有限公司']
const surnames = [...'陳林黃張李王吳劉蔡楊許鄭謝郭洪']
const givens = '學堯 嘉文 子晴 偉樂 佩珊 志強 詩穎 日輝 麗娟 健恒 美芳 俊傑 國棟 婉儀'.split(' ')
const digits = [...'零一二三四五六七八九']
const roles = ['執行董事', '非執行董事', '獨立非執行董事', '董事會主席', '首席財務官', '公司秘書']
const rules = [
  '上市規則第13.09(2)(a)條',
  '上市規則第14.06(3)條',
  '上市規則第14A章',
  '上市規則第3.10A條',
  '上市規則附錄十',
]
const documents = ['公告', '通函', '自願公告', '補充公告', '澄清公告', '聯合公告']

const inWords = (year: number): string => [...String(year)].map((digit) => digits[Number(digit)]).join('')
const small = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

/** Names and figures that filings in Chinese are full of, all invented; each call draws another one. */
export function chineseNames({ int, pick }: Random) {
  const year = (): number => int(2009, 2025)
  return {
    company: (): string => `${pick(places)}${pick(places)}${pick(trades)}${pick(forms)}`,
    short: (): string => `${pick(places)}${pick(trades)}`,
    person: (): string => `${pick(surnames)}${pick(givens)}${pick(['先生', '女士', '博士'])}`,
    bare: (): string => `${pick(surnames)}${pick(givens)}`,
    date: (): string =>
      pick([
        `${inWords(year())}年${small(int(1, 12))}月${small(int(1, 28))}日`,
        `${year()}年${int(1, 12)}月${int(1, 28)}日`,
      ]),
    year: (): string => inWords(year()),
    amount: (): string =>
      pick([
        `${int(1, 900)},${int(100, 999)},000港元`,
        `人民幣${int(1, 400)}.${int(1, 9)}百萬元`,
        `約${int(1, 99)}.${int(10, 99)}億美元`,
        `港幣${int(1, 99)}萬元`,
      ]),
    role: (): string => pick(roles),
    rule: (): string => pick(rules),
    document: (): string => pick(documents),
    int,
    pick,
  }
}

export type ChineseNames = ReturnType<typeof chineseNames>
