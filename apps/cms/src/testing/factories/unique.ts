let count = 0

/** A number nobody else in this test file has: for slugs and addresses. */
export function nextNumber(): number {
  return ++count
}
