import { useLoaderData, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router'

import { choicesQuery } from '@/explore/explorer.queries'
import { SubjectsMessagesProvider } from '@/subjects/subjects.messages'
import { choiceOf } from '@/subjects/open-careers'
import { SubjectsPage } from '@/subjects/subjects.page'
import '@/styles/cards.css'
import '@/styles/explorer.css'
import '@/styles/subjects.css'

import { useDocument } from './document'

/** Joins the choice of subjects to its address. */
export function SubjectsView() {
  const { locale } = useRouteContext({ from: '/$locale/subjects' })
  const { words } = useLoaderData({ from: '/$locale/subjects' })
  const search = useSearch({ from: '/$locale/subjects' })
  const navigate = useNavigate({ from: '/$locale/subjects' })
  const start = useDocument(choicesQuery(locale))
  return (
    <SubjectsMessagesProvider value={words}>
      <SubjectsPage
        start={start}
        asked={choiceOf(search, start.facets)}
        onAsk={({ stream, subjects }) =>
          void navigate({
            search: { stream: stream ?? undefined, subjects: subjects.join(',') || undefined },
            resetScroll: false,
          })
        }
      />
    </SubjectsMessagesProvider>
  )
}
