import { describe, expect, test } from 'vitest'

import { aCareer } from '@/testing/careers'
import { aSite } from '@/testing/documents'
import { frameOf } from '@/shell/frame'
import { fill, sumOf, wordsOf } from '@/page-words'

import { renderPage } from './render'
import { thin, wordsIn } from './thin-data'

const address = '/en/careers/nurse'

async function aPage(career = aCareer()) {
  const site = aSite({ locale: career.locale })
  const documents = [career, frameOf(site)]
  const { body, data } = await renderPage(address.replace('en', career.locale), [career, site], '2026-11-22')
  const root = document.createElement('div')
  root.innerHTML = body
  return { documents, body, root, thinned: JSON.parse(data.replaceAll(/<[^>]+>/g, '')) }
}

/** Without the ids on which nothing hangs. */
const withoutIds = (documents: unknown): unknown =>
  JSON.parse(JSON.stringify(documents, (key, value: unknown) => (key === 'id' ? undefined : value)))

describe('a page holds every word once', () => {
  test('the browser puts the words back as they were', async () => {
    const { documents, root, thinned } = await aPage()
    const words = wordsOf(root)
    expect(sumOf(words)).toBe(thinned.sum)
    expect(withoutIds(fill(thinned.documents, words))).toEqual(withoutIds(documents))
    expect(JSON.stringify(thinned)).not.toContain(aCareer().tagline)
    expect(JSON.stringify(thinned)).not.toContain('Nurses watch over patients.')
  })

  test('what is there for who has no script doesn’t count, as browsers read it in one of two ways', () => {
    const html = '<p>One</p><noscript><p class="note">Two <a href="/three">four</a></p></noscript><p>Five</p>'
    const root = document.createElement('div')
    root.innerHTML = html
    expect(wordsIn(html)).toEqual(['One', 'Five'])
    expect(wordsOf(root)).toEqual(['One', 'Five'])
  })

  test('rows that can be marked or opened keep their ids, all others are told apart by their place', async () => {
    const { root, thinned } = await aPage()
    const [career] = fill(thinned.documents, wordsOf(root))
    const before = aCareer()
    expect(career).toMatchObject({
      roadmap: before.roadmap.map(({ id, whatToDo, activities, milestones }) => ({
        id,
        whatToDo: whatToDo.map((row) => ({ id: row.id })),
        activities: activities.map((row) => ({ id: row.id })),
        milestones: milestones.map((row) => ({ id: row.id })),
      })),
      pathways: before.pathways.map(({ id }) => ({ id })),
      dailyTasks: before.dailyTasks.map((_, place) => ({ id: `dailyTasks.${place}` })),
    })
    expect(before.dailyTasks.length).toBeGreaterThan(0)
  })

  test('which texts are English is not lost, nor a path that leads nowhere', async () => {
    const fallbacks = ['overview', 'roadmap.0.whatToDo.0.text', 'tagline', 'nowhere.7.text']
    const { documents, root, thinned } = await aPage(aCareer({ locale: 'ta', fallbacks }))
    expect(withoutIds(fill(thinned.documents, wordsOf(root)))).toEqual(withoutIds(documents))
    const [career] = fill((await aPage(aCareer({ locale: 'ta', fallbacks: ['tagline'] }))).thinned.documents, [])
    expect(career).toMatchObject({ fallbacks: ['tagline'] })
  })

  test.each([
    '=',
    '=12',
    '!=3',
    '\\=',
    '!Careful',
    'a & b < c > d "e" \'f\'',
    'two\r\nlines\rof text',
    'no\u00a0break &amp; &nbsp;',
    '<script>alert(1)</script>',
    '',
    '  ',
  ])('%j as a text comes back as it was', async (text) => {
    const rows = [
      { id: 'a', text },
      { id: 'b', text: 'Another' },
      { id: 'c', text },
    ]
    const career = aCareer({ title: text, tagline: text, mayNotSuit: rows, fallbacks: ['tagline'] })
    const { documents, root, thinned } = await aPage(career)
    expect(wordsIn(root.outerHTML).length).toBe(wordsOf(root).length)
    expect(withoutIds(fill(thinned.documents, wordsOf(root)))).toEqual(withoutIds(documents))
  })

  test.each([
    '<p>One</p><p>Two &amp; three &lt; four</p>',
    '<ol><li>First<ul><li>Second</li></ul></li></ol><h3>Third</h3>',
    '<p>a &quot;b&quot; \u00a0 c&nbsp;d<br/>e<br>f</p>',
    '<p>The state\'s "A/L" &amp; more</p>',
    '<ul><li><p>x</p></li></ul><p><a href="https://a.lk/?a=1&b=2">Link</a> <strong><em>both</strong></em></p>',
  ])('%s as a rich text comes back as it was', async (overview) => {
    const { documents, root, thinned } = await aPage(aCareer({ overview }))
    expect(sumOf(wordsOf(root))).toBe(thinned.sum)
    expect(withoutIds(fill(thinned.documents, wordsOf(root)))).toEqual(withoutIds(documents))
  })
})

test('who changes a word changes the sum', () => {
  const words = ['Nurse', 'Doctor', '']
  const others = [
    ['Nurse', 'Doctors', ''],
    ['Nurse', 'Doctor'],
    ['NurseDoctor', '', ''],
    ['Doctor', 'Nurse', ''],
  ]
  for (const other of others) expect(sumOf(other)).not.toBe(sumOf(words))
})

test('a page with nothing to read is thin too', () => {
  expect(thin({ today: '2026-11-22', documents: [] }, '')).toMatchObject({ keys: [], documents: [] })
})
