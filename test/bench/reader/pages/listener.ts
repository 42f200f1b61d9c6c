import type { Found } from '../../pdf-text/compare'

/** The text that the reader has read so far, and what was found in it. */
export interface Heard {
  source?: string
  analysis?: Found
}

/** Runs before everything else in the reader, and keeps what it and its worker of the analysis tell each other. */
const heard: Heard = ((globalThis as unknown as { heard: Heard }).heard = {})
// What names functions in scripts that the driver sends over.
;(globalThis as unknown as { __name: unknown }).__name = (named: unknown) => named

const Plain = Worker
globalThis.Worker = class extends Plain {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options)
    this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string; analysis?: Found }>) => {
      if (options?.name === 'analysis' && data.kind === 'done' && data.analysis)
        heard.analysis = data.analysis
    })
  }
  override postMessage(message: { kind?: string; known?: number; rest?: string }, ...more: never[]): void {
    // of a text that grows only what is new is sent
    if (message.known !== undefined && message.rest !== undefined)
      heard.source = (heard.source ?? '').slice(0, message.known) + message.rest
    super.postMessage(message, ...more)
  }
}
