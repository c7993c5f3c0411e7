import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, StrictMode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { earlyInput } from '@/early-input'
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

const root = appElement()
const data = readPageData(root)
const queryClient = createQueryClient()
if (data) seed(queryClient, data)
const router = createAppRouter({ queryClient, today: data?.today })
const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)

if (!data) begin(() => createRoot(root).render(app))
else {
  // As the server rendered it: without a boundary around the whole page.
  if (location.search === '') router.ssr = { manifest: undefined }
  // Everything is at hand, so this only brings the page's own code; until then the prerendered page is read.
  void router.load().then(() => {
    if (location.search === '') hydrate()
    // A search in the address is not in the prerendered page: that one is made anew, from the same data.
    else begin(() => createRoot(root).render(app))
  })
}

function appElement(): HTMLElement {
  const element = document.getElementById('app')
  if (!element) throw new Error('index.html has no element with the id "app"')
  return element
}

function hydrate() {
  const tell = earlyInput(root)
  hydrateRoot(root, <Living onceThere={tell}>{app}</Living>)
}

/** The router writes each page's own title and description; what came with the HTML would stay in front of them. */
function begin(render: () => void) {
  render()
  for (const element of document.querySelectorAll('title, meta[name="description"]')) element.remove()
}

function Living({ onceThere, children }: { onceThere: () => void; children: ReactNode }) {
  useEffect(onceThere, [onceThere])
  return children
}
