/** A level from 1 to 4 as filled steps. It says nothing to a screen reader: the words beside it do. */
export function LevelMeter({ level }: { level: 1 | 2 | 3 | 4 }) {
  return <i className={`meter meter-${level}`} />
}
