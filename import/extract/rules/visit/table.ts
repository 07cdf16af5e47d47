import { firstDay, lastDay } from '../../../../src/domain/partial-date';
import type { AnnotatedDocument, Person } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import { isMargin, kindOf, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { destinationOf, guestOf, type Row, type RowVisit, rowsOf } from './table-rows';

/** What a page of visits speaks of somewhere above its table. */
const VISITS = /\b(?:visits?|trips?|travels|journeys)\b/iu;
/** The line that names the columns of a traveller's journeys: "Country | Areas visited | Date(s) | Notes". */
const COLUMNS =
  /^[^\p{L}\n]{0,6}(?:(?:Start|End|Dates?|Countr(?:y|ies)|Areas visited|Locations?|Locales?|Places?|Cit(?:y|ies)|Details|Reasons?|Purposes?|Notes|Remarks|Hosts?|Summary|Type of visit)(?:\(s\))?[ \t|]*){2,9}$/imu;
/** A table of one row is no table. */
const FEWEST = 2;

/**
 * Tables of visits: of guests, "Prime Minister X | C | Working visit. | March 14–16, 2007" under "Visits by
 * foreign leaders", and of one traveller's journeys, "C | 25–26 March 1966 | State visit" under "Trips made by X".
 */
export const visitTable: Rule = {
  name: 'visit-table',
  apply(document) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms || !VISITS.test(document.text)) return [];
    const rows = rowsOf(document);
    const guests = rows.flatMap((row) => guestOf(row) ?? []);
    const host = guests.length < FEWEST ? null : hostOf(document, rows, guests);
    if (host) return guests.flatMap((guest) => arrival(document, guest, host, terms));
    const places = rows.flatMap((row) => destinationOf(row) ?? []);
    const owner = places.length < FEWEST || !COLUMNS.test(document.text) ? null : ownerOf(document);
    return owner ? places.flatMap((place) => journey(document, place, owner, terms)) : [];
  },
};

const GUESTS = /\b(?:visits?|trips?)\b[^.<]{0,60}?\b(?:to|in) (?:the )?<C(?<to>\d+)>/iu;
const FOREIGN =
  /\bvisits? (?:[^.<]{0,30} )?by (?:foreign|visiting|world) (?:leaders|heads|dignitaries|guests)\b/iu;

/** Where the guests of a table came: the country that its heading names, else that of whom they met. */
function hostOf(
  document: AnnotatedDocument,
  rows: readonly Row[],
  guests: readonly RowVisit[],
): string | null {
  const first = guests[0]?.row.sentence.index ?? 0;
  const headings = rows.filter(({ sentence }) => sentence.index < first);
  for (const { abstract, mentions } of headings) {
    const named = GUESTS.exec(abstract)?.groups?.to;
    const mention = named === undefined ? undefined : mentions[Number(named)];
    if (mention?.type === 'C') return mention.iso3;
  }
  const met = guests.flatMap(({ row, who }) =>
    row.mentions.flatMap((mention) =>
      mention.type === 'P' && mention.person !== who && mention.person.country
        ? [mention.person.country]
        : [],
    ),
  );
  const host = mostOf(met);
  const told = headings.some(({ abstract }) => FOREIGN.test(abstract));
  if (!told || guests.some(({ country }) => country !== null && country === host)) return null;
  return host ?? document.outletCountry;
}

function mostOf(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const OWNED =
  /\b(?:trips|visits|travels|journeys)\b[^.<]{0,40}?\b(?:by|of) (?:[^.<]{0,30} )?<P(?<by>\d+)>|<P(?<whose>\d+)>'s (?:[\p{L}-]+ ){0,3}(?:trips|visits|travels|journeys)\b/giu;

/** Whose journeys a table lists: the only one whose trips the page speaks of. */
function ownerOf({ sentences }: AnnotatedDocument): Person | null {
  const owners = new Set(
    sentences.slice(0, HEAD).flatMap(({ abstract, mentions }) =>
      allMatches(abstract, OWNED).flatMap(({ groups }) => {
        const mention = mentions[Number(groups?.by ?? groups?.whose)];
        return mention?.type === 'P' && mention.person.country ? [mention.person] : [];
      }),
    ),
  );
  return owners.size === 1 ? ([...owners][0] as Person) : null;
}

/** Within so many sentences a page says whose journeys it lists. */
const HEAD = 15;

function arrival(
  document: AnnotatedDocument,
  guest: RowVisit,
  host: string,
  terms: VisitVocabulary,
): VisitFinding[] {
  const { who, country } = guest;
  if (!who?.country || who.country === host || (country !== null && country !== who.country)) return [];
  return [told(document, guest, who, host, terms)];
}

function journey(
  document: AnnotatedDocument,
  place: RowVisit,
  owner: Person,
  terms: VisitVocabulary,
): VisitFinding[] {
  if (place.country === null || place.country === owner.country) return [];
  return [told(document, place, owner, place.country, terms)];
}

function told(
  document: AnnotatedDocument,
  { row, timing, about }: RowVisit,
  visitor: Person,
  to: string,
  terms: VisitVocabulary,
): VisitFinding {
  const { start } = timing;
  const ahead = start && document.date.date && firstDay(start) > lastDay(document.date.date);
  return {
    ...visitFinding(row.sentence, {
      rule: 'visit-table',
      visitor,
      place: { iso3: to, form: 'name', text: null },
      ...kindIn(about, terms),
      status: ahead ? 'planned' : 'completed',
      timing,
      confidence: 0.8,
      hint: { earlier: true },
    }),
    evidence: [{ start: row.sentence.start, end: row.end }],
  };
}

const NAMED_KIND = /(?:(?!\p{L}+ed\b)[\p{L}-]+ ){1,3}(?:visit|trip)\b/iu;
const STOPPED = /\b(?:stop-?over|refuelling|stopped|en route)\b/iu;
const ATTENDED = /\b(?:attended|took part in|participated in)\b/iu;
const OF_BODY =
  /\b(?:attended|took part in|participated in)\b[^.;|]{0,40}<O\d+>[^.;|]{0,20}\b(?:meeting|summit|session|council)\b/iu;

/** The kind that the cells name first; attending a gathering where they name none. */
function kindIn(about: string, terms: VisitVocabulary): ReturnType<typeof kindOf> {
  const named = kindOf(NAMED_KIND.exec(about)?.[0] ?? '', '', terms);
  if (named.kind !== 'unspecified') return named;
  if (STOPPED.test(about)) return { kind: 'transit', wording: null };
  const attended = ATTENDED.exec(about);
  const margin =
    OF_BODY.test(about) ||
    (attended &&
      isMargin(
        ` to attend the ${about.slice(attended.index + attended[0].length).replace(/^ (?:the|an?|his|her) /iu, '')}`,
        terms,
      ));
  return margin ? { kind: 'margin', wording: null } : named;
}
