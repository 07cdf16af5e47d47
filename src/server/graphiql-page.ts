import type { Example } from './examples';
import { html, jsonScript } from './html';

/** GraphiQL with the examples in its tabs. Everything it loads comes from this server. */
export function graphiqlPage(examples: readonly Example[]): string {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Entente · GraphiQL</title>
    <link rel="icon" href="/web/icon.svg">
    <link rel="stylesheet" href="/vendor/graphiql.min.css">
    <link rel="stylesheet" href="/vendor/graphiql-explorer.css">
    <link rel="stylesheet" href="/web/graphiql/page.css">
  </head>
  <body>
    <div id="graphiql"><p>Loading GraphiQL …</p></div>
    ${jsonScript('examples', examples)}
    <script src="/vendor/react.production.min.js" defer></script>
    <script src="/vendor/react-dom.production.min.js" defer></script>
    <script src="/vendor/graphiql.min.js" defer></script>
    <script src="/vendor/graphiql-explorer.js" defer></script>
    <script src="/vendor/graphql-ws.min.js" defer></script>
    <script src="/web/graphiql/open.js" defer></script>
  </body>
</html>
`.text;
}
