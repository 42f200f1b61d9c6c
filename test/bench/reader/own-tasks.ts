import { readTrace, type TraceEvent } from '../page/trace'

/** What is traced to tell whose script runs in a task. */
export const profileCategories = [
  'toplevel',
  'v8.execute',
  'blink.user_timing',
  'disabled-by-default-v8.cpu_profiler',
]

interface Node {
  readonly id: number
  readonly parent?: number
  readonly callFrame: { readonly url?: string; readonly functionName: string }
}

interface ProfileData {
  readonly startTime?: number
  readonly cpuProfile?: { readonly nodes?: readonly Node[]; readonly samples?: readonly number[] }
  readonly timeDeltas?: readonly number[]
}

type ProfileEvent = TraceEvent & { readonly id?: string; readonly args: { readonly data: ProfileData } }

/** Script of the extension that is not pdf.js'. */
const isOurs = (url = ''): boolean =>
  /^(?:chrome|moz)-extension:/.test(url) && !/\/(?:pdf|probe)[^/]*$/.test(url)

/** The longest stretch of a task in which script of ours ran, or something that it had called, in milliseconds, and what it was in. */
export interface OwnTask {
  readonly ms: number
  readonly where: string
}

/** Finds the task of the marked page's main thread that holds the most of our script. */
export function longestOwnTask(events: readonly TraceEvent[], mark: string): OwnTask {
  const { tasks } = readTrace(events, mark)
  const samples = samplesOf(events, mark)
  let longest: OwnTask = { ms: 0, where: '' }
  let next = 0
  for (const { start, wall, cpu } of tasks) {
    // samples are taken by the clock: of a task that other programs held up only its own share counts
    const share = Math.min(1, cpu / wall)
    let ms = 0
    const names = new Map<string, number>()
    for (let sample = samples[next]; sample && sample.at < start + wall; sample = samples[++next]) {
      if (sample.at < start || sample.ours.length === 0) continue
      ms += share * sample.ms
      for (const name of new Set(sample.ours)) names.set(name, (names.get(name) ?? 0) + sample.ms)
    }
    if (ms > longest.ms) longest = { ms, where: mostOf(names) }
  }
  return longest
}

/** The names that took the most of the time, for whoever looks into it: "paint 40, steps 38". */
const mostOf = (names: ReadonlyMap<string, number>): string =>
  [...names]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([name, ms]) => `${name} ${ms.toFixed(0)}`)
    .join(', ')

interface Sample {
  /** In milliseconds, on the clock of the tasks. */
  readonly at: number
  readonly ms: number
  /** The functions of ours that ran, from the innermost to the outermost; empty for none. */
  readonly ours: readonly string[]
}

/** The samples of the main thread, in the order of time. */
function samplesOf(events: readonly TraceEvent[], mark: string): Sample[] {
  const marked = events.find(({ name }) => name === mark)
  const profiles = events.filter((event): event is ProfileEvent => /^Profile(?:Chunk)?$/.test(event.name))
  const main = profiles.find(
    ({ name, pid, tid }) => name === 'Profile' && pid === marked?.pid && tid === marked.tid,
  )
  if (!main) throw new Error('the trace holds no profile of the main thread')
  const nodes = new Map<number, Node>()
  const samples: Sample[] = []
  let at = main.args.data.startTime ?? main.ts
  const ours = (id: number): string[] => {
    const names: string[] = []
    for (let node = nodes.get(id); node; node = nodes.get(node.parent ?? 0))
      if (isOurs(node.callFrame.url)) names.push(node.callFrame.functionName)
    return names
  }
  const chunks = profiles.filter(
    ({ name, id, pid }) => name === 'ProfileChunk' && id === main.id && pid === main.pid,
  )
  for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
    const { cpuProfile, timeDeltas = [] } = args.data
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node)
    for (const [i, id] of (cpuProfile?.samples ?? []).entries()) {
      const delta = timeDeltas[i] ?? 0
      at += delta
      samples.push({ at: at / 1000, ms: Math.max(0, delta / 1000), ours: ours(id) })
    }
  }
  return samples.sort((a, b) => a.at - b.at)
}
