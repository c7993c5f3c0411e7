'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect } from 'react'

import { elementsAlong, tabOf } from './open-place'

/** The form is built step by step: tabs and rows appear only after what is around them was opened. */
const patience = 30_000
const again = 150
/** So many turns in a row the field has to hold the focus: while the form is still loading, it is taken away again. */
const settled = 6

/** Opens what is around a field, as a person would by pressing, and focuses it; null while something is not there yet. */
function openOnce(fieldId: string, tab: number | null): HTMLElement | null {
  const { rows, field } = elementsAlong(fieldId)
  if (tab !== null) {
    const button = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
    if (!button) return null
    if (!button.classList.contains('tabs-field__tab-button--active')) {
      button.click()
      return null
    }
  }
  for (const row of rows) {
    const closed = document.getElementById(row)?.querySelector('.collapsible')
    if (!closed) return reveal(field)
    if (closed.classList.contains('collapsible--collapsed')) {
      closed.querySelector<HTMLElement>('.collapsible__toggle')?.click()
      return null
    }
  }
  return reveal(field) ?? (rows.length > 0 ? reveal(rows.at(-1) ?? '') : null)
}

function reveal(id: string): HTMLElement | null {
  const place = document.getElementById(id)
  if (!place || place.contains(document.activeElement)) return place
  const inputs = 'input, textarea, select, [contenteditable=true], button'
  const input = place.matches(inputs) ? place : place.querySelector<HTMLElement>(inputs)
  input?.focus({ preventScroll: true })
  return place
}

/** Follows a link such as `#field-roadmap__2__whatToDo` into tabs and rows that are closed. */
export function useOpenPlace(): void {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let openedAt: HTMLElement | null = null
    const isIn = (place: HTMLElement | null) => place?.contains(document.activeElement) ?? false
    const follow = () => {
      clearTimeout(timer)
      const fieldId = window.location.hash.slice(1)
      if (!fieldId.startsWith('field-') || !collectionSlug) return
      const fields: ClientField[] = getEntityConfig({ collectionSlug })?.fields ?? []
      const tab = tabOf(fields, fieldId.slice('field-'.length).split('__')[0] ?? '')
      const until = Date.now() + patience
      let held = 0
      const turn = () => {
        // Who has gone on to another field is left there.
        if (held > 0 && document.activeElement !== document.body && !isIn(openedAt)) return
        const place = openOnce(fieldId, tab)
        // Once: whoever scrolls on from there isn't called back.
        if (place !== openedAt) place?.scrollIntoView({ block: 'center' })
        openedAt = place
        held = isIn(openedAt) ? held + 1 : 0
        if (held < settled && Date.now() < until) timer = setTimeout(turn, again)
      }
      turn()
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('hashchange', follow)
    }
  }, [collectionSlug, getEntityConfig])
}
