/** What a service of ours may never be without. */
const hardening = [
  'NoNewPrivileges=yes',
  'PrivateDevices=yes',
  'PrivateTmp=yes',
  'ProtectControlGroups=yes',
  'ProtectHome=yes',
  'ProtectKernelModules=yes',
  'ProtectKernelTunables=yes',
  'ProtectSystem=strict',
  'RestrictSUIDSGID=yes',
  'CapabilityBoundingSet=',
]

/** Where the units expect the repository to be. */
const installed = '/opt/career-explorer/'

/**
 * What is wrong with a unit: rights that it does not need, files that are not there, or an unknown unit that it waits for.
 *
 * @param {string} name of its file
 * @param {string} text
 * @param {{ isFile: (path: string) => boolean, isUnit: (name: string) => boolean }} project
 * @returns {string[]}
 */
export function unitFaults(name, text, { isFile, isUnit }) {
  const lines = text.split('\n').map((line) => line.trim())
  const valuesOf = (/** @type {string} */ key) =>
    lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1))
  const others = ['After', 'Requires', 'Wants'].flatMap((key) => valuesOf(key).flatMap((value) => value.split(' ')))
  const found = [
    ...lines
      .filter((line) => line !== '' && !/^(?:[#;].*|\[\w+\]|\w+=.*)$/.test(line))
      .map((line) => `“${line}” says nothing.`),
    ...(valuesOf('Description').length === 1 ? [] : ['it says not what it is.']),
    ...others
      .filter((other) => other.startsWith('career-explorer') && !isUnit(other))
      .map((other) => `it names ${other}, which is no unit.`),
    ...(name.endsWith('.service') ? serviceFaults(lines, valuesOf, isFile) : []),
  ]
  return found.map((fault) => `${name}: ${fault}`)
}

/**
 * @param {string[]} lines
 * @param {(key: string) => string[]} valuesOf
 * @param {(path: string) => boolean} isFile
 * @returns {string[]}
 */
function serviceFaults(lines, valuesOf, isFile) {
  const [user = 'root'] = valuesOf('User')
  const [folder = ''] = valuesOf('WorkingDirectory')
  const [command = ''] = valuesOf('ExecStart')
  const script = command.split(' ').find((word) => /^[\w/]+\.[jt]s$/.test(word)) ?? ''
  // What is built is there only then; what builds it is always.
  const path = `${folder.slice(installed.length)}/${script.startsWith('dist/') ? 'vite.config.ts' : script}`
  const serves = !valuesOf('Type').includes('oneshot')
  return [
    ...hardening.filter((line) => !lines.includes(line)).map((line) => `${line} is missing.`),
    ...(user === 'root' ? ['it runs as root.'] : []),
    ...(folder.startsWith(installed) && isFile(path) ? [] : [`${path} is not there.`]),
    ...(serves && !valuesOf('Restart').includes('always') ? ['it is not started again.'] : []),
    ...(serves && valuesOf('MemoryMax').length === 0 ? ['it may take all memory.'] : []),
    ...lines
      .filter((line) => /^Environment=.*(?:SECRET|PASSWORD|TOKEN)/.test(line))
      .map(() => 'a secret stands in it.'),
  ]
}
