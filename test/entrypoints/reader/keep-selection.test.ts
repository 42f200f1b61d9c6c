// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { EventBus } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { keepSelection } from '../../../src/entrypoints/reader/keep-selection'
import { textLayerLaid } from '../../../src/entrypoints/reader/text-layer-laid'

let dispatch: (event: string) => void
let container: HTMLDivElement
let layer: HTMLElement

beforeEach(() => {
  document.getSelection()!.removeAllRanges()
  document.body.innerHTML =
    '<p>beside the pages</p><div class="pages"><div class="page"><div class="textLayer">some words</div></div></div>'
  container = document.querySelector('.pages')!
  layer = document.querySelector('.textLayer')!
  const heard = new Map<string, () => void>()
  const bus = { on: (event: string, hear: () => void) => heard.set(event, hear) } as unknown as EventBus
  dispatch = (event) => heard.get(event)!()
  keepSelection({ bus, container })
})

function select(node: Node): void {
  const selection = document.getSelection()!
  selection.setBaseAndExtent(node, 5, node, 8)
  document.dispatchEvent(new Event('selectionchange'))
}

/** As pdf.js does: the words go, the browser ends the selection, which it says only later, the words come back. */
function layAnew(event: string, meanwhile = (): void => undefined): void {
  const page = layer.parentElement!
  dispatch(event)
  layer.remove()
  document.getSelection()!.removeAllRanges()
  document.dispatchEvent(new Event('selectionchange'))
  meanwhile()
  page.append(layer)
  dispatch(textLayerLaid)
}

const selected = (): string => document.getSelection()!.toString()

describe('what is selected', () => {
  test.each(['scalechanging', 'rotationchanging'])('stays so at %s, once and again', (event) => {
    select(layer.firstChild!)
    layAnew(event)
    expect(selected()).toBe('wor')
    document.dispatchEvent(new Event('selectionchange'))
    layAnew(event)
    expect(selected()).toBe('wor')
  })

  test('stays so where the pages are drawn anew only a while later', () => {
    select(layer.firstChild!)
    dispatch('scalechanging')
    dispatch(textLayerLaid)
    layer.remove()
    document.getSelection()!.removeAllRanges()
    document.dispatchEvent(new Event('selectionchange'))
    container.firstElementChild!.append(layer)
    dispatch(textLayerLaid)
    expect(selected()).toBe('wor')
  })

  test('is let go by a press of the pointer meanwhile', () => {
    select(layer.firstChild!)
    layAnew('scalechanging', () => container.dispatchEvent(new Event('pointerdown', { bubbles: true })))
    expect(selected()).toBe('')
  })

  test('gives way to what is selected meanwhile', () => {
    const beside = document.querySelector('p')!.firstChild!
    select(layer.firstChild!)
    layAnew('scalechanging', () => document.getSelection()!.setBaseAndExtent(beside, 0, beside, 6))
    expect(selected()).toBe('beside')
  })

  test('outside of the pages is none of ours', () => {
    select(document.querySelector('p')!.firstChild!)
    layAnew('scalechanging')
    expect(selected()).toBe('')
  })
})
