import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'

/** What was shown, and ways to handle it as a reader would. */
export interface Shown {
  readonly root: HTMLElement
  /** Shows something else in the same place. */
  again(child: ComponentChild): void
  /** The one element that fits; throws where none does. */
  get(selector: string): HTMLElement
  /** The button with the label or the words. */
  button(name: string): HTMLButtonElement
  click(element: HTMLElement): void
  press(element: HTMLElement, key: string, more?: KeyboardEventInit): KeyboardEvent
  type(element: HTMLElement, value: string): void
}

/** Shows a component in the document. */
export function show(child: ComponentChild): Shown {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const again = (next: ComponentChild): void => act(() => render(next, root)) as unknown as undefined
  again(child)
  const get = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(`nothing fits ${selector} in ${root.innerHTML}`)
    return element
  }
  return {
    root,
    again,
    get,
    button(name) {
      const buttons = [...root.querySelectorAll('button')]
      const found = buttons.find(
        (it) => it.getAttribute('aria-label') === name || it.textContent.trim() === name,
      )
      if (!found) throw new Error(`no button ${name} in ${root.innerHTML}`)
      return found
    },
    click: (element) => void act(() => element.click()),
    press(element, key, more = {}) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
      void act(() => void element.dispatchEvent(event))
      return event
    },
    type(element, value) {
      void act(() => {
        ;(element as HTMLInputElement).value = value
        element.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
  }
}
