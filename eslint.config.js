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
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'all' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
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
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'module', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
    rules: { 'no-restricted-syntax': 'off' },
  },
)
