import { WEEKDAY } from '../../annotate/dates/weekdays';
import type { Mention, Person, Sentence } from '../../annotate/model';

/** Where a visit leads; without country where the text says "the country" or a place that nobody knows. */
export interface Place {
  readonly iso3: string | null;
  readonly form: 'name' | 'capital' | 'city' | 'seat' | 'open';
  readonly text: string | null;
}

const KIND_OF_PLACE = `(?:capital|city|town|port|resort|island|seaside resort|metropolis)`;
const KIND_OF_LAND = `(?:nations?|countr(?:y|ies)|neighbou?rs?|islands?|archipelago|city[ -]state|mainland)`;
const STATE = `(?:republic|kingdom|state|sultanate|emirate|commonwealth|principality|grand duchy)`;
const ONE = new RegExp(
  String.raw`(?:the |its |their )?(?:(?:[\p{Ll}-]+ )?(?:${KIND_OF_PLACE}|${STATE})(?: city)? of |(?:[\p{L}-]+ ){0,3}${KIND_OF_LAND} of |neighbou?ring |northern |southern |eastern |western |central )?(?:<[GC](?<nation>\d+)>(?:'s)? (?:[\p{Ll}-]+ )?${KIND_OF_PLACE}(?: city)?(?: of)?,? ?)?<C(?<named>\d+)>`,
  'iuy',
);
const CAPITAL = new RegExp(
  String.raw`(?:the )?<[GC](?<nation>\d+)>(?:'s)? (?:[\p{Ll}-]+ )?${KIND_OF_PLACE}(?: city)?(?: of \p{Lu}[\p{L}'-]+|,? \p{Lu}[\p{L}'-]+)?`,
  'iuy',
);
/** "Nandi, Fiji", "Nandi in western Fiji": a town that nobody knows, in a country that one does. */
const TOWN = new RegExp(
  String.raw`(?!${WEEKDAY}|President|Prime|King|Queen|Foreign)\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}\p{Ll}[\p{L}'-]*)?(?:, |, and (?=<C\d+>, <C)| in (?:(?:northern|southern|eastern|western|central) )?)(?:the )?<C(?<named>\d+)>`,
  'uy',
);
const OPEN =
  /(?:(?:the|this|that|our|your) (?:host |brotherly |friendly |neighbou?ring )?(?:country|nation|republic|kingdom|sultanate|emirate\b|island\b)|the (?:city|capital)\b(?! of\b| (?:\p{Lu}|<))|here\b|there\b)(?!'s)/iuy;
const AND =
  /(?:,? and(?: then)?(?: to| on to| in)? |, (?:then |and then )?(?:to |in )?| then (?:to )?| before | & )/iuy;
const SEMICOLON = /; (?:and )?(?:then )?(?=(?:the )?<C\d+>, (?:the )?<C\d+>)/iuy;
const APPOSITION =
  /, (?:the )?(?:capital|city|\p{Ll}+ city) of (?:the )?<C\d+>|,? (?:the )?<[CG]\d+>(?:'s)? (?:[\p{Ll}-]+ )?(?:capital|city)(?: city)?,?|,? <C\d+>(?=[ ,.;])/iuy;

/** The places that stand at an offset of the abstract, "Serbia and Hungary", "the Polish capital", with the offset behind them. */
export function placesAt(sentence: Sentence, offset: number): { places: Place[]; end: number } {
  const places: Place[] = [];
  COUNTED.lastIndex = offset;
  const counted = COUNTED.exec(sentence.abstract)?.[0].length ?? 0;
  let end = offset;
  for (let at = offset + counted; places.length < 8; ) {
    const found = placeAt(sentence, at);
    if (!found) break;
    const last = places.at(-1);
    if (!last || last.iso3 !== found.place.iso3) places.push(found.place);
    end = found.end;
    APPOSITION.lastIndex = end;
    const apposition = APPOSITION.exec(sentence.abstract);
    if (apposition && sameCountry(sentence, apposition[0], found.place.iso3)) end += apposition[0].length;
    AND.lastIndex = end;
    SEMICOLON.lastIndex = end;
    // "Vaduz, Liechtenstein; Bern, Switzerland; and Vienna, Austria".
    const and = AND.exec(sentence.abstract) ?? (apposition ? SEMICOLON.exec(sentence.abstract) : null);
    if (!and) break;
    at = end + and[0].length;
  }
  return { places, end };
}

/** "A visit to two countries, Azerbaijan and Georgia": how many places a list has, before it. */
const COUNTED =
  /(?:<B\d+>|(?:the |its |their )?(?:two|three|four|five|six|several|following) (?:(?:[\p{L}-]+|<[OG]\d+>) ){0,3}(?:countries|nations|states|republics|kingdoms))(?:[,:]| of| [-–—]) (?=(?:the )?<C\d+>)/uy;

function placeAt(sentence: Sentence, offset: number): { place: Place; end: number } | null {
  for (const form of [ONE, CAPITAL, TOWN]) {
    form.lastIndex = offset;
    const match = form.exec(sentence.abstract);
    const mention = match && sentence.mentions[Number(match.groups?.named ?? match.groups?.nation)];
    if (!match || !mention) continue;
    const place = placeOf(mention);
    // "Northern Cyprus" is no part of the republic's visits.
    if (place?.iso3 === 'CYP' && /^northern /iu.test(match[0])) return null;
    if (place && isNameOfThing(sentence, offset + match[0].length, place)) continue;
    if (place) return { place, end: offset + match[0].length };
  }
  OPEN.lastIndex = offset;
  const open = OPEN.exec(sentence.abstract);
  if (!open) return null;
  return { place: { iso3: null, form: 'open', text: null }, end: offset + open[0].length };
}

const GONE_TO = /\b(?:in|to|at|from|visit(?:ed|ing)?) (?=(?:the )?<[CG]\d+>)/giu;

/**
 * The place that a sentence names last before an offset, none in the country of those who are there on a visit: where one
 * is, goes to or comes from, else any, "the call focused on Afghanistan, following the President's visit there".
 */
export function lastPlace(sentence: Sentence, end: number, visitors: readonly Person[]): Place | null {
  const { abstract, mentions } = sentence;
  const head = abstract.slice(0, end);
  const abroad = ({ iso3 }: Place) => iso3 !== null && visitors.every(({ country }) => country !== iso3);
  const goneTo = [...head.matchAll(GONE_TO)].flatMap(
    (match) => placesAt(sentence, match.index + match[0].length).places,
  );
  const named = mentions.flatMap((mention, index) =>
    mention.type === 'C' && head.includes(`<C${index}>`) ? [placeOf(mention) as Place] : [],
  );
  return goneTo.findLast(abroad) ?? named.findLast(abroad) ?? null;
}

const GOES_ON = new RegExp(String.raw`^ (?!${WEEKDAY}|International Airport|Airport)\p{Lu}\p{Ll}+`, 'u');

/** "The Kigali Genocide Memorial", "the Beijing Forum": a town that only begins another name. */
function isNameOfThing({ abstract }: Sentence, end: number, { form }: Place): boolean {
  return (form === 'city' || form === 'capital') && GOES_ON.test(abstract.slice(end, end + 24));
}

function placeOf(mention: Mention): Place | null {
  if (mention.type === 'C') return { iso3: mention.iso3, form: mention.form, text: mention.text };
  if (mention.type === 'G') return { iso3: mention.iso3, form: 'seat', text: null };
  return null;
}

function sameCountry(sentence: Sentence, stretch: string, iso3: string | null): boolean {
  const mention = sentence.mentions[Number(/<[CG](\d+)>/u.exec(stretch)?.[1])];
  return (mention?.type === 'C' || mention?.type === 'G') && mention.iso3 === iso3;
}
