/** A request to the replica, taken apart. */
export interface Ask {
  readonly method: string
  readonly host: string
  /** Path as asked for, percent-decoded. */
  readonly path: string
  /** Parameters of the query and, for a POST, of the form. */
  readonly params: URLSearchParams
}

/** What the replica says to it. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
}

/** An HTML page in UTF-8. */
export function html(body: string, status = 200): Answer {
  return { status, type: 'text/html;charset=UTF-8', body }
}

/** JSON as the servlets and the static lists send it. */
export function json(value: unknown): Answer {
  return { status: 200, type: 'application/json;charset=UTF-8', body: JSON.stringify(value) }
}

/** Text for an HTML page: markup characters escaped. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const filler = '<!-- the page cannot be shown -->\n'.repeat(50)

/** The error page of the site: an HTML page of about two kilobytes. */
export function notFound(): Answer {
  const body = `<!DOCTYPE html>
<html><head><title>HKEXnews</title></head>
<body><h1>Page not found</h1>
<p>The page that you are looking for has been moved or does not exist.</p>
<p>閣下所尋找的網頁已被移除或並不存在。</p>
${filler}</body></html>`
  return html(body, 404)
}
