import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import type { Output } from './output'
import type { DocumentPath } from './page-list'
import { bringSearch, isSearchMade } from './search-files'

/** What the thread is told. */
export type SearchOrder = { folder: string; lists: DocumentPath[]; madeOf: string }
/** What it answers: which files could be compressed better, or what went wrong. */
export type SearchAnswer = { rough: string[] } | { failure: string }

/** Lists of so many bytes are worth a thread: it takes a second to start, and half of one to do this. */
const enough = 1_000_000
/** An index of thousands of careers is soon thrown away. */
const roomForYoung = 96

/** Makes what the explorer searches in: of many careers on a thread of its own, as it takes longer than all the rest. */
export class SearchMaker {
  private thread: Worker | null = null

  constructor(
    private readonly output: Output,
    private readonly threshold = availableParallelism() > 1 ? enough : Number.POSITIVE_INFINITY,
  ) {}

  /**
   * Brings the search up to what the output holds.
   * @param lists the documents of all careers, one for each language that has any
   * @param madeOf another text when these or the app are others
   */
  async bring(lists: DocumentPath[], madeOf: string): Promise<void> {
    const { output } = this
    if (await isSearchMade(output, lists, madeOf)) return
    if (await this.isWorthThread(lists)) await this.order({ folder: output.folder, lists, madeOf })
    else await bringSearch(output, lists, madeOf)
  }

  /** Has the thread there before it is needed. */
  async prepare(lists: DocumentPath[]): Promise<void> {
    if (await this.isWorthThread(lists)) this.ready().unref()
  }

  private async isWorthThread(lists: DocumentPath[]): Promise<boolean> {
    const sizes = await Promise.all(lists.map((path) => this.output.size(`content/v1/${path}`)))
    return sizes.reduce((sum, size) => sum + size, 0) >= this.threshold
  }

  private ready(): Worker {
    this.thread ??= new Worker(new URL('./search-maker.start.mjs', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: roomForYoung },
    })
    return this.thread
  }

  private async order(order: SearchOrder): Promise<void> {
    const thread = this.ready()
    // While it works, the process doesn't end; between orders it may.
    thread.ref()
    try {
      const answer = await answerOf(thread, order)
      if ('failure' in answer) throw new Error(answer.failure)
      this.output.roughen(answer.rough)
    } catch (error) {
      this.thread = null
      await thread.terminate()
      throw error
    } finally {
      thread.unref()
    }
  }
}

function answerOf(thread: Worker, order: SearchOrder): Promise<SearchAnswer> {
  return new Promise((resolve, reject) => {
    const settle = () => void thread.off('message', onAnswer).off('error', onError).off('exit', onExit)
    const onAnswer = (answer: SearchAnswer) => (settle(), resolve(answer))
    const onError = (error: Error) => (settle(), reject(error))
    const onExit = (code: number) => (settle(), reject(new Error(`The thread of the search ended (${code})`)))
    thread.on('message', onAnswer).on('error', onError).on('exit', onExit)
    thread.postMessage(order)
  })
}
