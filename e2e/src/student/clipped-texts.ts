/** Runs in the page: texts that stick out of what is seen, with what cuts them off, or of what has to be scrolled sideways. */
export function clippedTexts(): { texts: number; clipped: string[]; width: number } {
  // Text is drawn on whole pixels, boxes are not.
  const tolerance = 1
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const clipped: string[] = []
  let texts = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || !node.nodeValue?.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue
    const boxes = ancestors(parent)
    if (boxes.some(isForScreenReaders)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const pieces = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    texts += pieces.length > 0 ? 1 : 0
    const cutter = boxes.find((box) => pieces.some((piece) => sticksOut(piece, box)))
    if (cutter)
      clipped.push(`“${node.nodeValue.trim().slice(0, 60)}” in ${nameOf(parent)} sticks out of ${nameOf(cutter)}`)
  }
  return { texts, clipped, width: document.documentElement.scrollWidth }

  function ancestors(element: Element): Element[] {
    return element.parentElement ? [element, ...ancestors(element.parentElement)] : [element]
  }

  function isForScreenReaders(element: Element): boolean {
    return getComputedStyle(element).clipPath === 'inset(50%)'
  }

  function sticksOut(piece: DOMRect, box: Element): boolean {
    const { overflowX, overflowY, display } = getComputedStyle(box)
    if (box === document.documentElement) return piece.left < -tolerance || piece.right > innerWidth + tolerance
    if (display === 'inline' || display === 'contents') return false
    const { left, right, top, bottom } = box.getBoundingClientRect()
    const isCutX = overflowX !== 'visible' && (piece.left < left - tolerance || piece.right > right + tolerance)
    const cutsY = overflowY === 'hidden' || overflowY === 'clip'
    return isCutX || (cutsY && (piece.top < top - tolerance || piece.bottom > bottom + tolerance))
  }

  function nameOf(element: Element): string {
    return [element.tagName.toLowerCase(), ...element.classList].join('.')
  }
}
