import { describe, expect } from 'vitest'

import { createCareer } from '@/testing/factories/career.factory'
import { test } from '@/testing/ask'

describe('a filter that can’t be worked out', () => {
  const refused: [query: string, why: string][] = [
    ['where[id][in]=', 'id in a list of at least one value'],
    ['where[title][in][0]=', 'title in a list of at least one value'],
    ['where[createdAt][greater_than]=tomorrow', 'createdAt compares with a date such as 2026-01-31'],
    ['where[createdAt][like]=2026', 'createdAt can be asked by equals, not_equals, in'],
    ['where[pay.minimum][less_than]=much', 'pay.minimum compares with a number'],
    ['where[title][near]=1,2', 'not by near'],
    ['where[id][contains]=0', 'not by contains'],
    ['where[id][in]=null', 'id in a list of ids'],
    ['where[editorial.assignee][not_in]=null', 'editorial.assignee not_in a list of ids'],
    ['where={"roadmap.stage":{"in":[null]}}', 'roadmap.stage in a list of ids'],
    ['where={"title":{"like":0}}', 'title like a text'],
    ['where={"title":{"contains":9007199254740992}}', 'title contains a text'],
    ['where[createdAt][exists]=perhaps', 'createdAt exists true or false'],
    ['where[title][like][a]=b', 'title like a text'],
    ['where[title]=Nurse', 'title needs an operator'],
    ['where[nothing][equals]=1', 'nothing is not a field that can be asked for'],
    ['where[overview.root.children][equals]=x', 'overview.root.children is not a field'],
    ['where[editorial.owner.hash][exists]=true', 'editorial.owner.hash is not a field'],
    ['where[or]=x', 'or is a list of filters'],
    ['where=x', 'where'],
    ['where={"id":', '`where` is a JSON object'],
    ['where=%5B%5D', '`where` is a JSON object'],
    [`where[title][equals]=${'x'.repeat(2_001)}`, 'at most 2000 characters'],
    [`where=${JSON.stringify(nested(11))}`, 'nested at most 10 times'],
    [
      `where=${JSON.stringify({ or: Array.from({ length: 101 }, () => ({ id: { exists: true } })) })}`,
      'at most 100 conditions',
    ],
    ['where={"__proto__":{"equals":1}}', 'has a name that is not allowed'],
    ['where[title][equals]=%00', 'NUL'],
    ['sort=nothing', '`sort`: nothing is not a field'],
    ['sort=-roadmap', '`sort`: roadmap is not a field'],
    ['sort=specialisations.id,title', '`sort`: specialisations.id stands in rows'],
    ['sort=', '`sort`: nothing is not a field'],
    ['page=-1', '`page` is a whole number from 0'],
    ['page=1e99', '`page` is a whole number from 0'],
    ['depth=deep', '`depth` is a whole number from 0'],
  ]

  test('is refused with what would be right', async ({ ask, reviewer }) => {
    for (const [query, why] of refused) {
      for (const path of query.startsWith('where') ? ['/api/careers', '/api/careers/count'] : ['/api/careers']) {
        const { status, message } = await ask(`${path}?${query}`, { as: reviewer })
        expect([query, status, message]).toEqual([query, 400, expect.stringContaining(why)])
      }
    }
  })

  test('that asks whether there is a date or a number is none of them: the admin asks so for the trash', async ({
    ask,
    reviewer,
  }) => {
    for (const query of [
      'trash=true&where[and][0][deletedAt][exists]=true',
      'where[createdAt][exists]=false',
      'where={"pay.minimum":{"exists":true}}',
    ]) {
      expect([query, (await ask(`/api/careers?${query}`, { as: reviewer })).status]).toEqual([query, 200])
    }
  })

  function nested(depth: number): object {
    return depth === 0 ? { id: { exists: true } } : { and: [nested(depth - 1)] }
  }

  test('is refused where several collections may be meant', async ({ ask, admin }) => {
    const asked = (query: string) => ask(`/api/payload-locked-documents?${query}`, { as: admin })
    for (const value of ['null', '', 'x', '00000000-0000-4000-8000-000000000000']) {
      const { status, message } = await asked(`where[document][equals]=${value}`)
      expect([value, status, message]).toEqual([value, 400, expect.stringContaining('document is not a field')])
    }
    expect((await asked('where[document.relationTo][equals]=skills')).status).toBe(200)
    expect((await asked('where[document.value][equals]=00000000-0000-4000-8000-000000000000')).status).toBe(200)
    expect((await asked('where[document][exists]=true')).status).toBe(400)
    expect((await asked('sort=document')).status).toBe(400)
    expect((await asked('sort=document.relationTo')).status).toBe(200)
  })

  test('is told without a word about the database', async ({ ask, reviewer }) => {
    const { status, message, text } = await ask('/api/careers?where[demand][equals]=enormous', { as: reviewer })
    expect([status, message]).toEqual([
      400,
      'A value is not of the kind that its field has, such as an id, a date or a choice.',
    ])
    expect(text).not.toMatch(/select|enum|stack|sql/i)
  })
})

test('a filter that can be worked out is answered as before', async ({ payload, ask, reviewer }) => {
  const { id } = await createCareer(payload, { title: 'Asked for' })
  for (const query of [
    `where[id][in]=${id}`,
    `where[id][in][0]=${id}`,
    'where[title][like]=asked for',
    'where[title.en][equals]=Asked for',
    'where[or][0][and][0][title][contains]=Asked&where[or][0][and][1][createdAt][greater_than]=2020-01-01',
    'where={"title":{"equals":"Asked for"}}',
    'where[title][equals]=Asked for&sort=-createdAt,title&page=1&depth=1',
    'where[title][equals]=Asked for&where[editorial.owner][exists]=false',
  ]) {
    const { status, text } = await ask(`/api/careers?${query}`, { as: reviewer })
    expect([query, status, text.includes(id)]).toEqual([query, 200, true])
  }
  const ofVersions = await ask(
    `/api/careers/versions?where[version.title][equals]=Asked for&where[parent][equals]=${id}&sort=-version.title`,
    { as: reviewer },
  )
  expect([ofVersions.status, ofVersions.text.includes(id)]).toEqual([200, true])
})
