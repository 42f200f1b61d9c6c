import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import type { OpenPopup } from './browser'
import { runInChrome } from './firefox-chrome-scope'
import { patience } from './patience'

/** Where the browser's window keeps the popup, as script in that window. */
const view = `document.querySelector('browser[webextension-view-type="popup"]')`

/** The panel that shows it; one that is left open when its popup goes lets no other in. */
const panel = `document.getElementById('customizationui-widget-panel')`

/**
 * A frame script in the popup: runs code in the popup's page for the harness and sends its result back. The page's content policy
 * does not concern a sandbox over it. Loaded twice into one frame, it listens once.
 */
const frameScript = `
if (!this.harness) {
this.harness = true
addMessageListener('harness:run', async ({ data }) => {
  const answer = { id: data.id }
  try {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    answer.value = await Cu.evalInSandbox(data.code, sandbox)
  } catch (error) {
    answer.error = String(error)
  }
  sendAsyncMessage('harness:ran', answer)
})
addMessageListener('harness:key', ({ data }) => {
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  if (!tip.beginInputTransactionForTests(content)) throw new Error('the popup takes no keys')
  const event = new content.KeyboardEvent('', { key: data.key, code: data.code, keyCode: data.keyCode })
  tip.keydown(event)
  tip.keyup(event)
  sendAsyncMessage('harness:ran', { id: data.id, value: 'null' })
})
}`

const keyCodes: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Backspace: 8,
  Delete: 46,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Home: 36,
  End: 35,
}

/** Clicks the extension's button over the selected tab (which grants activeTab) and waits for its popup. */
export async function openFirefoxPopup(browser: Browser, id: string): Promise<OpenPopup> {
  await closeFirefoxPopup(browser)
  await runInChrome(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`,
  )
  await until(async () => isOpen(browser), 'the popup did not open')
  // The browser may still move the popup into another frame, which then knows nothing of a script that it was given before.
  await until(async () => {
    await runInChrome(
      browser,
      `${view}?.messageManager?.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript)}), false)`,
    )
    const code = `JSON.stringify(document.readyState === 'complete' && location.href !== 'about:blank')`
    return (await ask(browser, 'harness:run', { code }, 500).catch(() => 'false')) === 'true'
  }, 'the popup did not answer')
  return popupOf(browser)
}

function popupOf(browser: Browser): OpenPopup {
  const evaluate: OpenPopup['evaluate'] = async (run, ...args) => {
    const code = `(async () => JSON.stringify((await (${run.toString()})(...${JSON.stringify(args)})) ?? null))()`
    return JSON.parse(await ask(browser, 'harness:run', { code })) as never
  }
  const press = async (key: string) => {
    await ask(browser, 'harness:key', { key, code: key.length === 1 ? '' : key, keyCode: keyCodes[key] ?? 0 })
  }
  return {
    evaluate,
    async waitFor(run, ...args) {
      let shown = ''
      await until(
        async () => {
          if (await evaluate(run, ...args)) return true
          shown = await evaluate(() => document.body.innerText.slice(0, 500))
          return false
        },
        () => `the popup does not come to that; it shows: ${shown}`,
      )
    },
    async type(text) {
      for (const key of text) await press(key)
    },
    press,
    async click(selector) {
      await evaluate((wanted) => {
        const element = document.querySelector<HTMLElement>(wanted)
        if (!element) throw new Error(`the popup has no ${wanted}`)
        element.focus()
        element.click()
      }, selector)
    },
    async screenshot(file) {
      writeFileSync(file, Buffer.from(await runInChrome<string>(browser, shoot), 'base64'))
    },
    isClosed: async () => !(await isOpen(browser)),
    close: () => closeFirefoxPopup(browser),
  }
}

/**
 * Script in the browser's window: takes away the views of popups of extensions that are gone. The browser finds a view by a name that is the same
 * after the extension was installed again, and shows the former, empty one in turn with the new one where it has both.
 */
export const forgetPopups = `
for (const root of [document, document.getElementById('appMenu-viewCache')?.content])
  for (const left of root?.querySelectorAll('#customizationui-widget-panel, panelview[id^="PanelUI-webext-"]') ?? []) left.remove()`

/** Takes the popup away, where one is open. */
export async function closeFirefoxPopup(browser: Browser): Promise<void> {
  const isGone = () =>
    runInChrome<boolean>(browser, `return !${view} && (${panel}?.state ?? 'closed') === 'closed'`)
  if (await isGone()) return
  await runInChrome(browser, `${view}?.closest('panel')?.hidePopup()\n${panel}?.hidePopup()`)
  await until(isGone, 'the popup did not close')
}

function isOpen(browser: Browser): Promise<boolean> {
  return runInChrome(browser, `return Boolean(${view}?.messageManager)`)
}

/** Sends a message to the frame script and waits for its answer, `patience` ms at most. */
async function ask(browser: Browser, name: string, data: object, patience = 10_000): Promise<string> {
  const answer = await runInChrome<{ value?: string; error?: string }>(
    browser,
    `const view = ${view}
    if (!view) return { error: 'the popup is closed' }
    const id = Math.random()
    return await new Promise((resolve) => {
      const finish = (answer) => {
        clearTimeout(timer)
        view.messageManager?.removeMessageListener('harness:ran', heard)
        resolve(answer)
      }
      const heard = ({ data }) => data.id === id && finish(data)
      const timer = setTimeout(() => finish({ error: 'the popup did not answer within ${patience} ms' }), ${patience})
      view.messageManager.addMessageListener('harness:ran', heard)
      view.messageManager.sendAsyncMessage(${JSON.stringify(name)}, { ...${JSON.stringify(data)}, id })
    })`,
  )
  if (answer.error !== undefined) throw new Error(`in the popup: ${answer.error}`)
  return answer.value ?? 'null'
}

/** A PNG of the popup in base64, drawn by the browser. */
const shoot = `const { width, height } = ${view}.getBoundingClientRect()
const bitmap = await ${view}.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white')
const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
canvas.width = bitmap.width
canvas.height = bitmap.height
canvas.getContext('2d').drawImage(bitmap, 0, 0)
return canvas.toDataURL('image/png').split(',')[1]`

async function until(test: () => Promise<boolean>, failure: string | (() => string)): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await test())) {
    if (Date.now() > deadline) throw new Error(typeof failure === 'string' ? failure : failure())
    await wait(50)
  }
}
