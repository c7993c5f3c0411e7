import type { ImportProgress } from './import-bundle'

const width = 30
const names = { checked: 'Checking', written: 'Writing ' }

/** How far it is: a bar on a terminal, a line for every tenth elsewhere. */
export function progressLine(output: NodeJS.WriteStream = process.stderr) {
  let shown = ''
  let isOpen = false
  return {
    show({ step, done, total }: ImportProgress) {
      const share = total === 0 ? 1 : done / total
      const mark = output.isTTY ? `${step} ${Math.floor(share * 100)}` : `${step} ${Math.floor(share * 10)}`
      if (mark === shown) return
      shown = mark
      if (!output.isTTY) {
        output.write(`${names[step].trim()} ${Math.floor(share * 10) * 10} % (${done} of ${total})\n`)
        return
      }
      const filled = Math.round(share * width)
      output.write(`\r${names[step]} [${'█'.repeat(filled)}${'·'.repeat(width - filled)}] ${done} of ${total}\u001b[K`)
      isOpen = done < total
      if (!isOpen) output.write('\n')
    },
    end() {
      if (isOpen) output.write('\n')
      isOpen = false
    },
  }
}
