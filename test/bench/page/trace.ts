/** One event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Processor time of the thread. */
  readonly tdur?: number
  readonly args?: { readonly name?: unknown; readonly data?: { readonly url?: unknown } }
}

/** A task of a page's main thread, in milliseconds. */
export interface Task {
  readonly start: number
  readonly wall: number
  readonly cpu: number
  /** Processor time of the extension's script in it, and of what the script made the browser do at once. */
  readonly ours: number
}

/** What is traced: tasks, the calls of scripts in them with their addresses, marks. */
export const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8.execute',
]

type Complete = TraceEvent & { readonly dur: number }

const isTask = ({ name }: TraceEvent): boolean =>
  name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'

/** Calls of the extension's script. What goes on after a promise carries no address, but the page itself has no promises. */
const isScript = ({ name, args }: TraceEvent): boolean =>
  name === 'RunMicrotasks' ||
  ((name === 'FunctionCall' || name === 'EvaluateScript') &&
    String(args?.data?.url).startsWith('chrome-extension:'))

/** The start of the script that reads the page: the one before it, which minds downloads, is there before the page has a text. */
const isReader = ({ name, args }: TraceEvent): boolean =>
  name === 'EvaluateScript' && /^chrome-extension:.*\/content\.js$/.test(String(args?.data?.url))

/** What a trace says of one page. */
export interface PageTrace {
  readonly tasks: readonly Task[]
  /** When the extension's script that reads the page began; null without the extension. In milliseconds, like everything. */
  readonly scriptStart: number | null
  /** When a mark was set first, by its name. */
  markAt(name: string): number | null
}

/** Reads the trace of a page that has a mark `mark` in its timeline. */
export function readTrace(events: readonly TraceEvent[], mark: string): PageTrace {
  const marked = events.find(({ name }) => name === mark)
  if (!marked) throw new Error(`the trace has no mark "${mark}"`)
  const mine = events.filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid)
  // without these most of the extension's work would count as nobody's
  if (!mine.some(({ name }) => name === 'RunMicrotasks')) throw new Error('the trace holds no microtasks')
  const complete = mine
    .filter((event): event is Complete => event.ph === 'X' && event.dur !== undefined)
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
  const start = complete.find(isReader)
  return {
    tasks: tasksOf(complete),
    scriptStart: start ? start.ts / 1000 : null,
    markAt(name) {
      const event = mine.find((one) => one.name === name)
      return event ? event.ts / 1000 : null
    },
  }
}

/** The outermost tasks, and how much of each was the extension's script; `events` in the order of time, the outer first. */
function tasksOf(events: readonly Complete[]): Task[] {
  const tasks: { event: Complete; ours: number }[] = []
  let scriptEnd = -1
  for (const event of events) {
    const last = tasks.at(-1)
    const isInside = last !== undefined && event.ts < last.event.ts + last.event.dur
    if (isTask(event) && !isInside) tasks.push({ event, ours: 0 })
    else if (isInside && isScript(event) && event.ts >= scriptEnd) {
      last.ours += event.tdur ?? event.dur
      scriptEnd = event.ts + event.dur
    }
  }
  return tasks.map(({ event, ours }) => ({
    start: event.ts / 1000,
    wall: event.dur / 1000,
    cpu: (event.tdur ?? event.dur) / 1000,
    ours: ours / 1000,
  }))
}

/** Milliseconds from one time to another, without those in which a task of the page was held up by other programs. */
export function undisturbed({ tasks }: PageTrace, from: number, to: number): number {
  const held = tasks
    .filter(({ start, wall }) => start < to && start + wall > from)
    .reduce((sum, { wall, cpu }) => sum + Math.max(0, wall - cpu), 0)
  return to - from - held
}
