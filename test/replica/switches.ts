/** What a switched address does instead of answering as it should. */
export interface Fault {
  /** Waits so many milliseconds first; may stand beside one of the others. */
  readonly slow?: number
  /** Sends what a test has put there in pieces of 64 KB, with so many milliseconds before each. */
  readonly trickle?: number
  /** Answers with this HTTP status and a short HTML page. */
  readonly status?: number
  /** Answers with status 200 and half of the right body, so that JSON does not parse and a PDF breaks off. */
  readonly malformed?: true
  /** Answers with status 200 and no body at all. */
  readonly empty?: true
}

/** Which addresses misbehave now. Tests set faults in-process; nothing in a URL can. */
export interface Switches {
  /** The fault holds for each path (with query) that contains `pattern` or matches it, until `clear`. The last one set wins. */
  set(pattern: string | RegExp, fault: Fault): void
  /** Everything answers as it should again. */
  clear(): void
  /** The fault that holds for a path with query; an empty object where there is none. */
  faultFor(path: string): Fault
}

/** Switches with nothing switched. */
export function makeSwitches(): Switches {
  let faults: { pattern: string | RegExp; fault: Fault }[] = []
  return {
    set(pattern, fault) {
      faults = [{ pattern, fault }, ...faults]
    },
    clear() {
      faults = []
    },
    faultFor(path) {
      const matches = (pattern: string | RegExp) =>
        typeof pattern === 'string' ? path.includes(pattern) : path.search(pattern) >= 0
      return faults.find(({ pattern }) => matches(pattern))?.fault ?? {}
    },
  }
}
