import { vi } from 'vitest'

function withResolvers(): object {
  let settle: unknown[] = []
  const promise = new Promise((...both) => (settle = both))
  return { promise, resolve: settle[0], reject: settle[1] }
}

/** Gives pdf.js what it takes for granted of a browser and Node 20 has not. Returns how to take it away again. */
export function standInForBrowser(): () => void {
  for (const name of ['DOMMatrix', 'Path2D']) vi.stubGlobal(name, Object)
  const isOurs = !('withResolvers' in Promise)
  if (isOurs) Object.assign(Promise, { withResolvers })
  return () => {
    vi.unstubAllGlobals()
    if (isOurs) Reflect.deleteProperty(Promise, 'withResolvers')
  }
}
