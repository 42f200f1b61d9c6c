/** Each radical of the block "CJK Radicals Supplement" followed by the Han character it stands for (Unicode 14, Equivalent_Unified_Ideograph). */
const pairs = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌',
  '⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓',
  '⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝',
  '⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐',
  '⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
]

const ideographs = new Map<string, string>()
for (const row of pairs) {
  const characters = [...row]
  for (let i = 0; i + 1 < characters.length; i += 2)
    ideographs.set(characters[i] ?? '', characters[i + 1] ?? '')
}

/**
 * The Han character that a CJK radical (U+2E80 to U+2EFF) stands for, or undefined for anything else. PDFs' fonts name radicals where
 * the page shows ordinary characters; NFKC repairs the Kangxi radicals (U+2F00 to U+2FD5) but not these.
 */
export const ideographOf = (radical: string): string | undefined => ideographs.get(radical)
