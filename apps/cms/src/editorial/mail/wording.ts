/** What the workflow's mails say, in one place. */
export type Occasion =
  | 'submitted'
  | 'changes-requested'
  | 'approved'
  | 'published'
  | 'emergency-published'
  | 'schedule-failed'

type Facts = { title: string; actor: string; note?: string; link: string; dueOn?: string | null }

const sentences: Record<Occasion, (facts: Facts) => { subject: string; first: string }> = {
  submitted: ({ title, actor }) => ({
    subject: `For review: ${title}`,
    first: `${actor} has submitted “${title}” for review.`,
  }),
  'changes-requested': ({ title, actor }) => ({
    subject: `Changes requested: ${title}`,
    first: `${actor} asks for changes in “${title}”.`,
  }),
  approved: ({ title, actor }) => ({
    subject: `Approved: ${title}`,
    first: `${actor} has approved “${title}”. It can go live.`,
  }),
  published: ({ title, actor }) => ({ subject: `Live: ${title}`, first: `${actor} has published “${title}”.` }),
  'emergency-published': ({ title, actor }) => ({
    subject: `Published in an emergency, without review: ${title}`,
    first: `${actor} has published “${title}” without review. Please look at it.`,
  }),
  'schedule-failed': ({ title }) => ({
    subject: `Did not go as scheduled: ${title}`,
    first: `“${title}” was scheduled, and it did not happen.`,
  }),
}

/** Plain text; the link leads to the document's review. */
export function mailFor(occasion: Occasion, facts: Facts): { subject: string; text: string } {
  const { subject, first } = sentences[occasion](facts)
  const lines = [first, facts.note, facts.dueOn ? `Wanted by ${facts.dueOn}.` : undefined, facts.link]
  return { subject, text: `${lines.filter(Boolean).join('\n\n')}\n` }
}

/** The weekly list of what somebody should look at again. */
export function digestMail(items: { title: string; reviewBy: string; link: string }[]): {
  subject: string
  text: string
} {
  const lines = items.map(({ title, reviewBy, link }) => `${title}, due ${reviewBy}\n${link}`)
  const what = items.length === 1 ? 'One page is' : `${items.length} pages are`
  return { subject: `${what} due for another look`, text: `${what} due for another look:\n\n${lines.join('\n\n')}\n` }
}
