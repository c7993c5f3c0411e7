import type { Payload, SanitizedConfig } from 'payload'

import { Catalogue } from './catalogue'
import { contentTypesOf } from './content-type'
import type { Fault } from './fault'
import type { ImportProgress } from './import-bundle'
import { inspectBundle, type StagedDocument } from './inspect-bundle'
import { Staging } from './staging'
import { noteStored } from './stored-documents'

type ValidateOptions = {
  directory: string
  config: SanitizedConfig
  /** With a database, references may lead to what is there already; without one, the bundle stands for itself. */
  payload?: Payload | null
  /** Ask for what publishing asks for. */
  publish?: boolean
  onProgress?: (progress: ImportProgress) => void
}

/** Everything that is wrong with a bundle. Changes nothing. */
export async function validateBundle(options: ValidateOptions): Promise<Fault[]> {
  const { directory, config, payload, publish = false, onProgress } = options
  const types = contentTypesOf(config)
  const catalogue = new Catalogue()
  if (payload) await noteStored(payload, types, catalogue)
  const staging = await Staging.open<StagedDocument>()
  try {
    const onFile = (done: number, total: number) => onProgress?.({ step: 'checked', done, total })
    return await inspectBundle(directory, { types, catalogue, staging, publish, onFile })
  } finally {
    await staging.close()
  }
}
