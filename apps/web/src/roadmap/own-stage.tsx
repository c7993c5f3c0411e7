import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

import { StageSelect } from '@/stage/stage-select'
import { useStage } from '@/stage/use-stage'

import { openStop } from './open-stop'
import { placeOnRoad } from './place-on-road'
import type { Road } from './road'

/** Asks where the student is, and opens the road there. A link to a stop comes before that, until they choose anew. */
export function OwnStage({ roadmap, anchors }: Road) {
  const place = placeOnRoad(roadmap, useStage())
  const own = place === null ? undefined : anchors[place]
  const hash = useLocation({ select: (location) => location.hash })
  const [atFirst] = useState({ own, isLinked: anchors.includes(hash) })

  useEffect(() => {
    if (own !== undefined && !(atFirst.isLinked && own === atFirst.own)) openStop(own)
  }, [own, atFirst])

  return <StageSelect />
}
