import { mentionKinds } from '../../core/analysis/mention'
import { noteInks, underlines } from '../../core/annotation/inks'
import { noteColours } from '../../core/annotation/note'

type Scheme = 'light' | 'dark'

/** Colours that are no kind's and no note's: each as light and dark. All text colours reach 4.5 : 1 on paper and on sunk paper. */
const colours: Readonly<Record<string, Readonly<Record<Scheme, string>>>> = {
  paper: { light: '#ffffff', dark: '#1c1f24' },
  sunk: { light: '#f4f5f7', dark: '#16181c' },
  raised: { light: '#ffffff', dark: '#24282e' },
  hover: { light: '#eceef2', dark: '#2c3138' },
  line: { light: '#e2e5ea', dark: '#333941' },
  edge: { light: '#868f9c', dark: '#7a8390' },
  ink: { light: '#1a1e25', dark: '#e9ecf0' },
  soft: { light: '#454e5b', dark: '#bac1cb' },
  faint: { light: '#5f6876', dark: '#98a1ae' },
  accent: { light: '#1a5fd0', dark: '#86b4ff' },
  'on-accent': { light: '#ffffff', dark: '#0c1a33' },
  'accent-soft': { light: '#e8f0fc', dark: '#22304a' },
  bad: { light: '#b3261e', dark: '#ff9d94' },
  'bad-soft': { light: '#fdeeec', dark: '#3d2523' },
  good: { light: '#1b6e3b', dark: '#7fd39b' },
  warn: { light: '#7d5300', dark: '#e5bb72' },
  star: { light: '#a86700', dark: '#f2bd55' },
  mark: { light: '#ffe9a3', dark: '#5f4f15' },
  shadow: { light: 'rgb(15 23 42 / 14%)', dark: 'rgb(0 0 0 / 55%)' },
}

const declare = (scheme: Scheme): string =>
  [
    ...Object.entries(colours).map(([name, colour]) => `--${name}: ${colour[scheme]};`),
    ...mentionKinds.map((kind) => `--kind-${kind}: ${underlines[kind][scheme]};`),
    ...noteColours.map((colour) => `--note-${colour}: ${noteInks[colour][scheme]};`),
    `color-scheme: ${scheme};`,
  ].join(' ')

/** The strokes of the kinds as they are in the text, and the colours of notes. */
const kinds = [
  ...mentionKinds.map(
    (kind) =>
      `.kind-${kind} { border-bottom: ${Math.ceil(underlines[kind].thickness)}px ${underlines[kind].line} var(--kind-${kind}); }`,
  ),
  ...noteColours.map((colour) => `.paper-${colour} { --note: var(--note-${colour}); }`),
].join('\n')

/** The systems' faces for Chinese, of Hong Kong's forms of the characters and of the Mainland's, each with the other's where it is all there is. */
const traditional = [
  'PingFang HK',
  'Microsoft JhengHei UI',
  'Noto Sans CJK HK',
  'PingFang SC',
  'Microsoft YaHei UI',
]
const simplified = [
  'PingFang SC',
  'Microsoft YaHei UI',
  'Noto Sans CJK SC',
  'PingFang HK',
  'Microsoft JhengHei UI',
]

function faces(chinese: readonly string[]): string {
  const han = chinese.map((face) => `'${face}'`).join(', ')
  return `--sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', ${han}, sans-serif;
  --serif: 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, 'Liberation Serif', 'DejaVu Serif', ${han}, serif;`
}

/** The design's measures and colours as custom properties, for shadow roots and for pages of the extension alike. */
export const tokens = `
:host, :root, .layer {
  ${declare('light')}
  ${faces(traditional)}
  --text: 13px; --small: 12px; --tiny: 11px; --large: 15px;
  --s1: 4px; --s2: 8px; --s3: 12px; --s4: 16px; --s5: 20px;
  --radius: 6px; --round: 10px;
  --lift: 0 1px 2px var(--shadow), 0 8px 28px var(--shadow);
}
@media (prefers-color-scheme: dark) { :host, :root, .layer { ${declare('dark')} } }
:root:lang(zh-CN), .layer:lang(zh-CN) { ${faces(simplified)} }
${kinds}
`
