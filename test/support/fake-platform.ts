import type {
  MessageListener,
  MessageSender,
  NetRule,
  Platform,
  PlatformEvent,
  PlatformTab,
} from '../../src/platform/platform'

class FakeEvent<Listener extends (...args: never[]) => unknown> implements PlatformEvent<Listener> {
  readonly listeners = new Set<Listener>()
  addListener(listener: Listener): void {
    this.listeners.add(listener)
  }
  removeListener(listener: Listener): void {
    this.listeners.delete(listener)
  }
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>

const copy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))
const never = (): Promise<never> => new Promise(() => undefined)

/** A page, popup or background of the extension. Once killed, nothing it started ever comes back to it. */
export class FakeContext {
  alive = true
  /** Whether the extension was updated since: then every call of the browser's fails, and the id is gone. */
  leftBehind = false
  readonly onMessage = new FakeEvent<MessageListener>()
  readonly onChanged = new FakeEvent<(changes: Changes, area: string) => void>()
  readonly onInstalled = new FakeEvent<() => void>()
  readonly onStartup = new FakeEvent<() => void>()
  readonly onCommand = new FakeEvent<(command: string, tab?: PlatformTab) => void>()
  readonly platform: Platform
  private readonly deaths = new Set<() => void>()

  constructor(
    readonly browser: FakeBrowser,
    readonly sender: MessageSender,
  ) {
    this.platform = platformOf(browser, this)
  }

  /** Runs one step of this context; a dead one is stuck in it for ever. `step` is told first, and may kill. */
  async step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    this.browser.onStep(name, this)
    if (!this.alive) return never()
    if (this.leftBehind) throw new Error('Extension context invalidated.')
    const result = await work()
    this.browser.onStep(`${name} done`, this)
    return this.isAlive() ? result : never()
  }

  isAlive(): boolean {
    return this.alive
  }

  /** Resolves once this context is dead. */
  died(): Promise<void> {
    return new Promise((resolve) => (this.alive ? this.deaths.add(resolve) : resolve()))
  }

  kill(): void {
    this.alive = false
    for (const tell of this.deaths) tell()
    this.browser.contexts.delete(this)
  }
}

/** The browser around the contexts: one storage, and messages that wake the background when it is dead. */
export class FakeBrowser {
  readonly id: string | undefined = 'antecedent@test'
  readonly stored = new Map<string, unknown>()
  readonly contexts = new Set<FakeContext>()
  readonly opened: string[] = []
  readonly did: string[] = []
  tabs: PlatformTab[] = []
  /** The rules by which requests are redirected. */
  netRules: NetRule[] = []
  background: FakeContext | null = null
  /** Starts the background in a new context, as the browser does when there is something for it. */
  startBackground: ((context: FakeContext) => void) | null = null
  /** Makes the next writes to storage.local fail. */
  storageFails: Error | null = null
  /** Has no write to storage.local come to its end, as where its process is going. */
  storageStalls = false
  onStep: (name: string, context: FakeContext) => void = () => undefined

  context(sender: MessageSender = {}): FakeContext {
    const context = new FakeContext(this, { id: this.id, ...sender })
    this.contexts.add(context)
    return context
  }

  /** The living background, started if there is none. */
  wake(): FakeContext | null {
    if (this.background?.alive) return this.background
    if (!this.startBackground) return null
    this.background = this.context()
    this.startBackground(this.background)
    return this.background
  }

  /** Tells every context of a change; the background is woken for it, as its listener outlives it. */
  tell(changes: Changes): void {
    this.wake()
    for (const context of this.contexts)
      for (const listener of context.onChanged.listeners)
        queueMicrotask(() => context.alive && listener(changes, 'local'))
  }

