import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const insideDownload = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
]

/**
 * A Chromium on this machine: CHROME_PATH, else on the PATH, else where Playwright keeps its downloads.
 *
 * @param {Record<string, string | undefined>} source usually `process.env`
 * @param {string} [home]
 * @returns {string | null}
 */
export function findChromium(source, home = homedir()) {
  if (source.CHROME_PATH) return isProgram(source.CHROME_PATH) ? source.CHROME_PATH : null
  const onPath = (source.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...downloads(source, home)].find(isProgram) ?? null
}

/**
 * Newest first.
 *
 * @param {Record<string, string | undefined>} source
 * @param {string} home
 */
function downloads(source, home) {
  const caches = [
    source.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
  ]
  return caches.filter(Boolean).flatMap((cache) =>
    entries(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .toSorted((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
      .flatMap((name) => insideDownload.map((program) => join(cache, name, program))),
  )
}

/** @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return [] // Playwright has downloaded nothing there
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
