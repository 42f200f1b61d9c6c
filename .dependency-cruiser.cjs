/** Which room of src may import which; everything not listed is forbidden. Design in README.md. */
const rooms = {
  'core/text': [],
  'core/calendar': [],
  'core/analysis': ['core/text', 'core/calendar'],
  'core/resolution': ['core'],
  'core/annotation': ['core'],
  platform: [],
  sources: ['core/text'],
  hkexnews: ['core'],
  highlight: ['core'],
  store: ['core', 'platform'],
  messages: ['core', 'platform'],
  ui: ['core'],
  session: ['core', 'sources', 'hkexnews', 'highlight', 'messages', 'platform', 'ui'],
  entrypoints: ['core', 'platform', 'sources', 'hkexnews', 'highlight', 'store', 'messages', 'ui', 'session'],
}

/** Which packages a room may import. */
const packages = {
  'core/annotation': ['valibot'],
  platform: ['webextension-polyfill', '@types/webextension-polyfill'],
  store: ['dexie', 'valibot', 'opencc-js'],
  messages: ['valibot'],
  ui: ['preact', '@preact/signals', 'lucide'],
  sources: ['pdfjs-dist'],
  session: ['preact', '@preact/signals'],
  entrypoints: ['preact', '@preact/signals', 'dexie', 'happy-dom', 'pdfjs-dist'],
}

const anyOf = (names) => `(${names.map((name) => name.replace('/', '\\/')).join('|')})`

const roomRules = Object.entries(rooms).flatMap(([room, allowed]) => [
  {
    name: `${room.replace('/', '-')}-rooms`,
    comment: `${room} may import ${allowed.join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/${anyOf([room, ...allowed])}/` },
  },
  {
    name: `${room.replace('/', '-')}-packages`,
    comment: `${room} may import ${(packages[room] ?? []).join(', ') || 'no package'}.`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: '^src/entrypoints/cli/' },
    to: {
      pathNot: ['^src/', ...(packages[room] ?? []).map((name) => `^node_modules/${name}/`)],
    },
  },
])

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'rooms-are-named',
      comment: 'A new folder of src has a line above that says what it may import.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(rooms))}/` },
      to: {},
    },
    {
      name: 'content-never-reaches-store',
      comment: 'A database opened in a content script belongs to the web page: notes go over messages.',
      severity: 'error',
      from: { path: '^src/entrypoints/content/' },
      to: { path: '^src/store/', reachable: true },
    },
    {
      name: 'only-the-reader-knows-pdf-js',
      comment: 'Nothing else loads a megabyte of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(sources/pdf|entrypoints/reader)/' },
      to: { path: '^node_modules/pdfjs-dist/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entrypoints-are-imported-by-nobody',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/entrypoints/' },
      to: { path: '^src/entrypoints/' },
    },
    {
      name: 'entrypoints-stand-alone',
      comment: 'One entry point never imports from another.',
      severity: 'error',
      from: { path: '^src/entrypoints/([^/]+)/' },
      to: { path: '^src/entrypoints/', pathNot: '^src/entrypoints/$1/' },
    },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; code may not.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
    },
  },
}
