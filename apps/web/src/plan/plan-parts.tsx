/** What fills the plan's places on a page, in one file to load. */
import './plan-parts.css'

export { saveCareer } from './change-plan'
export { isSaved } from './plan'
export { PlanNotice } from './plan-notice'
export { RowMark } from './row-mark'
export { StageProgress } from './stage-progress'
export { planStore } from './use-plan'
