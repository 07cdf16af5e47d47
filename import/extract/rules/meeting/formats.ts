import type { MeetingForm, MeetingFormat } from '../../../../src/domain/kinds';
import { expression } from '../../pattern';
import type { Place } from './place';

const THEN =
  /^[^.;]{0,120}\b(?:after (?:it|which|that)|followed by|(?:was|were) followed|and (?:then|later|afterwards|continued)|before (?:being|they were) joined)\b[^.;]*\b(?:talks|negotiations|discussions|meeting|session|format|consultations|delegations?)\b/iu;
/** So many characters "On the sidelines of" takes where a sentence begins with it. */
const OPENING = 26;
const ALONE: ReadonlySet<MeetingFormat> = new Set(['one-on-one', 'restricted']);
const TWO_ONLY = /\b(?:face[- ]to[- ]face|privately|closed[- ]door|behind closed doors|alone)\b/u;

/** The formats that the words around name: "one-on-one and then extended talks" are two meetings. */
export function formatsAround({ sentence, from, to, terms }: Place, form: MeetingForm): MeetingFormat[] {
  if (form === 'ceremony' || form === 'banquet' || form === 'commission') return ['unspecified'];
  const around = sentence.abstract
    .slice(Math.max(0, from - 90), to + 170)
    .toLowerCase()
    .replace(expression(terms.ofThree, 'giu'), '');
  // "On the sidelines of the summit …, X met Y": however long its name is.
  const opening = sentence.abstract.slice(0, OPENING).toLowerCase();
  // "They discussed the trilateral summit": no summit of their own.
  const own = expression(terms.about).test(sentence.abstract.slice(from, to))
    ? sentence.abstract.slice(Math.max(0, from - 90), from).toLowerCase()
    : around;
  const found = (Object.entries(terms.formats) as [MeetingFormat, readonly string[]][])
    .filter(([format, phrases]) =>
      phrases.some(
        (phrase) =>
          (format === 'trilateral' ? own : around).includes(phrase) ||
          (format === 'sidelines' && opening.includes(phrase)),
      ),
    )
    .map(([format]) => format);
  // "Face-to-face talks, followed by an expanded meeting": without the delegations, then with them.
  if (found.includes('extended') && !found.some((format) => ALONE.has(format)) && TWO_ONLY.test(around))
    found.unshift('one-on-one');
  if (form === 'audience') return [found.includes('sidelines') ? 'sidelines' : 'unspecified'];
  const formats = found.filter((format) => format !== 'restricted' || !found.includes('one-on-one'));
  // "Had a meeting with Y, and after it talks were held in a broader format": two, of which the second is so.
  if (formats.length === 1 && formats[0] === 'extended' && THEN.test(sentence.abstract.slice(to, to + 170)))
    return ['unspecified', 'extended'];
  // "A private meeting on the sidelines of the visit" is one meeting.
  const plain = formats.filter((format) => format !== 'sidelines');
  return plain.length > 0 ? plain : formats.length > 0 ? formats : ['unspecified'];
}

/** "Then", "followed by", "joined": what begins when another meeting has ended. */
const FURTHER =
  /\b(?:followed|then|(?:later|afterwards|subsequently) (?:held|joined|continued|met)|came (?:next|after\p{L}*|later)|after (?:it|that|which|(?:the |an? |their )?(?:[\p{L}-]+ ){0,2}(?:t[êe]te-[àa]-t[êe]te|one-on-one|private (?:talks|meeting|conversation)))|joined (?:them|by|the two))(?!\p{L})/iu;

/** Whether the words around say that talks with the delegations are others than those told before. */
export function isFurther({ sentence, from, to }: Place): boolean {
  return FURTHER.test(sentence.abstract.slice(Math.max(0, from - 90), to + 120));
}