  /** Delivers a message to the listeners of some contexts and returns the first answer. */
  async deliver(message: unknown, from: FakeContext, to: readonly FakeContext[]): Promise<unknown> {
    for (const context of to) {
      for (const listener of context.onMessage.listeners) {
        const answer = listener(copy(message), from.sender)
        if (answer === undefined) continue
        const lost = context.died().then(() => {
          throw new Error(
            'A listener indicated an asynchronous response, but the message channel closed before',
          )
        })
        return copy(await Promise.race([answer, lost]))
      }
    }
    if (!to.some(({ onMessage }) => onMessage.listeners.size > 0))
      throw new Error('Could not establish connection. Receiving end does not exist.')
    return undefined
  }
}

function storageOf(browser: FakeBrowser, context: FakeContext): Platform['storage']['local'] {
  return {
    get: (keys) =>
      context.step('storage.get', () => {
        const wanted = keys === null ? [...browser.stored.keys()] : [keys].flat()
        const found = wanted.filter((key) => browser.stored.has(key))
        return Object.fromEntries(found.map((key) => [key, copy(browser.stored.get(key))]))
      }),
    set: (items) =>
      context.step('storage.set', () => {
        if (browser.storageFails) throw browser.storageFails
        if (browser.storageStalls) return never()
        const changes: Changes = {}
        for (const [key, value] of Object.entries(items)) {
          changes[key] = { oldValue: browser.stored.get(key), newValue: copy(value) }
          browser.stored.set(key, copy(value))
        }
        browser.tell(changes)
      }),
    remove: (keys) =>
      context.step('storage.remove', () => {
        const changes: Changes = {}
        for (const key of [keys].flat()) {
          if (browser.stored.has(key)) changes[key] = { oldValue: browser.stored.get(key) }
          browser.stored.delete(key)
        }
        if (Object.keys(changes).length > 0) browser.tell(changes)
      }),
  }
}

function platformOf(browser: FakeBrowser, context: FakeContext): Platform {
  const did = (what: string): Promise<unknown> => context.step(what, () => void browser.did.push(what))
  return {
    storage: { local: storageOf(browser, context), onChanged: context.onChanged },
    runtime: {
      get id() {
        return context.leftBehind ? undefined : browser.id
      },
      sendMessage: (message) =>
        context.step('runtime.sendMessage', () => {
          browser.wake()
          return browser.deliver(
            message,
            context,
            [...browser.contexts].filter((other) => other !== context),
          )
        }),
      getURL: (path) => `extension://test/${path}`,
      openOptionsPage: async () => {
        await did('openOptionsPage')
      },
      onMessage: context.onMessage,
      onInstalled: context.onInstalled,
      onStartup: context.onStartup,
    },
    tabs: {
      query: ({ active }) =>
        Promise.resolve(browser.tabs.filter((tab) => active === undefined || tab.active === active)),
      create: ({ url }) => {
        browser.opened.push(url)
        return Promise.resolve({ id: 99, url })
      },
      update: async (id) => {
        await did(`update ${id}`)
        return browser.tabs.find((tab) => tab.id === id)
      },
      reload: async (id) => {
        await did(`reload ${id}`)
      },
      sendMessage: (id, message) =>
        browser.deliver(
          message,
          context,
          [...browser.contexts].filter(({ sender }) => sender.tab?.id === id),
        ),
    },
    windows: { update: (id) => did(`focus ${id}`) },
    scripting: { executeScript: async () => [await did('executeScript')] },
    permissions: { contains: () => Promise.resolve(true), request: () => Promise.resolve(true) },
    declarativeNetRequest: {
      updateDynamicRules: ({ removeRuleIds, addRules }) =>
        context.step('updateDynamicRules', () => {
          const kept = browser.netRules.filter(({ id }) => !removeRuleIds.includes(id))
          browser.netRules = [...kept, ...addRules]
        }),
    },
    commands: { onCommand: context.onCommand, getAll: () => Promise.resolve([]) },
    i18n: { getMessage: (key) => key, getUILanguage: () => 'en' },
  }
}
