/** Where the student's stage lives on the device. */
export const stageKey = 'career-explorer.stage'
