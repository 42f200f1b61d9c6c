import { expect, it } from 'vitest'
import { webAddress } from '../../../src/entrypoints/reader/web-address'

it.each([
  ['https://elsewhere.example/terms?a=1#b', 'https://elsewhere.example/terms?a=1#b'],
  ['HTTP://ELSEWHERE.example', 'http://elsewhere.example/'],
  ['https://someone:secret@elsewhere.example/', 'https://elsewhere.example/'],
  // a Cyrillic letter in the host
  ['https://www.hkexnеws.hk/', 'https://www.xn--hkexnws-chg.hk/'],
])('%s leads to %s', (url, address) => expect(webAddress(url)).toBe(address))

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'blob:https://elsewhere.example/1',
  'file:///etc/passwd',
  'mailto:someone@elsewhere.example',
  'ftp://elsewhere.example/',
  'chrome-extension://abc/reader.html',
  'intent://x#Intent;end',
  'view-source:https://elsewhere.example/',
  '//elsewhere.example/',
  'elsewhere.example',
  '',
])('%j leads nowhere', (url) => expect(webAddress(url)).toBeNull())
