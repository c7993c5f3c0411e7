import type { KeyboardEvent, ReactNode } from 'react'

type Tab = { id: string; label: ReactNode; className?: string; panel: ReactNode }

type TabsProps = { label: string; tabs: readonly Tab[]; selected: string; onSelect: (id: string) => void }

/** Tabs after the ARIA pattern: one stop in the tab order, arrows, Home and End move and choose. All panels stay in the page. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  function choose(index: number) {
    const tab = tabs.at(index % tabs.length)
    if (!tab) return
    onSelect(tab.id)
    document.getElementById(tabId(tab.id))?.focus()
  }

  function moveByKey(event: KeyboardEvent) {
    const current = tabs.findIndex((tab) => tab.id === selected)
    const target = targetOfKey(event.key, current, tabs.length)
    if (target === null) return
    event.preventDefault()
    choose(target)
  }

  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={label} onKeyDown={moveByKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={tabId(tab.id)}
            className={tab.className ? `tab ${tab.className}` : 'tab'}
            aria-selected={tab.id === selected}
            aria-controls={tab.id}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={tab.id}
          className="tab-panel"
          aria-labelledby={tabId(tab.id)}
          hidden={tab.id !== selected}
          tabIndex={0}
        >
          {tab.panel}
        </div>
      ))}
    </div>
  )
}

const tabId = (id: string) => `${id}-tab`

function targetOfKey(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return current + 1
    case 'ArrowLeft':
    case 'ArrowUp':
      return current - 1 + count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
