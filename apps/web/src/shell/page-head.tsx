import { useMatches } from '@tanstack/react-router'

/**
 * The title and the description that the open page's route gives. React brings them to the document's head by itself;
 * the router's own component for it does much more, which every first visit would pay for.
 */
export function PageHead() {
  const title = useMatches({ select: (matches) => textOf(matches, 'title') })
  const description = useMatches({ select: (matches) => textOf(matches, 'content') })
  return (
    <>
      {title && <title>{title}</title>}
      {description && <meta name="description" content={description} />}
    </>
  )
}

/** What the innermost route says, of what `pageHead` makes: a title, and a description as a `content`. */
function textOf(matches: readonly { meta?: unknown }[], name: 'title' | 'content'): string | undefined {
  const entries = matches.flatMap(({ meta }) => (Array.isArray(meta) ? meta : []))
  const entry: Record<string, unknown> | undefined = entries.findLast((one) => name in one)
  return typeof entry?.[name] === 'string' ? entry[name] : undefined
}
