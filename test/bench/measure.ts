/** Milliseconds of processor time that this process has used: other programs on the machine do not count. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/**
 * The value that a quarter of the values does not reach. For times that are paired round by round: what else runs on the machine shares a
 * core's caches and units and only ever adds, by half and more, and to what needs much memory more than to what needs little.
 */
export function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 2]!
}

/**
 * Runs everything in turn, round after round, and returns the median processor time of each in milliseconds. `warmUps` rounds before that do
 * not count: as long as the engine still compiles what it finds to be used often, its compiler's time would be taken for that of the code.
 */
export function interleaved<Name extends string>(
  rounds: number,
  tasks: Readonly<Record<Name, () => unknown>>,
  warmUps = 1,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const before = cpuMs()
      tasks[name]()
      if (round >= 0) times.get(name)!.push(cpuMs() - before)
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<Name, number>
}
