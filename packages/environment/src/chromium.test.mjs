import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { findChromium } from './chromium.mjs'

/** @type {string} */
let home
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chromium-finder-'))
})
afterEach(() => rmSync(home, { recursive: true }))

/** @param {string} path */
function program(path, mode = 0o755) {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), '')
  chmodSync(join(home, path), mode)
  return join(home, path)
}

describe('findChromium', () => {
  test('CHROME_PATH wins over the PATH', () => {
    program('bin/chromium')
    const CHROME_PATH = program('mine/chrome')
    expect(findChromium({ CHROME_PATH, PATH: join(home, 'bin') }, home)).toBe(CHROME_PATH)
  })

  test('a CHROME_PATH that leads nowhere finds nothing: another browser than the named one would be a surprise', () => {
    program('bin/chromium')
    expect(findChromium({ CHROME_PATH: '/nowhere/chrome', PATH: join(home, 'bin') }, home)).toBeNull()
  })

  test('a browser on the PATH is found under its usual names', () => {
    const chrome = program('bin/google-chrome')
    expect(findChromium({ PATH: `/nowhere:${join(home, 'bin')}` }, home)).toBe(chrome)
  })

  test('a file that cannot be run is not a browser', () => {
    program('bin/chromium', 0o644)
    mkdirSync(join(home, 'bin', 'google-chrome'))
    expect(findChromium({ PATH: join(home, 'bin') }, home)).toBeNull()
  })

  test('the newest of Playwright’s downloads is used', () => {
    program('.cache/ms-playwright/chromium-999/chrome-linux/chrome')
    const newest = program('.cache/ms-playwright/chromium-1200/chrome-linux/chrome')
    expect(findChromium({ PATH: '' }, home)).toBe(newest)
  })
})
