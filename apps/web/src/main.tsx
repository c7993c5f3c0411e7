import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { createQueryClient } from '@/query-client'
import { createAppRouter } from '@/router'
import '@/styles/index.css'

// The router writes each page's own title; the shell's would stay in front of it.
document.querySelector('title[data-shell]')?.remove()

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element with the id "app"')

const router = createAppRouter({ queryClient: createQueryClient() })
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
