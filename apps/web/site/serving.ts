/**
 * Writes down for another server what ours does, from the headers in our code and what is published now:
 *
 *     serving nginx       for nginx's `http` block
 *     serving headers     `_headers`, for hosts of static files
 *     serving redirects   `_redirects`, for the same
 */
import { BadEnvironment, readEnv } from './env'
import { Output } from './output'
import { headersFile, nginxConfig, redirectsFile } from './serving-config'

try {
  await write(process.argv[2] ?? '')
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function write(kind: string): Promise<void> {
  const { outputFolder } = readEnv(process.env)
  const output = new Output(outputFolder)
  const state = await output.readState()
  if (!state) throw new BadEnvironment(`${outputFolder} holds no published site: run npm start once, or set DATA_DIR`)
  const site = { ...state, moves: await output.readMoves() }
  if (kind === 'nginx') process.stdout.write(nginxConfig(outputFolder, site))
  else if (kind === 'headers') process.stdout.write(headersFile(site))
  else if (kind === 'redirects') process.stdout.write(redirectsFile(site))
  else throw new BadEnvironment(`There is no "${kind}": serving takes nginx, headers or redirects`)
}
