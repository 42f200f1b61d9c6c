import { inTurn } from '../apart'
import { builtEngine } from './shipped-engine'
import { benchTexts, sampleOf } from './texts'

/*
 * A script of its own: does one thing to one of the texts whenever it is asked to. Its arguments are the thing, the text's name and the
 * bench's options. What the other things need is not loaded.
 */
const [thing, name, ...options] = process.argv.slice(2)
const text = benchTexts(options).find((one) => one.name === name)?.text ?? ''
const { createAnalyser, createTextDocument } = await builtEngine()
const doc = createTextDocument(text)

const things: Readonly<Record<string, () => Promise<() => unknown>>> = {
  normalise: () => Promise.resolve(() => createTextDocument(text)),
  ours: () => Promise.resolve(() => createAnalyser().analyse(doc)),
  floor: async () => {
    const { floor } = await import('./floor')
    return () => floor(doc.text)
  },
  'chrono en.strict': async () => {
    const { strict } = await import('chrono-node/en')
    return () => strict.parse(doc.text)
  },
  'chrono zh': async () => {
    const { casual } = await import('chrono-node/zh')
    return () => casual.parse(sampleOf(doc.text))
  },
  'wink-nlp': async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const wink = winkNLP(model)
    return () => wink.readDoc(sampleOf(doc.text)).entities().length()
  },
  compromise: async () => {
    const { default: compromise } = await import('compromise')
    return () => {
      const read = compromise(sampleOf(doc.text))
      return read.people().length + read.organizations().length
    }
  },
}

const load = things[thing ?? '']
if (!load || text === '') throw new Error(`Nothing to do: ${String(thing)}, ${String(name)}`)
inTurn(await load())
