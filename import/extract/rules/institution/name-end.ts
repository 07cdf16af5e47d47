import type { Sentence } from '../../annotate/model';
import { occursInPart } from '../../search/search';
import type { InstitutionTerms } from './terms';

/** So far before a name its officer's title may stand. */
const REACH = 70;
/** The last two words of a name, where they may be a given name and a surname. */
const PERSON = / (?<given>\p{Lu}\p{Ll}[\p{L}'’-]*)(?: \p{Lu}\.)? (?<surname>\p{Lu}\p{Ll}[\p{L}'’-]+)$/u;
/** A name that is still whole without them: "Institute of International Relations". */
const WHOLE = / (?:of|for) (?:the )?(?:\p{Lu}[\p{L}'’-]* (?:and )?){0,5}\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
const LONGEST_WORD = 16;

/** "Vice-rector of the Institute of International Relations Gulshat Yusupova": how much of a name is the institution's own. */
export function ownLength(sentence: Sentence, from: number, name: string, terms: InstitutionTerms): number {
  const person = PERSON.exec(name);
  if (!person || !WHOLE.test(name.slice(0, person.index))) return name.length;
  const { given = '', surname = '' } = person.groups ?? {};
  const plain = [given, surname].some((word) => word.length > LONGEST_WORD || terms.noSurname.test(word));
  const before = sentence.text.slice(Math.max(0, from - REACH), from);
  return !plain && occursInPart(sentence.text, before, terms.officer) ? person.index : name.length;
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
