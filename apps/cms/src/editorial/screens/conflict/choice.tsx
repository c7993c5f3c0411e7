'use client'

import { toast } from '@payloadcms/ui'
import { useId } from 'react'

import type { Names } from '@/editorial/changes/read-value'
import { conflict } from '@/editorial/screens/wording'

import type { Difference, Side } from './differences'
import { textOf } from './text-of'

type ChoiceProps = {
  difference: Difference
  names: Names
  theirName: string
  choice: Side
  onChoose: (side: Side) => void
}

async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text)
    toast.success(conflict.copied)
  } catch (error) {
    console.error(error)
    toast.error(conflict.notCopied)
  }
}

/** One place with both texts, to copy or to take over. */
export function Choice({ difference, names, theirName, choice, onChoose }: ChoiceProps) {
  const group = useId()
  const sides = [
    { side: 'mine', label: conflict.mine, text: textOf(difference.field, difference.mine, names) },
    { side: 'theirs', label: conflict.theirs(theirName), text: textOf(difference.field, difference.theirs, names) },
  ] as const
  return (
    <fieldset className="editorial__choice">
      <legend>{difference.crumbs.join(' › ')}</legend>
      <div className="editorial__beside">
        {sides.map(({ side, label, text }) => (
          <div key={side}>
            <label className="editorial__switch">
              <input type="radio" name={group} checked={choice === side} onChange={() => onChoose(side)} />
              {label}
            </label>
            <p className="editorial__text">{text || <em>{conflict.empty}</em>}</p>
            <button type="button" className="editorial__quiet" onClick={() => void copy(text)}>
              {conflict.copy}
              <span className="editorial__unseen"> {label}</span>
            </button>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
