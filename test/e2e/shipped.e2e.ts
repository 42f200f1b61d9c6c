import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Manifest {
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly content_security_policy: { readonly extension_pages: string }
}

const directivesOf = (policy: string): Record<string, string> =>
  Object.fromEntries(policy.split(';').map((part) => part.trim().split(/ (.*)/, 2) as [string, string]))

// What the built extension holds and asks for; a reader of hostile PDFs must hold nothing that runs what is in them.
describe.each(['chrome', 'firefox'])('the extension for %s', (target) => {
  const dist = join('dist', target)
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const { content_security_policy: policy, ...manifest } = JSON.parse(
    readFileSync(join(dist, 'manifest.json'), 'utf8'),
  ) as Manifest

  test('ships neither the sandbox of scripts in PDFs nor its interpreter', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => /sandbox|quickjs|scripting/i.test(file))).toEqual([])
    const scripts = files.filter((file) => /\.m?js$/.test(file))
    const holding = scripts.filter((file) =>
      /quickjs|PDFSandbox|initSandbox/.test(readFileSync(join(dist, file), 'utf8')),
    )
    expect(holding).toEqual([])
  })

  // www1 alone serves documents today, over https; every other address of a filing is read there. The rest is for content scripts.
  test('lets its pages speak to HKEXnews alone, and run nothing but its own scripts', () => {
    expect(directivesOf(policy.extension_pages)).toEqual({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self' https://www1.hkexnews.hk",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    })
  })

  test('asks for HKEXnews alone', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(
      ['www', 'www1', 'www3'].map((host) => `*://${host}.hkexnews.hk/*`).toSorted(),
    )
  })
})
