type RangeBarProps = { from: number | null; to: number | null; end: number }

/** A range on an axis from 0 to `end`, for the eye: the figures stand beside it. An open end runs out thin. */
export function RangeBar({ from, to, end }: RangeBarProps) {
  if (from === null && to === null) return null
  const percent = (value: number) => Math.round((value / end) * 1000) / 10
  const start = percent(from ?? 0)
  const stop = percent(to ?? end)
  // A single figure still has to be seen.
  const width = Math.max(stop - start, 1.5)
  const isOpen = from === null || to === null
  return (
    <svg className="range" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 4H100" />
      <rect x={Math.min(start, 100 - width)} y={isOpen ? 3 : 0} width={width} height={isOpen ? 2 : 8} />
    </svg>
  )
}
