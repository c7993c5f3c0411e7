import type { BeforeListTableServerProps } from 'payload'

import '@/editorial/screens/screens.css'

/** The history as a file, above the list of it. */
export function ExportButton({ payload }: BeforeListTableServerProps) {
  return (
    <p className="editorial editorial__views">
      <a href={`${payload.config.routes.api}/activity/export.csv`} download>
        Export everything as CSV
      </a>
    </p>
  )
}
