/** Runs in a page of the extension: deletes the database, as a browser does that needs the room. */
export function deleteDatabase(): Promise<string> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('antecedent')
    request.onsuccess = () => resolve('deleted')
    request.onerror = () => resolve(String(request.error))
  })
}

/**
 * Runs in a page of the extension: puts a database of an older version in place and holds it open, deaf to those who want to upgrade it;
 * `letGo` closes it.
 */
export function holdDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Both at once, so that nobody comes between.
    indexedDB.deleteDatabase('antecedent')
    const request = indexedDB.open('antecedent', 5)
    request.onerror = () => reject(new Error(String(request.error)))
    request.onsuccess = () => {
      Object.assign(globalThis, { letGo: () => request.result.close() })
      resolve()
    }
  })
}

interface ExtensionScope {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        set(items: Record<string, unknown>): Promise<void>
        remove(keys: readonly string[]): Promise<void>
      }
    }
  }
}

/** Runs in a page of the extension: fills the room beside the database until the browser takes nothing more. */
export async function fillStorage(): Promise<void> {
  const { local } = (globalThis as unknown as ExtensionScope).chrome.storage
  for (let size = 2 ** 22, count = 0; size > 4;)
    try {
      await local.set({ [`filler${count}`]: 'x'.repeat(size) })
      count++
    } catch {
      size /= 2
    }
}

/** Runs in a page of the extension: makes that room again. */
export async function emptyStorage(): Promise<void> {
  const { local } = (globalThis as unknown as ExtensionScope).chrome.storage
  await local.remove(Array.from({ length: 100 }, (_, i) => `filler${i}`))
}

/** Runs in a page of the extension: makes the database one of a much newer version; gives the number of notes in it. */
export function raiseVersion(): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('antecedent', 999_999)
    request.onerror = () => reject(new Error(String(request.error)))
    request.onsuccess = () => {
      const count = request.result.transaction('notes').objectStore('notes').count()
      count.onsuccess = () => {
        request.result.close()
        resolve(count.result)
      }
    }
  })
}

/** Runs in a page of the extension: how many notes the database holds, whatever its version. */
export function countNotes(): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('antecedent')
    request.onerror = () => reject(new Error(String(request.error)))
    request.onsuccess = () => {
      const count = request.result.transaction('notes').objectStore('notes').count()
      count.onsuccess = () => {
        request.result.close()
        resolve(count.result)
      }
    }
  })
}
