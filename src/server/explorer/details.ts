import { type Html, html } from '../html';
import type { Edges, Named, Office, Report, Thing } from './answers';
import { address } from './asked';
import { words } from './words';

/** What a page calls the fields of a node, in the order in which it shows them. */
const LABELS: Readonly<Record<string, string>> = {
  leaderTitle: 'Office',
  country: 'Country',
  institutionKind: 'Kind',
  institutionCountry: 'Based in',
  visitKind: 'Kind',
  agreementKind: 'Kind',
  kindWording: 'In the words of the source',
  form: 'Form',
  channel: 'Channel',
  format: 'Format',
  level: 'Level',
  levelWording: 'In the words of the source',
  style: 'Speech',
  speaker: 'Speaker',
  text: 'Said',
  start: 'From',
  end: 'Until',
  date: 'Date',
  documentDate: 'Date',
  dateSource: 'Date taken from',
  year: 'Year',
  visitor: 'Visitor',
  from: 'Of the country',
  to: 'To the country',
  hosts: 'Hosts',
  places: 'Places',
  place: 'Place',
  participants: 'Participants',
  countries: 'Countries',
  visit: 'During',
  comparison: 'Comparison',
  value: 'Value',
  agreementValue: 'Value',
  unit: 'Unit',
  history: 'History',
  agreementHistory: 'History',
  sectors: 'Fields of cooperation',
  capital: 'Capital',
  iso3: 'Code',
  code: 'Code',
  parent: 'Within',
  children: 'Fields within',
  offices: 'Offices',
  source: 'Source',
  outlet: 'Outlet',
  language: 'Language',
  supersededBy: 'Newer version',
};

/** Fields whose constants are words for people. */
const CONSTANTS = new Set([
  'institutionKind',
  'visitKind',
  'agreementKind',
  'form',
  'channel',
  'format',
  'level',
  'style',
  'dateSource',
  'comparison',
]);

/** The fields of a node that have a value, as a list of terms. */
export function details(thing: Thing, asOf: string | undefined): Html {
  const rows = Object.entries(LABELS).flatMap(([field, label]) => {
    if (field === 'text' && thing.__typename === 'Document') return [];
    const shown = value(field, (thing as Readonly<Record<string, unknown>>)[field], asOf);
    if (shown === '') return [];
    const wide = field === 'text' || field === 'sectors' || field === 'offices';
    return [html`<div class="${wide ? 'wide' : 'short'}"><dt>${label}</dt><dd>${shown}</dd></div>`];
  });
  return html`<dl class="summary">${rows}</dl>`;
}

function value(field: string, given: unknown, asOf: string | undefined): Html | string {
  if (given === null || given === undefined || given === '' || given === 'UNSPECIFIED') return '';
  if (typeof given === 'string' && /^https?:\/\//.test(given)) return html`<a href="${given}">${given}</a>`;
  if (typeof given === 'string') return CONSTANTS.has(field) ? words(given) : given;
  if (typeof given === 'number') return field === 'year' ? String(given) : given.toLocaleString('en');
  if (Array.isArray(given)) return list(field, given, asOf);
  if (typeof given !== 'object') return String(given);
  if ('edtf' in given) return String(given.edtf);
  if ('edges' in given)
    return list(
      field,
      (given as Edges<Named>).edges.map(({ node }) => node),
      asOf,
    );
  return link(given as Named, asOf);
}

function list(field: string, items: readonly unknown[], asOf: string | undefined): Html | string {
  if (items.length === 0) return '';
  return html`<ul class="${field === 'sectors' ? 'chips' : 'plain'}">${items.map((item) => html`<li>${oneOf(field, item, asOf)}</li>`)}</ul>`;
}

function oneOf(field: string, item: unknown, asOf: string | undefined): Html | string {
  if (typeof item !== 'object' || item === null) return String(item);
  if (field === 'offices') return office(item as Office, asOf);
  if (field === 'history' || field === 'agreementHistory') return report(item as Report);
  return link(item as Named, asOf);
}

function office({ title, country, from, to }: Office, asOf: string | undefined): Html {
  return html`${title}${country ? html`, ${link(country, asOf)}` : ''} ${from?.edtf ?? '…'} – ${to?.edtf ?? ''}`;
}

function report({ status, date, reported }: Report): string {
  return `${words(status)}${date ? ` for ${date.edtf}` : ''}${reported ? `, told ${reported.edtf}` : ''}`;
}

function link({ id, name, label, caption }: Named, asOf: string | undefined): Html {
  return html`<a href="${address('node', { id, asOf })}">${name ?? label ?? caption ?? id}</a>`;
}
