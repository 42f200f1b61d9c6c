import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const manifest = read('manifest.json') as {
  version: string
  icons: Record<string, string>
  action: { default_icon: Record<string, string> }
  permissions: string[]
  host_permissions: string[]
  content_scripts: { matches: string[] }[]
  content_security_policy: { extension_pages: string }
}

type Messages = Record<string, { message: string }>
const locales = readdirSync('public/_locales')
const messagesOf = (locale: string): Messages => read(`public/_locales/${locale}/messages.json`) as Messages

describe('the manifest', () => {
  it('bears the version of the package', () => {
    expect(manifest.version).toBe((read('package.json') as { version: string }).version)
  })

  it('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'activeTab',
      'scripting',
      'declarativeNetRequestWithHostAccess',
    ])
    expect(manifest.host_permissions).toEqual(
      ['www1', 'www', 'www3'].map((host) => `*://${host}.hkexnews.hk/*`),
    )
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([
      manifest.host_permissions,
      manifest.host_permissions,
    ])
  })

  it('lets its pages load nothing from elsewhere and speak to HKEXnews only', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources.join(' ')]
      }),
    )
    expect(policy.get('default-src')).toBe("'none'")
    // WebAssembly decodes the images of PDFs; no text ever becomes script.
    expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval'")
    expect(policy.get('connect-src')).toBe("'self' https://www1.hkexnews.hk")
  })

  it('names icons that are there', () => {
    const icons = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)]
    expect(icons.filter((icon) => !existsSync(`public/${icon}`))).toEqual([])
  })

  it.each(locales)('has all its texts in %s, no longer than the stores take', (locale) => {
    const messages = messagesOf(locale)
    const keys = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
      ([, key = '']) => key,
    )
    expect(keys.length).toBeGreaterThan(3)
    expect(keys.filter((key) => !messages[key]?.message)).toEqual([])
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(75)
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132)
  })

  it.each(locales)('has the same texts in %s as in English', (locale) => {
    expect(Object.keys(messagesOf(locale)).sort()).toEqual(Object.keys(messagesOf('en')).sort())
  })
})
