import type { VisitStatus } from '../../../src/domain/kinds';
import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../annotate/model';
import type { VisitFinding } from '../finding';
import type { Rule, RuleContext } from './rule';
import {
  dateNear,
  hostsIn,
  kindOf,
  statusOf,
  travellerBefore,
  type VisitVocabulary,
  visitVocabulary,
} from './visit-frame';

/**
 * A visit named by a noun: "X arrived in France for a state visit on November 4", "X will pay an
 * official visit to C", "during the visit of X to C last year", "X's visit to C has been postponed".
 */
export const visitNoun: Rule = {
  name: 'visit-noun',
  apply(document, context) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    const nouns = new RegExp(
      String.raw`(?<words>(?:[\p{L}\d'-]+,? ){0,6}?)(?<![\p{L}<-])(?<noun>${terms.nouns.join('|')})(?<plural>s)?(?![\p{L}-])`,
      'giu',
    );
    return document.sentences.flatMap((sentence) =>
      [...sentence.abstract.matchAll(nouns)].flatMap((match) => {
        const finding = visitAt(document, sentence, match as RegExpExecArray, terms, context);
        return finding ? [finding] : [];
      }),
    );
  },
};

function visitAt(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: RegExpExecArray,
  terms: VisitVocabulary,
  context: RuleContext,
): VisitFinding | null {
  const groups = match.groups ?? {};
  const noun = groups.noun ?? 'visit';
  const nounAt = match.index + (groups.words?.length ?? 0);
  const end = match.index + match[0].length;
  const clauseStart = Math.max(sentence.abstract.lastIndexOf(';', nounAt) + 1, 0);
  const before = sentence.abstract.slice(clauseStart, nounAt);
  const after = sentence.abstract.slice(end, end + 160);
  const drop = (reason: string) => {
    context.drop(reason, sentence.offsets[nounAt] ?? sentence.start, sentence.offsets[end] ?? sentence.end);
    return null;
  };
  const words = /(?:[\p{L}\d'-]+,? ){0,7}$/u.exec(before)?.[0] ?? '';
  const { kind, wording } = kindOf(words, noun, terms);

  const toAfter =
    /^,?(?: (?:of|by|paid by|made by|from) (?:the )?<P(?<by>\d+)>)?(?: (?:here )?(?:to|in|through|across) (?:the (?:Republic|Kingdom|State|city|capital) of |the |several |)(?:<G\d+> capital (?:of )?)?<C(?<to>\d+)>)?(?: (?:of|by|paid by|made by) (?:the )?<P(?<by2>\d+)>)?/u.exec(
      after,
    )?.groups ?? {};
  const toBefore =
    /(?:'s|his|her|their|the|a|an|first|current|upcoming|planned|forthcoming|official|state|working) <C(?<to>\d+)> (?:\p{L}+ )?$/u.exec(
      before,
    )?.groups ?? {};
  const arrivedIn =
    /(?:arriv\w+|land\w+|touch\w+ down|flew|travel\w*|came|went|left|leaves?|depart\w*|heads?|headed|welcomed|welcomes|hosts?|hosted|received|begins?|began|kick\w* off)(?: here)?(?: in| at| to| for| into)? (?:the )?(?:<G\d+> capital (?:city )?(?:of )?)?<C(?<to>\d+)>(?:,? <C\d+>)?[^;]{0,80}?$/u.exec(
      before,
    )?.groups ?? {};
  const possessive = /<P(?<by>\d+)>'s? (?:[\p{L}\d'-]+,? ){0,6}$/u.exec(before)?.groups ?? {};
  const ofBefore =
    /(?:<P(?<by>\d+)>),? (?:who |which )?(?:is|was|are|has been|will be|arrived|on)/u.exec(before)?.groups ??
    {};

  const place =
    mentionAt(sentence, toAfter.to, 'C') ??
    mentionAt(sentence, toBefore.to, 'C') ??
    mentionAt(sentence, arrivedIn.to, 'C');
  const named =
    mentionAt(sentence, toAfter.by ?? toAfter.by2, 'P') ?? mentionAt(sentence, possessive.by, 'P');
  const subject = travellerBefore(sentence, nounAt) ?? mentionAt(sentence, ofBefore.by, 'P') ?? null;
  const pronoun =
    /(?:^|[\s"])(?:his|her|their)(?: [\p{L}\d'-]+,?){0,6} $/iu.test(before) ||
    /(?:^|[\s"])(?:my|our) (?:[\p{L}'-]+ ){0,3}$/iu.test(before);
  let visitor: Person | null = named?.person ?? subject?.person ?? null;

  if (groups.plural && !named && !place) return null;
  if (
    groups.plural &&
    /(?:exchange|mutual|high-level|reciprocal|regular|recent|frequent) (?:of )?(?:[\p{L}-]+ )*$/u.test(before)
  )
    return drop('several visits, none of them told');
  const negated = new RegExp(String.raw`(?<!\p{L})(?:${terms.notVisits.join('|')})(?!\p{L})`, 'iu');
  const wished = negated.exec(before.slice(-90));
  if (
    wished &&
    !/at the (?:[\p{L}<>\d]+ )*invitation/iu.test(before) &&
    !/accept/iu.test(before) &&
    !/(?:withdr|cancel|postpon)/iu.test(before)
  )
    return drop('an invitation or a hope is no visit');

  if (!visitor && !place) {
    if (wording && (pronoun || /(?:the|this|a|an|current|ongoing) (?:[\p{L}-]+ ){0,4}$/iu.test(before)))
      return bareVisit(sentence, kind, wording, terms, before, after);
    return null;
  }
  const placeCountry = place?.iso3 ?? null;
  // "The President of France arrived in Astana": a person of the country visited is its host.
  if (visitor && placeCountry && visitor.country === placeCountry) {
    const guest = sentence.mentions.find(
      (mention) =>
        mention.type === 'P' && mention.person.country !== null && mention.person.country !== placeCountry,
    );
    if (named || !guest || guest.type !== 'P') {
      if (guest?.type !== 'P') return drop('within the visitor’s own country');
    }
    visitor = guest?.type === 'P' ? guest.person : visitor;
  }
  const status: VisitStatus | null = statusOf(before, after, terms);
  const dated = dateNear(sentence, match.index, end);
  const inferred = new Set<string>();
  if (dated?.date.inferred) inferred.add('start');
  if (!status) inferred.add('status');
  const hosts = hostsIn(sentence).filter((host) => host !== visitor && host.country !== visitor?.country);
  const finding: VisitFinding = {
    kind: 'visit',
    rule: 'visit-noun',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: named || place ? 0.9 : 0.7,
    inferred,
    visitor,
    from: visitor?.country ?? null,
    to: placeCountry,
    visitKind: kind,
    kindWording: wording,
    status:
      status ??
      (sentence.future || (dated && document.day && dated.date.start > document.day)
        ? 'planned'
        : 'completed'),
    start: dated?.date.start ?? null,
    end: dated?.date.end ?? null,
    places: place && place.form !== 'name' && place.form !== 'seat' ? [place.text] : [],
    hosts,
  };
  if (place && (place.form === 'seat' || place.form === 'capital')) finding.inferred.add('to');
  return finding;
}

/** "Within the state visit", "his official visit": adds the kind to a visit that the document tells elsewhere. */
function bareVisit(
  sentence: Sentence,
  kind: VisitFinding['visitKind'],
  wording: string,
  terms: VisitVocabulary,
  before: string,
  after: string,
): VisitFinding | null {
  return {
    kind: 'visit',
    rule: 'visit-noun',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: 0.4,
    inferred: new Set(['visitor', 'from', 'to', ...(statusOf(before, after, terms) ? [] : ['status'])]),
    visitor: null,
    from: null,
    to: null,
    visitKind: kind,
    kindWording: wording,
    status: statusOf(before, after, terms) ?? 'completed',
    start: null,
    end: null,
    places: [],
    hosts: [],
  };
}
