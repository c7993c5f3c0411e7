'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect } from 'react'

import { elementsAlong, tabOf } from './open-place'

/** The form is built step by step: tabs and rows appear only after what is around them was opened. */
const patience = 30_000
const again = 150

/** Opens what is around a field, as a person would by pressing; false while something is not there yet. */
function openOnce(fieldId: string, tab: number | null): boolean {
  const { rows, field } = elementsAlong(fieldId)
  if (tab !== null) {
    const button = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
    if (!button) return false
    if (!button.classList.contains('tabs-field__tab-button--active')) {
      button.click()
      return false
    }
  }
  for (const row of rows) {
    const closed = document.getElementById(row)?.querySelector('.collapsible')
    if (!closed) return document.getElementById(field) !== null && reveal(field)
    if (closed.classList.contains('collapsible--collapsed')) {
      closed.querySelector<HTMLElement>('.collapsible__toggle')?.click()
      return false
    }
  }
  return reveal(field) || (rows.length > 0 && reveal(rows.at(-1) ?? ''))
}

function reveal(id: string): boolean {
  const place = document.getElementById(id)
  if (!place) return false
  place.scrollIntoView({ block: 'center' })
  const inputs = 'input, textarea, select, [contenteditable=true], button'
  const input = place.matches(inputs) ? place : place.querySelector<HTMLElement>(inputs)
  input?.focus({ preventScroll: true })
  return true
}

/** Follows a link such as `#field-roadmap__2__whatToDo` into tabs and rows that are closed. */
export function useOpenPlace(): void {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      const fieldId = window.location.hash.slice(1)
      if (!fieldId.startsWith('field-') || !collectionSlug) return
      const fields: ClientField[] = getEntityConfig({ collectionSlug })?.fields ?? []
      const tab = tabOf(fields, fieldId.slice('field-'.length).split('__')[0] ?? '')
      const until = Date.now() + patience
      const turn = () => {
        if (!openOnce(fieldId, tab) && Date.now() < until) timer = setTimeout(turn, again)
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
