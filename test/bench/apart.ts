import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { cpuMs, lowerQuartile, median } from './measure'

/** Processor times of a task in milliseconds: at its first call, and the lower quartile of the rounds that count. */
export interface ApartTimes {
  readonly first: number
  readonly usual: number
}

/** What is done in a process of its own, given its arguments. */
interface Task<Name> {
  readonly name: Name
  readonly args: readonly string[]
}

/** How often something is done in each process, how often that counts, and in how many processes. */
export interface Counted {
  readonly rounds: number
  readonly warmUps: number
  readonly processes: number
}

/**
 * Runs `tasks`, each in a process of its own with its arguments, in turn, round after round. In one process they
 * would share a heap: when the garbage of one is collected, what was translated for the others can be thrown away with it. `warmUps` rounds
 * do not count. All that is done in as many sets of processes one after another, of which the middle one counts: they differ by a tenth, as
 * each translates the tasks otherwise.
 */
export async function apart<Name extends string>(
  script: URL,
  tasks: readonly Task<Name>[],
  { rounds, warmUps, processes }: Counted,
): Promise<Record<Name, ApartTimes>> {
  const sets: Record<Name, ApartTimes>[] = []
  for (let set = 0; set < processes; set++) sets.push(await oneSet(script, tasks, rounds, warmUps))
  return byName(tasks, (name) => ({
    first: median(sets.map((times) => times[name].first)),
    usual: median(sets.map((times) => times[name].usual)),
  }))
}

async function oneSet<Name extends string>(
  script: URL,
  tasks: readonly Task<Name>[],
  rounds: number,
  warmUps: number,
): Promise<Record<Name, ApartTimes>> {
  const runners = await Promise.all(
    tasks.map(async ({ name, args }) => {
      const child = fork(fileURLToPath(script), args)
      const ended = once(child, 'exit').then(() => {
        throw new Error(`the process of ${name} ended before its time`)
      })
      ended.catch(() => undefined)
      const answer = () => Promise.race([once(child, 'message'), ended])
      await answer()
      return { name, child, answer, times: [] as number[] }
    }),
  )
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const { child, answer, times } of runners) {
      child.send('round')
      const [ms] = (await answer()) as [number]
      times.push(ms)
    }
  }
  for (const { child } of runners) child.disconnect()
  return byName(tasks, (name) => {
    const { times } = runners.find((runner) => runner.name === name)!
    return { first: times[0]!, usual: lowerQuartile(times.slice(warmUps)) }
  })
}

const byName = <Name extends string>(
  tasks: readonly Task<Name>[],
  timesOf: (name: Name) => ApartTimes,
): Record<Name, ApartTimes> =>
  Object.fromEntries(tasks.map(({ name }) => [name, timesOf(name)])) as Record<Name, ApartTimes>

/** In a script that `apart` runs: runs its task whenever it is asked to, and answers with how long that took. */
export function inTurn(task: () => unknown): void {
  process.on('message', () => {
    const before = cpuMs()
    task()
    process.send!(cpuMs() - before)
  })
  process.send!('ready')
}
