import * as chronoEn from 'chrono-node/en'
import * as chronoZh from 'chrono-node/zh'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model)

/** What the libraries at hand make of a text; each returns how much it found. */
export const libraries = {
  'chrono en.strict': (text: string) => chronoEn.strict.parse(text).length,
  'chrono zh': (text: string) => chronoZh.casual.parse(text).length,
  'wink-nlp': (text: string) => wink.readDoc(text).entities().length(),
  compromise: (text: string) => {
    const doc = compromise(text)
    return doc.people().length + doc.organizations().length
  },
}
