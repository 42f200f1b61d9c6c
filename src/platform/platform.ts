/** An event of the browser, as far as it is used here. */
export interface PlatformEvent<Listener> {
  addListener(listener: Listener): void
  removeListener(listener: Listener): void
}

/** One value that changed in a storage area; a side that is absent means that there was none. */
export interface StorageChange {
  readonly oldValue?: unknown
  readonly newValue?: unknown
}

/** Who sent a message: `id` is the extension's, `tab` is there where it came from a page in a tab. */
export interface MessageSender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly frameId?: number | undefined
  readonly tab?: PlatformTab | undefined
}

/** A tab; `url` is there only where the extension may read the page, `status` is "loading" until that has loaded. */
export interface PlatformTab {
  readonly id?: number | undefined
  readonly url?: string | undefined
  readonly status?: string | undefined
  readonly windowId?: number | undefined
  readonly active?: boolean | undefined
}

/** Answers a message with a promise, or leaves it to others with undefined. */
export type MessageListener = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined

/** A rule by which the browser redirects requests by itself, or lets them pass; of several the highest priority holds. */
export interface NetRule {
  readonly id: number
  readonly priority: number
  readonly action:
    | { readonly type: 'allow' }
    | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } }
  readonly condition: {
    readonly regexFilter: string
    readonly isUrlFilterCaseSensitive: boolean
    readonly resourceTypes: 'main_frame'[]
    /** Hosts, with those below them, that it does not hold for: where the request goes, and whose page it comes from. */
    readonly excludedRequestDomains?: string[]
    readonly excludedInitiatorDomains?: string[]
  }
}

/** What the extension uses of the browser. Everything that touches the browser takes this as a parameter. */
export interface Platform {
  readonly storage: {
    readonly local: {
      get(keys: string | string[] | null): Promise<Record<string, unknown>>
      set(items: Record<string, unknown>): Promise<void>
      remove(keys: string | string[]): Promise<void>
    }
    readonly onChanged: PlatformEvent<(changes: Record<string, StorageChange>, area: string) => void>
  }
  readonly runtime: {
    /** The id of the extension; undefined once this context was left behind by an update. */
    readonly id: string | undefined
    sendMessage(message: unknown): Promise<unknown>
    getURL(path: string): string
    openOptionsPage(): Promise<void>
    readonly onMessage: PlatformEvent<MessageListener>
    readonly onInstalled: PlatformEvent<() => void>
    readonly onStartup: PlatformEvent<() => void>
  }
  readonly tabs: {
    query(filter: {
      active?: boolean
      currentWindow?: boolean
      lastFocusedWindow?: boolean
    }): Promise<PlatformTab[]>
    create(tab: { url: string }): Promise<PlatformTab>
    update(id: number, change: { active?: boolean; url?: string }): Promise<PlatformTab | undefined>
    reload(id: number): Promise<void>
    sendMessage(id: number, message: unknown, options?: { frameId?: number }): Promise<unknown>
  }
  readonly windows: { update(id: number, change: { focused: boolean }): Promise<unknown> }
  readonly scripting: {
    executeScript(script: {
      target: { tabId: number; allFrames?: boolean }
      files: string[]
    }): Promise<readonly unknown[]>
  }
  readonly permissions: {
    contains(permissions: { origins: string[] }): Promise<boolean>
    /** Asks the reader; only within a click. */
    request(permissions: { origins: string[] }): Promise<boolean>
  }
  readonly declarativeNetRequest: {
    updateDynamicRules(change: { removeRuleIds: number[]; addRules: NetRule[] }): Promise<void>
  }
  readonly commands: {
    readonly onCommand: PlatformEvent<(command: string, tab?: PlatformTab) => void>
    /** The extension's own keys in the browser; a key that is not set is empty. */
    getAll(): Promise<readonly { name?: string; description?: string; shortcut?: string }[]>
    /** Opens the browser's page for them; only Firefox has this. */
    openShortcutSettings?(): Promise<void>
  }
  readonly i18n: {
    getMessage(key: string, substitutions?: string | string[]): string
    getUILanguage(): string
  }
}
