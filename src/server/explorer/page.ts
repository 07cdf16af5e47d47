import { type Html, html } from '../html';

/** A page of the explorer, without what all have. */
export interface ExplorerPage {
  readonly title: string;
  readonly main: Html;
  /** What was searched for, which stays in the field. */
  readonly text?: string;
}

/** A whole page: the way home, a field to search in, the page itself. Nothing runs in the browser. */
export function wholePage({ title, main, text = '' }: ExplorerPage): string {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Entente</title>
    <link rel="icon" href="/web/icon.svg">
    <link rel="stylesheet" href="/web/pages.css">
  </head>
  <body>
    <header>
      <a class="home" href="/">Entente</a>
      ${searchForm(text)}
      <a href="/graphql">GraphiQL</a>
    </header>
    <main>${main}</main>
  </body>
</html>
`.text;
}

function searchForm(text: string): Html {
  return html`<form class="search" role="search" action="/explore/search">
    <label class="hidden" for="text">Search for a leader, country, institution, visit …</label>
    <input id="text" name="text" type="search" required maxlength="200" placeholder="Leader, country, institution, visit …" value="${text}">
    <button>Search</button>
  </form>`;
}
