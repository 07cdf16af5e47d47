import { overlaps } from '../../../../src/domain/extraction-record';
import type { MentionOf, Sentence } from '../../annotate/model';
import type { NamedAt } from './name';
import { isOfficers, mayBePerson } from './name-end';
import type { InstitutionTerms } from './terms';

/** What goes on behind a company's name: capitalised words that are no office of the company. */
const REST =
  /^(?: (?!(?:CEO|CFO|CTO|Chief|Chair\p{L}*|Director|President|Vice|Managing|Executive|Head|Board|Deputy|General|Senior|Founder|Partner|Group(?! \p{Lu})|Mr|Mrs|Ms|Dr|Plant|Factory|In|On|At|The|And|To|Is|Signs?|Inks?|Wins?|Will|Plans?|Opens?|Launch\p{L}*|Eyes|Agree\p{L}*)(?!\p{L}))\p{Lu}[\p{L}&-]+(?![\p{L}\d&-])){1,3}/u;
const BEFORE_TOWN = /^ (?:de |d['’]|à |of )$/u;

/** "Hyundai Mobis", "KTZ Express", « Institut Pasteur de Tunis »: the longer name that a known institution's stands at the head of; null where it stands alone. */
export function longerName(
  sentence: Sentence,
  known: MentionOf<'I'>,
  terms: InstitutionTerms | undefined,
): (NamedAt & { readonly country: string | null }) | null {
  const { text, start, mentions } = sentence;
  const from = known.end - start;
  if (known.kind === 'company' || known.kind === 'bank') {
    const rest = REST.exec(text.slice(from, from + 90))?.[0];
    if (rest === undefined || (terms && isHolder(sentence, known, rest, terms))) return null;
    const item = { start: known.start, end: known.end + rest.length };
    return mentions.some((other) => other !== known && overlaps(other, item))
      ? null
      : { ...item, name: text.slice(known.start - start, from + rest.length), country: known.country };
  }
  const town = mentions.find((other) => other.start >= known.end);
  if (town?.type !== 'C' || town.form === 'name' || town.form === 'seat') return null;
  return BEFORE_TOWN.test(text.slice(from, town.start - start))
    ? {
        name: text.slice(known.start - start, town.end - start),
        start: known.start,
        end: town.end,
        country: town.iso3,
      }
    : null;
}

/** "President of SOCAR Rovshan Najaf": what follows is the name of who holds an office there. */
function isHolder(sentence: Sentence, known: MentionOf<'I'>, rest: string, terms: InstitutionTerms): boolean {
  return (
    /^ \S+ \S/u.test(rest) &&
    isOfficers(sentence, known.start - sentence.start, terms) &&
    mayBePerson(rest, terms)
  );
}
