/**
 * pdf.js' worker, which puts the text of pages in order itself where it is asked to: the strings of a page, each with its place, take longer
 * to be sent than to be put in order. A request for a page's text that has the page's box with it is answered with one LaidPage.
 */
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url'
import { answerLaid, type PdfMessage } from './answer-laid'

const { hear, send } = answerLaid(postMessage.bind(globalThis) as Parameters<typeof answerLaid>[0])
/** What was asked before pdf.js has come; null once it hears for itself. */
let early: PdfMessage[] | null = []
addEventListener('message', ({ data }: MessageEvent<PdfMessage>) => {
  if (early) early.push(data)
  else hear(data)
})
globalThis.postMessage = send as typeof postMessage

await import(/* @vite-ignore */ workerUrl)
const asked = early
early = null
for (const data of asked) dispatchEvent(new MessageEvent('message', { data }))
