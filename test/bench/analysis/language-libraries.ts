import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model)

/** What libraries for language at large make of a text; each returns how much it found. */
export const languageLibraries = {
  'wink-nlp': (text: string) => wink.readDoc(text).entities().length(),
  compromise: (text: string) => {
    const doc = compromise(text)
    return doc.people().length + doc.organizations().length
  },
}
