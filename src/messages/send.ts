import type { Platform } from '../platform/platform'
import { type CallMessage, valueOf } from './envelope'
import type { BackgroundCalls } from './protocol'

/** Calls the background by the protocol. */
export type Send = <Name extends keyof BackgroundCalls>(
  call: Name,
  ...args: Parameters<BackgroundCalls[Name]>
) => ReturnType<BackgroundCalls[Name]>

/** This page belongs to an extension that was updated or removed since: it can only be told to reload. */
export class LeftBehindError extends Error {
  override readonly name = 'LeftBehindError'
  constructor() {
    super('Antecedent was updated. Reload the page to go on.')
  }
}

/** The background did not answer in time, or could not be reached. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}

/** The browser's words for a background that is not there, or died before it answered. */
const gone =
  /could not establish connection|receiving end does not exist|message (port|channel) (is )?closed|conduit|actor .*destroyed/i
const invalidated = /context invalidated/i

/** How long one attempt may take and how long to wait before each further one, ms. */
export interface SendLimits {
  readonly answer: number
  readonly pauses: readonly number[]
}

const usual: SendLimits = { answer: 15_000, pauses: [50, 200, 1_000] }
/** A look-up may wait for its turn and for the site. */
const usualLookUp: SendLimits = { answer: 45_000, pauses: usual.pauses }

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function within<T>(ms: number, call: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError(`No answer to ${call} in ${ms} ms.`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** One attempt: the value, or null where nobody was there to answer. */
async function attempt(platform: Platform, message: CallMessage, ms: number) {
  if (platform.runtime.id === undefined) throw new LeftBehindError()
  let answer: unknown
  try {
    answer = await within(ms, message.call, platform.runtime.sendMessage(message))
  } catch (error) {
    if (invalidated.test(messageOf(error))) throw new LeftBehindError()
    if (gone.test(messageOf(error))) return null
    throw error
  }
  return valueOf(answer)
}

/**
 * Makes a way to call the background. A background that is not there, or dies before it answers, is called again (every call may be
 * made twice); one that is there but does not answer in time is not. Rejects with a StoreError, LeftBehindError, NoAnswerError, or the
 * Error that the call ended with.
 */
export function createSend(platform: Platform, limits?: SendLimits): Send {
  const send = async (call: string, ...args: unknown[]): Promise<unknown> => {
    const message: CallMessage = { to: 'background', call, args }
    const { answer, pauses } = limits ?? (call === 'stocks.lookUp' ? usualLookUp : usual)
    for (const pause of [...pauses, null]) {
      const result = await attempt(platform, message, answer)
      if (result) return result.value
      if (pause !== null) await sleep(pause)
    }
    throw new NoAnswerError(`Nobody answers to ${call}.`)
  }
  return send as Send
}
