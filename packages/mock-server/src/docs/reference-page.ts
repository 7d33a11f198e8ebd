import { html } from 'hono/html';

/** How the renderer is told to keep to itself, and what it shows. */
const configuration = {
  url: '/openapi.json',
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
  authentication: {
    // The key goes into a header, where logs do not show it.
    preferredSecurityScheme: [['oauth2', 'apiKeyHeader']],
    securitySchemes: {
      oauth2: { flows: { authorizationCode: { 'x-usePkce': 'no', selectedScopes: ['read', 'write'] } } },
    },
  },
};

/** The page that shows the contract. The renderer takes its configuration from the first script element. */
export function toReferencePage(scriptPath: string): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Enphase v4 API · Heliostat</title>
</head>
<body>
<noscript>This page needs JavaScript. The contract by itself is at <a href="/openapi.json">/openapi.json</a> and <a href="/openapi.yaml">/openapi.yaml</a>.</noscript>
<script id="api-reference" type="application/json" data-url="/openapi.json" data-configuration="${JSON.stringify(configuration)}"></script>
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
