import * as chronoEn from 'chrono-node/en'
import * as chronoZh from 'chrono-node/zh'

/** What libraries for dates make of a text; each returns how much it found. */
export const dateLibraries = {
  'chrono en.strict': (text: string) => chronoEn.strict.parse(text).length,
  'chrono zh': (text: string) => chronoZh.casual.parse(text).length,
}
