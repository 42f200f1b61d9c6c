import { parse, ValiError } from 'valibot'
import { StoreError } from '../core/annotation/ports'
import type { Platform } from '../platform/platform'
import { callShapes } from './call-shapes'
import { answerOf, callIn } from './envelope'
import type { BackgroundCalls } from './protocol'

const names = new Set<string>(Object.keys(callShapes))
const isCall = (name: string): name is keyof BackgroundCalls => names.has(name)

function argumentsOf(call: keyof BackgroundCalls, args: readonly unknown[]): unknown[] {
  try {
    return parse(callShapes[call], args)
  } catch (error) {
    if (error instanceof ValiError) throw new StoreError('invalid', `${call}: ${error.message}`)
    throw error
  }
}

/**
 * Answers the calls of content scripts and pages. To be called in the first turn of the background, or the message that wakes it is
 * missed. Only our own extension is answered; anything that is no call of the protocol is left to others.
 */
export function handleCalls(platform: Platform, calls: BackgroundCalls): void {
  const table = Object.assign(Object.create(null) as object, calls) as Record<
    keyof BackgroundCalls,
    (...args: unknown[]) => Promise<unknown>
  >
  platform.runtime.onMessage.addListener((message, sender) => {
    const sent = callIn(message, 'background')
    if (!sent || platform.runtime.id === undefined || sender.id !== platform.runtime.id) return undefined
    const { call } = sent
    if (!isCall(call)) return undefined
    return answerOf(() => table[call](...argumentsOf(call, sent.args)))
  })
}
