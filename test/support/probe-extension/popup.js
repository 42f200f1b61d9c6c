const api = globalThis.browser ?? globalThis.chrome
const box = document.querySelector('#box')
box.focus()
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') document.body.dataset.entered = box.value
})
document.querySelector('#write').addEventListener('click', () => api.storage.local.set({ kept: box.value }))
document.querySelector('#fail').addEventListener('click', () => {
  Promise.reject(new Error('probe rejection in popup'))
  throw new Error('probe error in popup')
})
async function show() {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true })
  const [{ result }] = await api.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => document.title,
  })
  document.querySelector('#tab').textContent = result
}
show().catch((error) => {
  document.querySelector('#tab').textContent = 'refused: ' + error.message
})
