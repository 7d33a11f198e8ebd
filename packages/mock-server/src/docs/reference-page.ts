import { html } from 'hono/html';

/** What a reference page is about. */
export interface Reference {
  readonly title: string;
  /** Where its document is served: the first is what the page reads. */
  readonly documents: readonly [string, ...string[]];
  readonly authentication: object;
}

export const contractReference: Reference = {
  title: 'Enphase v4 API',
  documents: ['/openapi.json', '/openapi.yaml'],
  authentication: {
    // The key goes into a header, where logs do not show it.
    preferredSecurityScheme: [['oauth2', 'apiKeyHeader']],
    securitySchemes: {
      oauth2: { flows: { authorizationCode: { 'x-usePkce': 'no', selectedScopes: ['read', 'write'] } } },
    },
  },
};

export const adminReference: Reference = {
  title: 'Admin API',
  documents: ['/_heliostat/openapi.json'],
  authentication: { preferredSecurityScheme: 'adminToken' },
};

/** How the renderer is told to keep to itself, and what it shows. */
const configuration = {
  // By default it fetches fonts, sends requests through a proxy, and offers its makers' services.
  withDefaultFonts: false,
  proxyUrl: '',
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  documentDownloadType: 'direct',
  showOperationId: true,
  modelsSectionLabel: 'Schemas',
  orderSchemaPropertiesBy: 'preserve',
  orderRequiredPropertiesFirst: false,
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
};

/** The page that shows a document. The renderer takes its configuration from the first script element. */
export function toReferencePage({ title, documents, authentication }: Reference, scriptPath: string): string {
  const [url, ...others] = documents;
  const links = [url, ...others].map((path, at) => html`${at === 0 ? '' : ' and '}<a href="${path}">${path}</a>`);
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Heliostat</title>
</head>
<body>
<noscript>This page needs JavaScript. The contract by itself is at ${links}.</noscript>
<script id="api-reference" type="application/json" data-url="${url}" data-configuration="${JSON.stringify({ url, ...configuration, authentication })}"></script>
<script src="${scriptPath}"></script>
</body>
</html>
`);
}

/**
 * Nothing comes from elsewhere and nothing goes there, the live service included: no call from this page can use up a quota. The
 * renderer writes its own style elements, whose hashes nobody knows beforehand.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html;charset=UTF-8',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};
