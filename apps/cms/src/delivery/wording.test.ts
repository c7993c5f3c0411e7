import { describe, expect, test } from 'vitest'

import { settle, textsOf, voiceOf } from './wording'

describe('texts in one language', () => {
  test('a reader gets their own language where it is there, and English where it is not', () => {
    const { text } = voiceOf('si')
    const { document, fallbacks } = settle({
      title: text({ en: 'Nurse', si: 'හෙදිය' }),
      tagline: text({ en: 'Cares for people', si: '  ' }),
      lead: text({ ta: 'செவிலியர்' }),
    })
    expect(document).toEqual({ title: 'හෙදිය', tagline: 'Cares for people', lead: null })
    expect(fallbacks).toEqual(['tagline'])
  })

  test('a borrowed text is noted where it ends up, not where it was stored', () => {
    const { textRows } = voiceOf('ta')
    const rows = [
      { id: 'a', text: { si: 'පමණයි' } },
      { id: 'b', text: { en: 'Read a lot' } },
      { id: 'c', text: { en: 'Write', ta: 'எழுது' } },
    ]
    const { document, fallbacks } = settle({ roadmap: [{ whatToDo: textRows(rows) }] })
    expect(document).toEqual({
      roadmap: [
        {
          whatToDo: [
            { id: 'b', text: 'Read a lot' },
            { id: 'c', text: 'எழுது' },
          ],
        },
      ],
    })
    expect(fallbacks).toEqual(['roadmap.0.whatToDo.0.text'])
  })

  test('English borrows from nobody', () => {
    expect(voiceOf('en').text({ si: 'හෙදිය' })).toBeNull()
  })

  test('what is not localised text is no text', () => {
    for (const value of [undefined, null, 'plain', 7, [], { en: 7 }, { fr: 'oui' }]) expect(textsOf(value)).toEqual({})
  })
})
