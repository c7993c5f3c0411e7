'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

type DialogProps = { title: string; onClose: () => void; children: ReactNode; isWide?: boolean }

/**
 * The browser's own modal dialog: it keeps the focus inside, closes with Escape, and hides the rest from everybody.
 * It stands at the end of the page, since the admin's form must not hold another form.
 */
export function Dialog({ title, onClose, children, isWide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    opener.current ??= document.activeElement
    const before = opener.current
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
    return () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.isConnected && before.focus())
    }
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className={`editorial editorial-dialog${isWide ? ' editorial-dialog--wide' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // React hands events on to the admin's form, which would save.
      onSubmit={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
      onChange={(event) => event.stopPropagation()}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}
