import traditional from 'opencc-js/dict/TSCharacters'

/** "A a|B b c|…": a character and what it becomes, the usual form first. */
function* pairsOf(dictionary: string): Generator<[string, string]> {
  for (const entry of dictionary.split('|')) {
    const [from, to] = entry.split(' ')
    if (from && to) yield [from, to]
  }
}

/** Pairs of Hong Kong and Taiwan forms that filings mix and the dictionary tells apart. */
const ownPairs = '着 著|吿 告|羣 群|衞 衛|敍 敘|枱 檯|粧 妝|衹 只|痺 痹|簷 檐|糭 糉|顎 齶'

function build(): ReadonlyMap<string, string> {
  const next = new Map<string, string>([...pairsOf(traditional), ...pairsOf(ownPairs)])
  const folded = new Map<string, string>()
  for (const character of next.keys()) {
    let to = character
    for (let step = 0; step < 4; step++) to = next.get(to) ?? to
    if (to !== character) folded.set(character, to)
  }
  return folded
}

/**
 * Every Han character that has another form in Simplified writing, with the one form that stands for all of them here. Several
 * characters may share one (後 and 后): a search finds a little more, never less. Data: OpenCC's table of characters.
 */
export const foldedHan = build()
