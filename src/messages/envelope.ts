import { StoreError, type StoreFault } from '../core/annotation/ports'

/** A call on its way: whom it is for, its name in the protocol, and its arguments. */
export interface CallMessage {
  readonly to: 'background' | 'page'
  readonly call: string
  readonly args: readonly unknown[]
}

/** An error as data, since errors do not survive the way as they are. */
export interface ErrorData {
  readonly name: string
  readonly message: string
  readonly fault: StoreFault | null
}

/** What comes back of a call. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorData }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The call in a message, or null for anything else: other messages are left to whom they are for. */
export function callIn(message: unknown, to: CallMessage['to']): CallMessage | null {
  if (!isRecord(message) || message['to'] !== to) return null
  const { call, args } = message
  return typeof call === 'string' && Array.isArray(args) ? { to, call, args } : null
}

/** An error made data. */
export const errorData = (error: unknown): ErrorData => ({
  name: error instanceof Error ? error.name : 'Error',
  message: (error instanceof Error ? error.message : String(error)).slice(0, 1_000),
  fault: error instanceof StoreError ? error.fault : null,
})

const faults: readonly unknown[] = [
  'blocked',
  'full',
  'unavailable',
  'newer',
  'invalid',
] satisfies StoreFault[]
/** Whether a value from outside is the name of a fault of the store. */
export const isFault = (value: unknown): value is StoreFault => faults.includes(value)

function errorFrom(data: unknown): Error {
  const { name, message, fault } = isRecord(data) ? data : {}
  const text = typeof message === 'string' ? message : 'It failed without a reason.'
  if (isFault(fault)) return new StoreError(fault, text)
  const error = new Error(text)
  if (typeof name === 'string') error.name = name
  return error
}

/** What an answer holds; throws what it reports. Null where it is no answer at all. */
export function valueOf(answer: unknown): { readonly value: unknown } | null {
  if (!isRecord(answer)) return null
  if (answer['ok'] === true) return { value: answer['value'] }
  if (answer['ok'] === false) throw errorFrom(answer['error'])
  return null
}

/** Runs a call and makes data of how it ended. */
export async function answerOf(work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, error: errorData(error) }
  }
}
