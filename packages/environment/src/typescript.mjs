/**
 * What Node needs to run our TypeScript.
 *
 * The condition: of the rich text editor's library Node would take modules that import their other half while they are
 * evaluated. With a loader beside it, one start in twenty or so never saw the end of that, and ended with code 13 and
 * no word. The production build is one module each.
 */
export const typescript = ['--conditions=production', '--import', 'tsx']
