/** `pnpm licences`: what we ship, each with its licence; fails when one of them is not allowed. */
import { licenceFaults, licencesInUse } from './licences.mjs'

const shipped = licencesInUse()
for (const { name, version, licence } of shipped) console.log(`${name}@${version}  ${licence}`)
const faults = licenceFaults(shipped)
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`)
  process.exit(1)
}
