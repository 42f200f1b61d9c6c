const api = globalThis.browser ?? globalThis.chrome
api.runtime.onMessage.addListener((message, sender, reply) => {
  if (message === 'throw')
    setTimeout(() => {
      throw new Error('probe error in background')
    })
  reply({ pong: message })
})
