/**
 * A small page that needs neither the app nor its styles: for requests refused before the app sees them.
 * Dutch first, English below, since the visitor's language is not known there.
 */
export function plainAnswer(status: number, dutch: string, english: string): Response {
  const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${dutch}</title></head><body><main><h1>${dutch}</h1><p lang="en">${english}</p></main></body></html>`;
  const body = Buffer.from(page);
  const headers = { "content-type": "text/html; charset=utf-8", "content-length": String(body.length) };
  return new Response(body, { status, headers });
}
