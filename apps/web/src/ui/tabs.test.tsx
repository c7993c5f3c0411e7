import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'

import { Tabs } from './tabs'

function Colours() {
  const [selected, select] = useState('red')
  const tabs = ['red', 'green', 'blue'].map((id) => ({ id, label: id, panel: `All about ${id}` }))
  return <Tabs label="Colours" tabs={tabs} selected={selected} onSelect={select} />
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent

describe('somebody moves through tabs by keyboard', () => {
  test('Tab reaches the chosen one only, arrows go on and round', async () => {
    render(<Colours />)
    await userEvent.tab()
    expect(document.activeElement?.textContent).toBe('red')
    await userEvent.keyboard('{ArrowRight}')
    expect(chosen()).toBe('green')
    expect(document.activeElement?.textContent).toBe('green')
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(chosen()).toBe('blue')
    await userEvent.keyboard('{ArrowRight}')
    expect(chosen()).toBe('red')
  })

  test('Home and End go to the ends', async () => {
    render(<Colours />)
    await userEvent.tab()
    await userEvent.keyboard('{End}')
    expect(chosen()).toBe('blue')
    await userEvent.keyboard('{Home}')
    expect(chosen()).toBe('red')
  })

  test('every panel is in the page, one is shown', () => {
    render(<Colours />)
    expect(screen.getAllByRole('tabpanel', { hidden: true })).toHaveLength(3)
    expect(screen.getByRole('tabpanel').textContent).toBe('All about red')
  })
})
