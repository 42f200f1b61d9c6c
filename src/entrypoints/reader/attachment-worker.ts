/**
 * pdf.js' worker once more, for files within a document: of nothing more than `mostUnpacked` bytes is made at once, as a packed file of a
 * few kilobytes may hold gigabytes and pdf.js has no limit of its own.
 */
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url'
import { mostUnpacked, tooLarge } from './unpack-limit'

// it unpacks into one array, for which it takes another one of twice the length each time that it is full
globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(target, args: ConstructorParameters<Uint8ArrayConstructor>, newTarget) {
    const [length] = args as readonly unknown[]
    if (typeof length === 'number' && length > mostUnpacked) throw new RangeError(tooLarge)
    return Reflect.construct(target, args, newTarget) as Uint8Array
  },
})

void import(/* @vite-ignore */ workerUrl)
