/** Dates and numbers in words. On the server and in the browser alike, so the zone is fixed until the browser knows better. */
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Asia/Colombo',
})
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Colombo',
})

export const onDay = (iso: string) => day.format(new Date(iso))
export const atTime = (iso: string) => moment.format(new Date(iso))
export const daysSince = (iso: string, now = Date.now()) =>
  Math.max(0, Math.floor((now - Date.parse(iso)) / 86_400_000))
export const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`
