import {
  type AnnotatedDocument,
  type MentionOf,
  mentionAt,
  type Person,
  type Sentence,
} from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { VisitFinding } from '../../finding';
import { madeOnce } from '../../pattern';
import { allMatches, occursIn } from '../../search/search';
import type { Rule } from '../rule';
import { timingOf } from './date';
import { type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { isGathering, isOfficial, onlyPlace } from './on-the-spot';
import { travellersAt } from './traveller';

const OFFICES = String.raw`(?:the |his |her |their )?(?:<G\d+> )?(?:[\p{L}-]+,? ){0,2}`;
const pair = (one: string, two: string) =>
  String.raw`<P(?<${one}>\d+)>(?:,(?:[^.;<>]|<[CDGO]\d+>){3,80},)?(?:,? and|,? together with|,? alongside|,? with| &) ${OFFICES}<P(?<${two}>\d+)>`;

const deedOf = madeOnce(
  ({ deeds }: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})${deeds}(?!\p{L})`, 'iu'),
);
/** Two who do it together, before the deed, after "by", or the one before and the other behind "with". */
const togetherOf = madeOnce(
  ({ deeds }: VisitVocabulary) =>
    new RegExp(
      String.raw`(?:${pair('one', 'two')},?(?: (?:also|then|later|today|jointly|both|have|has|had|on|[\p{L}]+ly)|,? <D\d+>,?){0,4} ${deeds}(?!\p{L})|(?<!\p{L})${deeds}[^;]{0,160}? by ${OFFICES}${pair('first', 'second')}|<P(?<who>\d+)>,?(?: (?:also|then|later|today|has|had|on|[\p{L}]+ly)|,? <D\d+>,?){0,4} ${deeds} (?:[^;<>]|<[CDGOIB]\d+>){0,140}? (?:with|alongside) ${OFFICES}<P(?<whom>\d+)>)`,
      'giu',
    ),
);
/** "The ceremony took place at the academy in C": of what the sentence before tells. */
const CEREMONY =
  /^(?:The|Their|This|It) (?:[\p{L}-]+ ){0,3}?(?:ceremony|signing|meeting|talks|event|exchange|document|agreement|treaty|declaration|signature)?s? ?(?:took place|was held|were held|happened|was signed|was inked|were signed)\b/u;
/** Before a deed that is to come, denied or told of another time. */
const NOT_DONE =
  /\b(?:to|will|would|may|might|could|should|shall|not|never|expected|scheduled|planned)(?: \p{L}+)? $|\b(?:predecessors?|since|after)\b[^.;]{0,60}$/iu;

/**
 * Who signs something with a leader in that one's own town has gone there: "X of A and Y of B signed a treaty in B's
 * capital", "signed in B's capital by X and Y", and on a page that tells nothing of a journey, under a dateline of
 * B's capital.
 */
export const visitSigning: Rule = {
  name: 'visit-signing',
  apply(document, { findings }) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms) return [];
    const told = findings.some(({ kind }) => kind === 'visit');
    return document.sentences.flatMap((sentence) =>
      occursIn(sentence.abstract, deedOf(terms)) && !isGathering(sentence, terms)
        ? signings(document, sentence, told, terms)
        : [],
    );
  },
};

function signings(
  document: AnnotatedDocument,
  sentence: Sentence,
  told: boolean,
  terms: VisitVocabulary,
): VisitFinding[] {
  return allMatches(sentence.abstract, togetherOf(terms)).flatMap((match): VisitFinding[] => {
    const { one, two, first, second, who, whom } = match.groups ?? {};
    const people = [one ?? first ?? who, two ?? second ?? whom].map((group) => personAt(sentence, group));
    const [a, b] = people;
    const deed = deedOf(terms).exec(match[0]);
    if (!a || !b || a.country === b.country || !isOfficial(a) || !isOfficial(b) || !deed) return [];
    if (NOT_DONE.test(sentence.abstract.slice(0, match.index + deed.index))) return [];
    const here = onlyPlace(sentence);
    const named = here ?? ceremonyAfter(document, sentence);
    const land = named?.iso3 ?? (told || namesTown(sentence) ? null : document.datelineCountry);
    const host = people.find((person) => person?.country === land);
    const visitor = people.find((person) => person !== host);
    if (!land || !host || !visitor?.country || visitor.country === land) return [];
    const mark = here ? `<C${sentence.mentions.indexOf(here)}>` : '';
    const at = here ? sentence.abstract.indexOf(mark) + mark.length : match.index + match[0].length;
    return [
      visitFinding(sentence, {
        rule: 'visit-signing',
        visitor,
        place: named ?? { iso3: land, form: 'open', text: null },
        status: null,
        timing: timingOf(document, sentence, match.index, at, 'start', false),
        confidence: named ? 0.55 : 0.5,
        hosts: [host],
      }),
    ];
  });
}

function personAt(sentence: Sentence, group: string | undefined): Person | undefined {
  const person = travellersAt(sentence, mentionAt(sentence, group, 'P'))?.persons[0];
  return person && protocolOrder(person.rank) < protocolOrder('other') ? person : undefined;
}

/** Where the ceremony took place that the sentence behind tells of. */
function ceremonyAfter({ sentences }: AnnotatedDocument, { index }: Sentence): MentionOf<'C'> | null {
  const next = sentences[index + 1];
  return next && occursIn(next.abstract, CEREMONY) ? onlyPlace(next) : null;
}

function namesTown({ mentions }: Sentence): boolean {
  return mentions.some((mention) => mention.type === 'C' && mention.form !== 'name');
}
