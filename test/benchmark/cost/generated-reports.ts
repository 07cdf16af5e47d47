import type { SourceDocument } from '../../../import/read/read';
import { sha256 } from '../../../src/domain/identity';
import { addDays } from '../../../src/domain/partial-date';

/** Two countries of a generated report, as the reference data names them. */
export type Pair = readonly [string, string];

const TOPICS = [
  'trade',
  'agriculture',
  'renewable energy',
  'tourism',
  'education',
  'railways',
  'mining',
  'culture',
];
const NAMES = ['Alfa', 'Bravo', 'Delta', 'Foxtrot', 'Kilo', 'Lima', 'Oscar', 'Sierra', 'Tango', 'Victor'];
/** Days from the first report of a pair to the last: thirty years. */
const DAYS = 30 * 365;

/**
 * A report that nobody wrote, of people who do not exist: number `serial` of `total` about a pair. Every three in turn
 * tell of one visit; visits go to and fro and are spread evenly over thirty years, whatever the total.
 */
export function generatedReport(pair: Pair, serial: number, total: number): SourceDocument {
  const visit = Math.floor(serial / 3);
  const visits = Math.ceil(total / 3);
  const day = addDays('1994-01-10', Math.floor((visit * DAYS) / visits));
  const reported = addDays(day, serial % 3);
  const [from, to] = visit % 2 === 0 ? pair : [pair[1], pair[0]];
  const [guest, host] = [personOf(from, day), personOf(to, day)];
  const topics = [0, 1, 2].map((step) => TOPICS[(visit * 3 + step + (serial % 3)) % TOPICS.length]);
  const text = ` date ${reported}

GENERATED – President of ${from} ${guest} paid an official visit to ${to} on ${day} and met with President of ${to} ${host}.

The talks of report ${serial} dealt with ${topics.join(', ')}. "Our ${serial + 2} companies of sample ${visit} trade more between ${from} and ${to}," ${guest} said.

The two sides signed a memorandum of understanding on cooperation in ${topics[0]} number ${visit}. Trade reached $${400 + visit} million in ${Number(day.slice(0, 4)) - 1}.

${filler(serial)}
`;
  return { id: sha256(text), name: `generated-${slugOf(from)}-${slugOf(to)}-${serial}.txt`, text };
}

/** The president of a generated country on a day: another one every five years. */
function personOf(country: string, day: string): string {
  const term = Math.floor((Number(day.slice(0, 4)) - 1990) / 5);
  return `${NAMES[(country.length + term) % NAMES.length]} Specimen${country.toLowerCase().replace(/[^a-z]/g, '')}`;
}

/** Made-up words that tell one report from another, so that it is no copy of it. */
function filler(serial: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo'];
  let state = serial + 1;
  const syllable = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return syllables[(state >>> 16) % syllables.length];
  };
  return Array.from({ length: 60 }, () => `${syllable()}${syllable()}${syllable()}`).join(' ');
}

function slugOf(country: string): string {
  return country.toLowerCase().replace(/[^a-z]+/g, '-');
}
