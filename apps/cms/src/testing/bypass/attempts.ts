import type { Attempt } from './attempt'
import { fileAttempts } from './file-attempts'
import { identityAttempts } from './identity-attempts'
import { workflowAttempts } from './workflow-attempts'
import { writeAttempts } from './write-attempts'

/** Every way round the review over REST that was ever tried, as small functions. None may do damage, whoever tries. */
export const attempts: Attempt[] = [...writeAttempts, ...identityAttempts, ...workflowAttempts, ...fileAttempts]
