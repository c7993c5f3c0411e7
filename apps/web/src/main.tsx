import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { readPageData, seed } from '@/page-data'
import { createQueryClient } from '@/query-client'
import { createAppRouter } from '@/router'
import '@/styles/index.css'

// What most pages show comes with what all of them need: files of a few lines compress worse.
import '@/careers/amount'
import '@/careers/career-cards'
import '@/careers/duration'
import '@/explore/back-link'
import '@/i18n/plurals'
import '@/roadmap/open-stop'
import '@/text/block'
import '@/text/unchecked-note'
import '@/ui/after-paint'
import '@/ui/facts'

const root = document.getElementById('app') ?? missing()
const data = readPageData(root)
const queryClient = createQueryClient()
if (data) seed(queryClient, data)
const router = createAppRouter({ queryClient, today: data?.today })
const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)

// A search in the address is not in the prerendered page: that one is made anew, from the same data.
const isAsRendered = data !== null && location.search === ''
// As the server rendered it: without a boundary around the whole page.
if (isAsRendered) router.ssr = { manifest: undefined }
// With everything at hand this only brings the page's own code; until then the prerendered page is read.
if (data) void router.load().then(show)
else show()

function show() {
  if (isAsRendered) return hydrateRoot(root, app)
  createRoot(root).render(app)
  // The router writes each page's own title and description; what came with the HTML would stay in front of them.
  for (const element of document.querySelectorAll('title, meta[name="description"]')) element.remove()
}

function missing(): never {
  throw new Error('There is no #app')
}
