import { defineConfig, globalIgnores } from 'eslint/config'
import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const noMarkupFromText = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment'].map(
  (property) => ({ property, message: 'Text never becomes markup: build elements.' }),
)

const noClock = [
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'fetch',
  'crypto',
  'document',
  'window',
].map((name) => ({ name, message: 'src/core is pure: pass it in.' }))

const readonlyGlobals = (names) => Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']))

export default defineConfig(
  globalIgnores(['dist/', 'demo/', 'coverage/', '.cache/', 'test/filings/', 'test/replica/filings/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-properties': ['error', ...noMarkupFromText],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text never becomes markup.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // What a regular expression that matched has captured, and an index within a loop's bounds, is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Spreading a string into its code points is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // A port's method returns a promise whether or not this one has to wait.
      '@typescript-eslint/require-await': 'off',
      // Ports and actions are plain objects; their methods use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A document may lack a body, and a browser what the DOM types promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  { files: ['src/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 110 }] } },
  { files: ['src/core/**'], rules: { 'no-restricted-globals': ['error', ...noClock] } },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...noMarkupFromText,
        { object: 'Math', property: 'random', message: 'src/core is pure: pass it in.' },
      ],
    },
  },
  { files: ['src/platform/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  { files: ['src/entrypoints/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property, message: 'Every test runs.' })),
        ),
      ],
      // Values of a driver's enumerations arrive as plain strings.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: readonlyGlobals('process console module URL Buffer setTimeout clearTimeout fetch'),
    },
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/support/probe-extension/**'],
    languageOptions: { globals: readonlyGlobals('document location browser chrome CSS Highlight indexedDB') },
  },
)
