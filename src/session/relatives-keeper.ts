import type { FilingRecord } from '../core/annotation/filing'
import type { Jump } from '../core/annotation/jump'
import type { StoreChange } from '../core/annotation/ports'
import type { IndexPart, Relatives, Tie } from '../core/annotation/relatives'
import type { Translate } from '../ui/texts'
import type { SessionPorts } from './session-ports'
import type { SessionState } from './state'

interface RelativesOptions {
  readonly id: string
  readonly ports: Pick<SessionPorts, 'relatives' | 'openAt'>
  readonly translate: Translate
  /** Goes to an address in this tab. */
  readonly go: (url: string) => void
}

/** What the filing on show is to others, kept in step with the store. */
export interface RelativesKeeper {
  refresh(): Promise<void>
  /** Looks again where a change of the store may concern them. */
  onChange(change: StoreChange): void
  /** Says that another filing is a version of this one, or is none, and offers to take that back. */
  tie(other: string, tie: Tie): Promise<void>
  openAt(filing: Pick<FilingRecord, 'id' | 'url'>, jump: Jump | null): void
  /** Goes to the part before or after this one; returns whether there is one. */
  goToPart(step: 1 | -1): boolean
}

/** Keeps `state.relatives` of the filing with this id. */
export function keepRelatives(
  state: Pick<SessionState, 'relatives' | 'notice' | 'fault'>,
  { id, ports, translate, go }: RelativesOptions,
): RelativesKeeper {
  let running: Promise<void> | null = null
  let again = false

  const fail = (error: unknown): void => {
    state.fault.value = error
  }

  async function read(): Promise<void> {
    try {
      state.relatives.value = await ports.relatives.of(id)
    } catch (error) {
      fail(error)
    }
  }

  /** However often it is called while one look is under way, one more follows it. */
  async function refresh(): Promise<void> {
    if (running) {
      again = true
      return running
    }
    do {
      again = false
      running = read()
      await running
    } while (again)
    running = null
  }

  async function say(other: string, tie: Tie | null): Promise<Tie | null> {
    const before = await ports.relatives.tie(id, other, tie)
    await refresh()
    return before
  }

  return {
    refresh,
    onChange({ what, ids }) {
      if (what === 'filings' || ids.length === 0 || ids.some((each) => each !== id && belongs(state, each)))
        void refresh()
    },
    async tie(other, tie) {
      try {
        const before = await say(other, tie)
        state.notice.value = {
          text: translate(tie === 'together' ? 'versionTied' : 'versionUntied'),
          undo: () => void say(other, before).catch(fail),
        }
      } catch (error) {
        fail(error)
      }
    },
    openAt: (filing, jump) => void ports.openAt({ id: filing.id, url: filing.url }, jump).catch(fail),
    goToPart(step) {
      const part = neighbourPart(state.relatives.value, id, step)
      if (part) go(part.url)
      return part !== null
    },
  }
}

const belongs = ({ relatives }: Pick<SessionState, 'relatives'>, id: string): boolean => {
  const { versions = [], parted = null } = relatives.value ?? {}
  return versions.some((it) => it.filing.id === id) || (parted?.parts.some((it) => it.id === id) ?? false)
}

/** The part before or after a part; null where it is the first or last, or no part. */
export function neighbourPart(relatives: Relatives | null, id: string, step: 1 | -1): IndexPart | null {
  const parts = relatives?.parted?.parts ?? []
  const at = parts.findIndex((part) => part.id === id)
  return at < 0 ? null : (parts[at + step] ?? null)
}
