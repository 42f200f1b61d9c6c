import { GatheredContent, type ContentPart } from '../../sources/pdf/gather-content'
import { layContent } from '../../sources/pdf/lay-content'
import type { LayRequest } from './lay-request'

/** What becomes of a stream, in pdf.js' numbers. */
const kinds = { close: 3, enqueue: 4, error: 5 } as const

/** A message of pdf.js' own protocol: one that asks for something has an action, one about a stream says what becomes of it. */
export interface PdfMessage {
  readonly sourceName: string
  readonly targetName: string
  readonly streamId?: number
  readonly action?: string
  readonly data?: Partial<LayRequest>
  readonly stream?: number
  readonly chunk?: unknown
}

type Send = (message: object, transfer?: Transferable[]) => void

/** Stands between pdf.js' worker and those who ask it, and answers requests for pages that are to be put in order. */
export interface LaidAnswers {
  /** To be told of each message before pdf.js hears it. */
  hear(message: PdfMessage): void
  /** Sends a message of pdf.js, or keeps it where it is part of a page. Throws where no more of a page is to be read. */
  send(message: PdfMessage, transfer?: Transferable[]): void
}

/** Gathers the strings of each page that is asked for together with its box, and sends in their stead one LaidPage by `plain`. */
export function answerLaid(plain: Send): LaidAnswers {
  /** By who asked and the number of the stream; null once no more of the page is read. */
  const pages = new Map<string, GatheredContent | null>()

  function sendLaid(message: PdfMessage, content: GatheredContent): void {
    const { sourceName, targetName, streamId } = message
    const about = { sourceName, targetName, streamId }
    try {
      plain({ ...about, stream: kinds.enqueue, chunk: layContent(content) })
      plain({ ...about, stream: kinds.close })
    } catch (error) {
      plain({ ...about, stream: kinds.error, reason: error })
    }
  }

  return {
    hear({ action, data, sourceName, streamId }) {
      if (action === 'GetTextContent' && data?.view)
        pages.set(`${sourceName} ${streamId}`, new GatheredContent(data.view))
    },
    send(message, transfer) {
      const key = `${message.targetName} ${message.streamId}`
      const content = pages.get(key)
      if (content === undefined) return plain(message, transfer)
      switch (message.stream ?? 0) {
        case kinds.enqueue:
          if (content && !content.take(message.chunk as ContentPart)) return
          if (content) sendLaid(message, content)
          pages.set(key, null)
          // pdf.js ends its reading by this, and tells of an error
          throw new Error('No more of this page is read')
        case kinds.close:
        case kinds.error:
          pages.delete(key)
          if (content && message.stream === kinds.close) sendLaid(message, content)
          else if (content) plain(message, transfer)
          return
        default:
          plain(message, transfer)
      }
    },
  }
}
