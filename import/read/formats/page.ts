import { Readability } from '@mozilla/readability';
import sniffEncoding from 'html-encoding-sniffer';
import { convert, type HtmlToTextOptions } from 'html-to-text';
import { parseHTML } from 'linkedom';
import { inOneLine, type Reading } from './reading';

/** Elements within elements; in a page nested deeper, finding the story would take too long. */
const DEEPEST = 200;

const AS_TEXT: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

/** Names under which pages give the day of publication: Open Graph, schema.org, Dublin Core and older habits. */
const DATES = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
];

/**
 * A web page's story as text, without menus and adverts. The day on which the page says it was published stands in
 * the first line, as press services' own texts have it, its title under it, and its address in the last line. Throws
 * where it cannot be parsed.
 */
export function textOfPage(bytes: Uint8Array): Reading {
  const html = new TextDecoder(sniffEncoding(bytes, { defaultEncoding: 'UTF-8' })).decode(bytes);
  const { document } = parseHTML(html);
  const address = addressOf(document, html);
  const published = dateIn(document);
  const heading = inOneLine(document.querySelector('h1')?.textContent ?? '');
  if (isDeep(document)) throw new RangeError(`Elements are nested more than ${DEEPEST} deep.`);
  const article = new Readability(document as unknown as ReadablePage).parse();
  const story = convert(article?.content ?? html, AS_TEXT).trim();
  if (story === '')
    return {
      problem: 'is a web page without text',
      remedy: 'save the text of the report as a UTF-8 .txt file',
    };
  const date = published ?? dayOf(article?.publishedTime);
  const named = inOneLine(article?.title ?? '');
  const title = named.startsWith(heading) ? heading || named : named;
  const parts = [
    date ? ` date ${date}${article?.siteName ? ` | ${inOneLine(article.siteName)}` : ''}` : null,
    title && !inOneLine(story.slice(0, title.length * 2)).startsWith(title) ? title : null,
    story,
    address ? `Source: ${address}` : null,
  ];
  return { text: `${parts.filter((part) => part !== null).join('\n\n')}\n` };
}

type Page = ReturnType<typeof parseHTML>['document'];
type ReadablePage = ConstructorParameters<typeof Readability>[0];

/** Whether elements stand within each other more deeply than `DEEPEST`. */
function isDeep(document: Page): boolean {
  const depths = new Map<unknown, number>();
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > DEEPEST) return true;
    depths.set(element, depth);
  }
  return false;
}

function metaOf(document: Page, names: readonly string[]): string | null {
  const metas = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const meta = metas.find((element) =>
      ['property', 'name', 'itemprop'].some((key) => element.getAttribute(key)?.toLowerCase() === name),
    );
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

/** The day that the page's head gives, else the one day of all its `time` elements. */
function dateIn(document: Page): string | null {
  const day = dayOf(metaOf(document, DATES));
  if (day) return day;
  const days = new Set(
    [...document.querySelectorAll('time[datetime]')].map((time) => dayOf(time.getAttribute('datetime'))),
  );
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

const dayOf = (time: string | null | undefined): string | null =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T|\s|$)/.exec(time?.trim() ?? '')?.[0] ?? null;

/** The address that the page names as its own, or from which a browser has saved it. */
function addressOf(document: Page, html: string): string | null {
  const named =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    metaOf(document, ['og:url']) ??
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 4096))?.[1];
  return named && /^https?:\/\/\S+$/.test(named) ? named : null;
}
