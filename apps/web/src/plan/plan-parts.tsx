/** What fills the plan's places on a page, in one file to load. */
import './plan-parts.css'

export { PlanNotice } from './plan-notice'
export { RowMark } from './row-mark'
export { SaveButton } from './save-button'
export { StageProgress } from './stage-progress'
