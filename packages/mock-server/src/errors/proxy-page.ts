import { html } from 'hono/html';

const titles = { 502: 'Bad Gateway', 503: 'Service Temporarily Unavailable', 504: 'Gateway Time-out' } as const;

/** The page that a proxy shows when what is behind it does not answer. It knows nothing of the contract. */
export function toProxyPage(status: keyof typeof titles): Response {
  const title = `${status} ${titles[status]}`;
  const page = html`<!DOCTYPE html>
<html>
  <head><title>${title}</title></head>
  <body>
    <h1>${title}</h1>
  </body>
</html>
`;
  return new Response(String(page), { status, headers: { 'Content-Type': 'text/html' } });
}
