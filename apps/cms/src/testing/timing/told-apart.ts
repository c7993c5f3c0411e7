/**
 * How well two kinds of answers can be told apart by how long they take: the chance that a guess by time is right, which
 * is the area under the ROC curve. 0.5 says nothing, 1 everything; below 0.5 the guesser turns the guess round.
 */
export function toldApart(left: readonly number[], right: readonly number[]): number {
  const all = [
    ...left.map((time) => ({ time, isLeft: true })),
    ...right.map((time) => ({ time, isLeft: false })),
  ].toSorted((one, other) => one.time - other.time)
  let ranks = 0
  for (let first = 0; first < all.length;) {
    const tied = all.filter(({ time }) => time === all[first]?.time)
    // Ties share the mean of their ranks.
    ranks += tied.filter(({ isLeft }) => isLeft).length * (first + (tied.length + 1) / 2)
    first += tied.length
  }
  const area = (ranks - (left.length * (left.length + 1)) / 2) / (left.length * right.length)
  return Math.max(area, 1 - area)
}
