import { Names } from './names'
import type { Reason } from './open-careers'
import { useSubjectsMessages } from './subjects.messages'

/** Why a career is open, or what is in its way, in words. */
export function ReasonText({ reason }: { reason: Reason }) {
  const { because } = useSubjectsMessages()
  switch (reason.kind) {
    case 'no-stream':
      return because['no-stream']
    case 'fits':
    case 'other-stream':
      return (
        <>
          {because[reason.kind]} <Names of="streams" slugs={reason.streams} />
        </>
      )
    case 'take':
      return (
        <>
          {reason.count === reason.subjects.length ? because.takeAll : because.take(reason.count)}{' '}
          <Names of="subjects" slugs={reason.subjects} /> ({because.inStream}{' '}
          <Names of="streams" slugs={reason.streams} />)
        </>
      )
    case 'not-together':
    case 'no-room':
      return (
        <>
          {because[reason.kind]} <Names of="subjects" slugs={reason.subjects} />
        </>
      )
  }
}
