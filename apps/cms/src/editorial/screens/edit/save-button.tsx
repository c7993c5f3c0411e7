'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useModal,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ConflictDialog } from '@/editorial/screens/conflict/conflict-dialog'

import { useSaveDraft } from './use-save-draft'

/** Payload's own answer to somebody else's newer save: it offers to load it and lose what was typed. */
const reloadModal = 'document-stale-data'

/** Saves a draft; where somebody else has saved meanwhile, both texts are shown and neither is lost. */
export function SaveButton() {
  const { uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const { t } = useTranslation()
  const save = useSaveDraft()
  const [isConflict, setConflict] = useState(false)
  const { closeModal, isModalOpen } = useModal()
  const isStale = isModalOpen(reloadModal)
  if (isStale && !isConflict) setConflict(true)
  useEffect(() => {
    if (isStale) closeModal(reloadModal)
  }, [closeModal, isStale])
  const isDisabled = (operation === 'update' && !isModified) || uploadStatus === 'uploading'

  async function saveDraft() {
    if (!isDisabled && (await save()) === 'conflict') setConflict(true)
  }

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void saveDraft()
  })

  return (
    <>
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        className="save-draft"
        disabled={isDisabled}
        onClick={() => void saveDraft()}
        size="medium"
        type="button"
      >
        {t('version:saveDraft')}
      </FormSubmit>
      {isConflict && <ConflictDialog onClose={() => setConflict(false)} />}
    </>
  )
}
