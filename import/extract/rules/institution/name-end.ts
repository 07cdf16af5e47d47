import { overlaps } from '../../../../src/domain/extraction-record';
import type { Mention, Sentence } from '../../annotate/model';
import { occursInPart } from '../../search/search';
import type { InstitutionTerms } from './terms';

/** So far before a name its officer's title may stand. */
const REACH = 70;
/** The last words of a name, where they may be a person's. */
const PERSONS = [4, 3, 2].map(
  (count) =>
    new RegExp(
      String.raw`(?: (?:\p{Lu}\p{Ll}[\p{L}'’-]+|\p{Lu}\.)){${count - 1}} \p{Lu}\p{Ll}[\p{L}'’-]+$`,
      'u',
    ),
);
/** A name that is still whole without them: "Institute of International Relations". */
const WHOLE = / (?:of|for) (?:the )?(?:\p{Lu}[\p{L}'’-]* (?:and )?){0,5}\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
const LONGEST_WORD = 16;

/** "Vice-rector of the Institute of International Relations Gulshat Yusupova": how much of a name is the institution's own. */
export function ownLength(sentence: Sentence, from: number, name: string, terms: InstitutionTerms): number {
  if (!/ \p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name) || !isOfficers(sentence, from, terms))
    return name.length;
  for (const pattern of PERSONS) {
    const person = pattern.exec(name);
    if (!person) continue;
    const own = name.slice(0, person.index);
    const at = { start: sentence.start + from + own.length, end: sentence.start + from + name.length };
    if (
      (WHOLE.test(own) || (own.includes(' ') && endsInHead(own, terms))) &&
      mayBePerson(person[0], terms) &&
      !sentence.mentions.some((mention) => isPlace(mention) && overlaps(mention, at))
    )
      return own.length;
  }
  return name.length;
}

/** Whether an office stands before a name: "President of SOCAR …", whose holder may follow it. */
export function isOfficers(sentence: Sentence, from: number, terms: InstitutionTerms): boolean {
  return occursInPart(sentence.text, sentence.text.slice(Math.max(0, from - REACH), from), terms.officer);
}

/** Whether words can be a person's name: none of them is one with which institutions' names end. */
export function mayBePerson(name: string, terms: InstitutionTerms): boolean {
  return (
    terms.kindOf(name) === null &&
    name
      .trim()
      .split(' ')
      .every((word) => word.length <= LONGEST_WORD && !terms.noSurname.test(word))
  );
}

function endsInHead(name: string, terms: InstitutionTerms): boolean {
  return terms.kindOf(name.slice(name.lastIndexOf(' ') + 1)) !== null;
}

function isPlace({ type }: Mention): boolean {
  return type === 'C' || type === 'G';
}

/** "Samruk-Kazyna (Sovereign Wealth Fund)": what a text only adds in brackets to a name. */
export function isAddedInBrackets(
  { text, start, mentions }: Sentence,
  from: number,
  length: number,
): boolean {
  return (
    text[from - 1] === '(' &&
    text[from + length] === ')' &&
    mentions.some(
      ({ type, end }) => type === 'I' && from - 1 - (end - start) >= 0 && from - (end - start) < 12,
    )
  );
}

/** "The Ministry of Industry and High Technologies": a part of what a ministry is for. */
export function isPartOfMinistry({ text }: Sentence, from: number, name: string): boolean {
  return FIELD.test(name) && MINISTRY.test(text.slice(Math.max(0, from - 90), from));
}

const FIELD =
  /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Technologies|Industries|Energies|Enterprises|Engineering|Railways|Telecom\p{L}*|Petroleum|Archives|Libraries|Board of Investments?)(?: of | for |$)/u;
const MINISTRY =
  /(?:Minist(?:ry|ries|er|ers)|Departments?|Secretar(?:y|iat)|Vice-Minister) (?:of|for) (?:the )?(?:\p{Lu}[\p{L}'’-]*(?:,? (?:and |& )?|, )){1,6}$/u;
