import { describe, expect, it } from 'vitest'
import { createReadingAhead } from '../../../src/entrypoints/reader/reading-ahead'

/** Texts whose reading ends when it is told to, and work that is done when that is told. */
function start() {
  const begun: string[] = []
  let enough = (): boolean => false
  let end = (): void => undefined
  let free = Promise.resolve()
  const ahead = createReadingAhead<string>({
    free: () => free,
    read(text, isEnough) {
      begun.push(text)
      enough = isEnough
      return new Promise((resolve) => (end = resolve))
    },
  })
  return {
    ...ahead,
    begun,
    isEnough: () => enough(),
    end: () => end(),
    /** There is something else to do until what is returned is called. */
    keepBusy(): () => void {
      let done = (): void => undefined
      free = new Promise((resolve) => (done = resolve))
      return () => done()
    },
  }
}
const turn = () => new Promise((resolve) => setTimeout(resolve))

describe('createReadingAhead', () => {
  it('reads of what waits only the newest, once the one in hand is read', async () => {
    const { want, begun, isEnough, end } = start()
    want('one')
    await turn()
    expect(isEnough()).toBe(false)
    want('two')
    want('three')
    await turn()
    expect(begun).toEqual(['one'])
    expect(isEnough()).toBe(true)
    end()
    await turn()
    expect(begun).toEqual(['one', 'three'])
    end()
    await turn()
    want('four')
    await turn()
    expect(begun).toEqual(['one', 'three', 'four'])
  })

  it('waits while there is something else to do', async () => {
    const { want, begun, keepBusy } = start()
    const done = keepBusy()
    want('one')
    await turn()
    expect(begun).toEqual([])
    done()
    await turn()
    expect(begun).toEqual(['one'])
  })

  it('is left once what is in hand has come to where nothing of it is lost, and what waits is not read', async () => {
    const { want, leave, begun, isEnough, end } = start()
    want('one')
    await turn()
    want('two')
    let isLeft = false
    const left = leave().then(() => (isLeft = true))
    await turn()
    expect([isEnough(), isLeft]).toEqual([true, false])
    end()
    await left
    await turn()
    expect(begun).toEqual(['one'])
  })

  it('is left at once where nothing is in hand, also where something waits for time', async () => {
    const { want, leave, begun, keepBusy } = start()
    await leave()
    const done = keepBusy()
    want('one')
    await leave()
    done()
    await turn()
    expect(begun).toEqual([])
    want('two')
    await turn()
    expect(begun).toEqual(['two'])
  })

  it('does not wait for what waits for it', async () => {
    const { want, leave, begun, end, keepBusy } = start()
    want('one')
    await turn()
    const done = keepBusy()
    const left = leave()
    want('two')
    end()
    await left
    done()
    await turn()
    expect(begun).toEqual(['one', 'two'])
  })
})
