import {
  askAgain,
  cacheControlOf,
  forever,
  forOthers,
  httpsOnly,
  type Inline,
  lasting,
  policy,
  resourcePolicyOf,
  securityHeaders,
} from './headers'
import type { Moves } from './published-state'

type Site = Inline & { siteUrl: string; moves: Moves }

/** What goes into nginx's `http` block to serve the folder as our own server does. */
export function nginxConfig(folder: string, { siteUrl, moves, ...inline }: Site): string {
  const isHttps = siteUrl.startsWith('https:')
  const headers = {
    'Content-Security-Policy': policy(inline),
    ...securityHeaders,
    ...(isHttps ? httpsOnly : {}),
  }
  const folders = (names: readonly string[]) => `~^/(?:${names.join('|')})/`
  return `map $uri $site_cache {
  ${folders(lasting)} "${forever}";
  default "${askAgain}";
}
map $uri $site_resource_policy {
  ${folders(forOthers)} ${resourcePolicyOf(`${forOthers[0]}/`)};
  default ${resourcePolicyOf('')};
}
map $uri $site_allowed_origin {
  ~^/content/ "*";
  default "";
}
server {
  server_name ${new URL(siteUrl).hostname};
  root ${folder};
  gzip_static on;
  brotli_static on;
  if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
  location = /manifest.json { return 404; }
  location ~ /\\. { return 404; }
  location = / { try_files /index.html =404; }
  location / {
    rewrite ^(.+)/$ $1 last;
    try_files $uri.html $uri =404;
  }
${movesOf(moves).join('\n')}
  add_header Cache-Control $site_cache always;
  add_header Cross-Origin-Resource-Policy $site_resource_policy always;
  add_header Access-Control-Allow-Origin $site_allowed_origin always;
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
}
`
}

function movesOf({ redirects, gone }: Moves): string[] {
  const lines: string[] = []
  for (const [from, to] of Object.entries(redirects)) {
    lines.push(`  location = ${from} { return 308 ${to}; }`)
    lines.push(`  location = /content/v1${from}.json { return 308 /content/v1${to}.json; }`)
  }
  for (const address of gone) {
    lines.push(`  location = ${address} { return 410; }`, `  location = /content/v1${address}.json { return 410; }`)
  }
  return lines
}

/** The `_headers` file that many hosts of static files read. */
export function headersFile({ siteUrl, ...inline }: Site): string {
  const all = {
    'Content-Security-Policy': policy(inline),
    ...securityHeaders,
    ...(siteUrl.startsWith('https:') ? httpsOnly : {}),
    'Cache-Control': cacheControlOf(''),
    'Cross-Origin-Resource-Policy': resourcePolicyOf(''),
  }
  const block = (path: string, headers: Record<string, string>, dropped: string[] = []) =>
    [
      path,
      ...dropped.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n')
  const folders = [...new Set([...lasting, ...forOthers])].map((folder) => {
    const headers = {
      'Cache-Control': cacheControlOf(`${folder}/`),
      'Cross-Origin-Resource-Policy': resourcePolicyOf(`${folder}/`),
    }
    const open: Record<string, string> = folder === 'content' ? { 'Access-Control-Allow-Origin': '*' } : {}
    return block(`/${folder}/*`, { ...headers, ...open }, Object.keys(headers))
  })
  return `${[block('/*', all), ...folders].join('\n')}\n`
}

/** The `_redirects` file of the same hosts. */
export function redirectsFile({ moves: { redirects, gone } }: Site): string {
  const lines = Object.entries(redirects).map(([from, to]) => `${from} ${to} 308`)
  return `${[...lines, ...gone.map((address) => `${address} /404.html 410`)].join('\n')}\n`
}
