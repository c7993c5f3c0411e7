/**
 * What is wrong with a Dockerfile: rules that hadolint and the images' own makers agree on.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function dockerfileFaults(text) {
  const stages = stagesOf(text)
  const names = new Set(stages.map(({ name }) => name))
  return stages.flatMap((stage, index) => {
    const isShipped = !stages.some(({ from, lines }) =>
      [from, ...lines].some((line) => line === stage.name || line.includes(`--from=${stage.name} `)),
    )
    const found = [
      ...(names.has(stage.from) || isPinned(stage.from) ? [] : [`${stage.from} names no version.`]),
      ...stage.lines.flatMap(lineFaults),
      ...(isShipped ? shippedFaults(stage.lines) : []),
    ]
    return found.map((fault) => `${stage.name || `stage ${index + 1}`}: ${fault}`)
  })
}

/** `name:1.29`, `name@sha256:…`; not `name`, and not `name:latest`. @param {string} image */
export const isPinned = (image) => /@sha256:[\da-f]{64}$/.test(image) || /:(?!latest$)[\w.-]*\d[\w.-]*$/.test(image)

/** @param {string} text @returns {{ name: string, from: string, lines: string[] }[]} */
function stagesOf(text) {
  const instructions = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  /** @type {{ name: string, from: string, lines: string[] }[]} */
  const stages = []
  for (const line of instructions) {
    const [, from = '', name = ''] = /^FROM\s+(\S+)(?:\s+AS\s+(\S+))?$/.exec(line) ?? []
    if (from) stages.push({ name, from, lines: [] })
    else stages.at(-1)?.lines.push(line)
  }
  return stages
}

/** @param {string} line @returns {string[]} */
function lineFaults(line) {
  const [word = ''] = line.split(/\s/, 1)
  const rest = line.slice(word.length).trim()
  if (word === 'ADD') return ['ADD unpacks and downloads: say COPY.']
  if (word === 'MAINTAINER') return ['MAINTAINER is no longer read.']
  if (['ENV', 'ARG'].includes(word) && /\b\w*(?:SECRET|PASSWORD|TOKEN|_KEY)\w*=\S/.test(rest)) {
    return ['a secret would stay in the image.']
  }
  if (['CMD', 'ENTRYPOINT'].includes(word) && !rest.startsWith('[')) {
    return [`${word} goes through a shell, which keeps signals to itself: say it as a list.`]
  }
  if (word === 'WORKDIR' && !rest.startsWith('/')) return [`WORKDIR ${rest} is not absolute.`]
  if (word === 'RUN' && /\bsudo\b/.test(rest)) return ['sudo has no use in a build.']
  if (word === 'RUN' && /(?:curl|wget)\b.*\|\s*(?:ba)?sh\b/.test(rest)) return ['what is downloaded is run unseen.']
  if (word === 'RUN' && /\bpnpm\S* install\b(?!.*--frozen-lockfile)/.test(rest))
    return ['it installs without the lockfile.']
  return []
}

/** Of a stage that is shipped. @param {string[]} lines @returns {string[]} */
function shippedFaults(lines) {
  const users = lines.filter((line) => line.startsWith('USER ')).map((line) => line.slice(5).trim())
  const user = users.at(-1)
  return [
    ...(user === undefined || /^(?:root|0)(?::|$)/.test(user) ? ['it runs as root.'] : []),
    ...(lines.some((line) => line.startsWith('HEALTHCHECK '))
      ? []
      : ['nobody can tell whether it works: no HEALTHCHECK.']),
    ...(lines.some((line) => line.startsWith('CMD ')) ? [] : ['it says not what it runs: no CMD.']),
    ...(lines.some((line) => /\bnpm\b.*\binstall\b/.test(line)) ? ['it installs in the image that is shipped.'] : []),
  ]
}
