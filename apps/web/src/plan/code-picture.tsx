import encodeQR from 'qr'

type CodePictureProps = { text: string; label: string }

/** A QR code, black on white in every scheme, as cameras want it. */
export default function CodePicture({ text, label }: CodePictureProps) {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
  return (
    <svg
      className="code-picture"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={rows.flatMap(runsOf).join('')} fill="#000" />
    </svg>
  )
}

/** Dark stretches of a row as one box each. */
function runsOf(row: readonly boolean[], y: number): string[] {
  const runs: string[] = []
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    runs.push(`M${start} ${y}h${x + 1 - start}v1H${start}z`)
  }
  return runs
}
