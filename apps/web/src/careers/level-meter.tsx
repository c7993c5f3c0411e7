/** A level as filled steps; the words beside it say the same. */
export function LevelMeter({ level, of }: { level: number; of: number }) {
  return (
    <span className="level-meter" aria-hidden="true">
      {Array.from({ length: of }, (_, step) => (
        <span key={step} className={step < level ? 'level-step level-step-on' : 'level-step'} />
      ))}
    </span>
  )
}
