import { expect, test } from 'vitest'
import { oldHtml } from './old-html'

const cases: readonly (readonly [
  name: string,
  text: string,
  shown: readonly string[],
  absent?: readonly string[],
])[] = [
  [
    'paragraphs by blank lines',
    'One line\nand the next.\n\nTwo.',
    ['<p>One line<br>\nand the next.</p>\n<p>Two.</p>'],
  ],
  ['bold', 'The (“**Company**”) and **two**.', ['(“<b>Company</b>”) and <b>two</b>.'], ['**']],
  ['bold over blank lines', 'x **a\n\nb** y.', ['<p>x <b>a</b></p>', '<p><b>b</b> y.</p>'], ['**']],
  ['a footnote mark is no bold', 'Lantern Limited* (燈) and **b**.', ['Limited* (燈) and <b>b</b>']],
  [
    'markup is escaped',
    'Pak Tin<09764> & "x" <script>alert(1)</script>.',
    ['Pak Tin&lt;09764&gt; &amp; &quot;x&quot;'],
    ['<script'],
  ],
  [
    'headings are centred',
    '**VOLUNTARY ANNOUNCEMENT\nUPDATE**\n\nBody text.',
    ['<center>', '<b>VOLUNTARY ANNOUNCEMENT<br>\nUPDATE</b>'],
  ],
  [
    'a code line is a heading',
    '(Stock code: 9787)\n\nBody text.',
    ['<center><p><font size="4">(Stock code: 9787)'],
  ],
  ['a sentence is none', 'Hong Kong is a city.', ['<p>Hong Kong is a city.</p>'], ['<center>']],
  [
    'Windows line ends and a byte order mark',
    '\uFEFFOne.\r\n\r\nTwo.\r\n',
    ['<p>One.</p>\n<p>Two.</p>'],
    ['\r', '\uFEFF'],
  ],
  ['an empty file', '', ['<body'], ['<p>']],
]

for (const [name, text, shown, absent = []] of cases)
  test(name, () => {
    const page = oldHtml(text)
    for (const part of shown) expect(page).toContain(part)
    for (const part of absent) expect(page).not.toContain(part)
  })
