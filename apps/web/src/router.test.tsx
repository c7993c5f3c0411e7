// @vitest-environment node
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'

import { careerQuery } from '@/careers/career.queries'
import { createQueryClient } from '@/query-client'
import { createAppRouter } from '@/router'
import { siteQuery } from '@/shell/site.queries'
import { aCareer } from '@/testing/careers'
import { aSite } from '@/testing/documents'

test('Node renders a whole career page from documents it already has, without a browser or a request', async () => {
  const queryClient = createQueryClient()
  queryClient.setQueryData(siteQuery('en').queryKey, aSite())
  queryClient.setQueryData(careerQuery('en', 'nurse').queryKey, aCareer())
  const history = createMemoryHistory({ initialEntries: ['/en/careers/nurse'] })
  const router = createAppRouter({ queryClient, history })
  await router.load()
  const html = renderToString(<RouterProvider router={router} />)
  expect(html).toContain('<h1>Nurse</h1>')
  expect(html).toContain('<title>Nurse · Career Explorer</title>')
  expect(html).toContain('Take science and mathematics seriously')
})
