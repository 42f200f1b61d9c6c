document.documentElement.dataset.probe = 'seen'
if (location.search.includes('probe-throw'))
  setTimeout(() => {
    throw new Error('probe error in content script')
  })
