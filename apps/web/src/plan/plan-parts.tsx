/** What fills the places of what somebody keeps, in one file to load. */
import './plan-parts.css'

export { OwnStage } from '@/roadmap/own-stage'
export { HereSign } from '@/stage/here-sign'

export { saveCareer } from './change-plan'
export { isSaved } from './plan'
export { PlanNotice } from './plan-notice'
export { RowMark } from './row-mark'
export { StageProgress } from './stage-progress'
export { planStore } from './use-plan'
