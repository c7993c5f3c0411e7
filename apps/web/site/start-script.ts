import { createHash } from 'node:crypto'

/** What a page brings: the app's own file, what it imports, the styles that it carries already, how to install it. */
type Start = { first: string; beside: readonly string[]; styles: readonly string[]; manifest: string }

/**
 * Brings the app once the first words are painted: until then nothing of it takes of the reader's line or phone. The
 * timer is for a page that is opened in the background, and paints nothing. Styles that are here already get a link
 * that fetches nothing, which the app's loader looks for; in the HTML itself browsers fetch even such ones ahead. A
 * button that is pressed before the app is there is pressed again when it is; React's mark on its elements tells.
 */
const startScript = [
  '(()=>{',
  'let begun;const{first,beside,styles,manifest}=document.currentScript.dataset,',
  'add=(name,about)=>document.head.append(Object.assign(document.createElement(name),about)),',
  'all=(files)=>files?files.split(" "):[],',
  'begin=()=>{if(begun)return;begun=true;',
  'add("link",{rel:"manifest",href:manifest});',
  'for(const href of all(styles))add("link",{rel:"stylesheet",disabled:true,href});',
  'for(const href of all(beside))add("link",{rel:"modulepreload",href});',
  'add("script",{type:"module",src:first})};',
  'let pressed;const app=document.getElementById("app"),',
  'isLive=(node)=>Object.keys(node).some((key)=>key.startsWith("__react")),',
  // From then on React hears it.
  'press=({target})=>{if(!isLive(app))pressed=target.closest("button[type=button]")};',
  'addEventListener("click",press,true);',
  'const wait=setInterval(()=>{',
  'if(!isLive(pressed?.isConnected?pressed:app))return;',
  'clearInterval(wait);removeEventListener("click",press,true);if(pressed?.isConnected)pressed.click()},50);',
  'setTimeout(begin,3000);',
  'new PerformanceObserver(begin).observe({type:"paint",buffered:true})',
  '})()',
].join('')

/** What a policy has to name so that the script runs: the same on every page, as what to bring is in its data. */
export const startScriptHash = `sha256-${createHash('sha256').update(startScript).digest('base64')}`

export function startElement({ first, beside, styles, manifest }: Start): string {
  const data = { first, beside: beside.join(' '), styles: styles.join(' '), manifest }
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`)
  return `<script${attributes.join('')}>${startScript}</script>`
}
