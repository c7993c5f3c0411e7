import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { usedBy } from '@/editorial/references'
import { NotFoundHere, NotReady } from '@/editorial/errors'

import { comment, resolveComment } from './comment.service'
import { transitionInput, type TransitionInput } from './input'
import { isTransitionAction } from './rules'
import { performerOf, transition } from './service'
import { viewOf } from './view'

const noStore = { 'Cache-Control': 'no-store' }

function idOf(req: PayloadRequest): string {
  const id = z.uuid().safeParse(req.routeParams?.id)
  if (!id.success) throw new NotFoundHere()
  return id.data
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new NotReady('The request’s body is not JSON.')
  }
}

async function inputOf(req: PayloadRequest): Promise<TransitionInput> {
  const input = transitionInput.safeParse(await bodyOf(req))
  if (!input.success)
    throw new NotReady(`The request says something the review does not know. ${z.prettifyError(input.error)}`)
  return input.data
}

/** `GET|POST /api/<collection>/<id>/editorial…`: what may be done to a document, and doing it. */
export function editorialEndpoints(collection: CollectionSlug): Endpoint[] {
  return [
    {
      path: '/:id/editorial',
      method: 'get',
      handler: async (req) =>
        Response.json(await viewOf(req, collection, idOf(req), performerOf(req)), { headers: noStore }),
    },
    {
      path: '/:id/editorial/used-by',
      method: 'get',
      handler: async (req) => {
        performerOf(req)
        return Response.json({ referrers: await usedBy(req, collection, idOf(req), 'all') }, { headers: noStore })
      },
    },
    {
      path: '/:id/editorial/comments',
      method: 'post',
      handler: async (req) => {
        const performer = performerOf(req)
        await comment(req, collection, idOf(req), await bodyOf(req), performer)
        return Response.json(await viewOf(req, collection, idOf(req), performer), { headers: noStore })
      },
    },
    {
      path: '/:id/editorial/comments/:comment/resolve',
      method: 'post',
      handler: async (req) => {
        const performer = performerOf(req)
        await resolveComment(req, collection, idOf(req), String(req.routeParams?.comment), performer)
        return Response.json(await viewOf(req, collection, idOf(req), performer), { headers: noStore })
      },
    },
    {
      path: '/:id/editorial/:action',
      method: 'post',
      handler: async (req) => {
        const performer = performerOf(req)
        const action = String(req.routeParams?.action)
        if (!isTransitionAction(action)) throw new NotFoundHere()
        const id = idOf(req)
        await transition(req, collection, id, action, await inputOf(req), performer)
        return Response.json(await viewOf(req, collection, id, performer), { headers: noStore })
      },
    },
  ]
}
