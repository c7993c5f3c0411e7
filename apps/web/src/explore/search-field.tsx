import { memo, useId } from 'react'

import { useLocale } from '@/i18n/locale'

type SearchFieldProps = { value?: string; onChange?: (query: string) => void; onLeave?: () => void }

/** The search box: on its own a field of a plain form, with `onChange` one that answers as somebody types. */
export const SearchField = memo(function SearchField({ value, onChange, onLeave }: SearchFieldProps) {
  const { messages } = useLocale()
  const id = useId()
  return (
    <div className="field field-grow">
      <label htmlFor={id}>{messages.searchLabel}</label>
      <input
        id={id}
        type="search"
        name="q"
        value={value}
        maxLength={100}
        placeholder={messages.searchHint}
        autoComplete="off"
        onChange={onChange && ((event) => onChange(event.target.value))}
        onBlur={onLeave}
      />
    </div>
  )
})
