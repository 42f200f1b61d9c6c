import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../support/browser'
import { clickShadow, inShadow, untilShadow } from '../support/closed-shadow'
import { nearestWords, selectWords, wordsOfHighlight } from './page-words'
import { panelLines } from './panel-lines'

const noteText = 'Compare the figures with the earlier announcements'

/** Goes through the product on one filing as a reader would, prints what is found, and leaves pictures in a folder. */
export async function tour(browser: TestBrowser, url: string, pictures: string): Promise<void> {
  const picture = async (page: Page, name: string) => {
    await browser.screenshot(page, `${pictures}/${name}.png`)
    console.log(`  picture: ${pictures}/${name}.png`)
  }
  console.log(`Opening ${url}`)
  const page = await browser.page(url)
  await untilShadow(page, (root) => root.querySelector('.panel .facts, .panel .empty'))
  for (const line of await inShadow(page, panelLines)) console.log(`  ${line}`)
  await picture(page, '1-filing')

  console.log('Hovering a reference')
  const reference = await wordsOfHighlight(page, 'antecedent-reference')
  if (reference) {
    await page.mouse.move(reference.x - 40, reference.y)
    await page.mouse.move(reference.x, reference.y, { steps: 4 })
    await untilShadow(page, (root) => root.querySelector('.card'))
    console.log(`  “${reference.text}”`)
    for (const line of await inShadow(page, cardLines)) console.log(`  ${line}`)
    await picture(page, '2-reference')
    await page.keyboard.press('Escape')
  } else console.log('  this filing refers to no other')

  console.log('Writing a note')
  const words = (await selectWords(page, reference?.text ?? null)) ?? (await nearestWords(page))
  await untilShadow(page, (root) => root.querySelector('.selection-button'))
  await clickShadow(page, '.selection-button')
  // what is typed before the note has the focus would go to the page
  await untilShadow(page, (root) => root.activeElement?.className === 'note-area')
  await page.keyboard.type(noteText)
  await untilShadow(page, (root) => root.querySelector('.save-mark.saved'))
  console.log(`  on “${words}”: “${noteText}” — saved`)
  await picture(page, '3-note')

  console.log('Finding it in the popup')
  const popup = await browser.openPopupFor(page)
  await popup.waitFor(() => document.activeElement?.matches('.search-box'))
  await popup.type(noteText.split(' ').slice(0, 2).join(' '))
  await popup.waitFor(() => document.querySelector('.hit'))
  const hits = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.hit')].map((hit) => hit.innerText.replace(/\s+/g, ' ')),
  )
  for (const hit of hits) console.log(`  ${hit}`)
  await popup.screenshot(`${pictures}/4-popup.png`)
  console.log(`  picture: ${pictures}/4-popup.png`)
  await popup.close()
  if (!hits.some((hit) => hit.includes(noteText))) throw new Error('the note was not found as it was written')
}

const cardLines = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('.card .reference')].map((entry) =>
    entry.innerText.replace(/\s+/g, ' '),
  )
