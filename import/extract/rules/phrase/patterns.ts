import type { Sentence } from '../../annotate/model';
import type { Finding, FindingOf, IndicatorFinding } from '../../finding';
import { linesOf } from '../lines';
import { principalPair } from '../pairs';
import type { Rule } from '../rule';
import { agreementsIn, withoutEchoes } from './agreement';
import { bareItemIn } from './bare-item';
import { callsToldBehind } from './call-told';
import { eventsIn } from './event';
import { documentsOf, indicatorsIn } from './indicator';
import { callsIn, meetingsIn, tellsOfCall } from './meeting';
import { relationsIn, withoutShortened } from './relation';
import type { PhraseContext } from './roles';
import { sectorsIn } from './sector';
import { sessionsIn } from './session';
import { statementsIn } from './statement';
import { patternsOf } from './terms';
import { visitsIn } from './visit';

/**
 * Every kind of fact in the languages whose phrasing is a list of patterns with named roles, French and
 * Russian: "Le président français a reçu à l'Élysée …", «Президент прибыл в Париж с государственным визитом».
 * The patterns are data, `schema/vocabulary/<language>/patterns.yaml`.
 */
export const phrasePatterns: Rule = {
  name: 'phrase-patterns',
  apply(document, { reference, drop }) {
    const terms = patternsOf(document.language);
    if (!terms) return [];
    const context: PhraseContext = { document, terms, drop };
    const found = document.sentences.flatMap((sentence): Finding[] => [
      ...visitsIn(context, sentence),
      ...callsIn(context, sentence),
      ...talksIn(context, sentence),
    ]);
    const contacts = withoutTopics(withoutTitledCalls(context, found));
    const statements: FindingOf<'statement'>[] = statementsIn(context);
    const principal = principalPair(document, contacts);
    const agreements = withoutEchoes(
      document.sentences.flatMap((sentence) => [
        ...agreementsIn(context, sentence, principal),
        ...bareItemIn(context, sentence, principal),
      ]),
    );
    let told: { readonly figure: IndicatorFinding; readonly paragraph: number } | null = null;
    const figures = document.sentences.flatMap((sentence) => {
      const last = told?.paragraph === sentence.paragraph ? told.figure : null;
      const found = indicatorsIn(context, sentence, principal, last);
      const figure = found.findLast(({ unit }) => unit !== 'percent');
      if (figure) told = { figure, paragraph: sentence.paragraph };
      return found;
    });
    const lines = linesOf(document);
    return [
      ...contacts,
      ...document.sentences.flatMap((sentence) => sessionsIn(context, sentence, principal)),
      ...statements,
      ...figures,
      ...document.sentences.flatMap((sentence): Finding[] => [
        ...sectorsIn(context, reference, sentence, principal, statements),
        ...eventsIn(context, sentence, lines),
      ]),
      ...withoutShortened(
        document.sentences.flatMap((sentence) => relationsIn(context, sentence, principal)),
      ),
      ...agreements,
      ...documentsOf(document, agreements),
    ];
  },
};

/** The talks of a sentence, as meetings or, where the next tells so, as calls. */
function talksIn(context: PhraseContext, sentence: Sentence): Finding[] {
  if (tellsOfCall(context, sentence)) return [];
  const meetings = meetingsIn(context, sentence);
  return callsToldBehind(context, sentence, meetings) ?? meetings;
}

/** «Министры обсудят …»: what the talks are about that the page tells of elsewhere. */
function withoutTopics(found: readonly Finding[]): Finding[] {
  const meetings = found.filter((finding) => finding.kind === 'meeting');
  return found.filter(
    (finding) =>
      finding.kind !== 'meeting' ||
      finding.topic !== true ||
      !meetings.some(
        (other) =>
          other.topic !== true &&
          other.status === 'held' &&
          finding.participants.every((person) => other.participants.includes(person)) &&
          finding.countries.join() === other.countries.join(),
      ),
  );
}

/** "X s'entretient avec Y" over a report of their call is no meeting of its own. */
function withoutTitledCalls({ document }: PhraseContext, found: readonly Finding[]): Finding[] {
  const calls = found.flatMap((finding) => (finding.kind === 'call' ? [finding.countries.join()] : []));
  const titled = (start: number) =>
    document.paragraphs.some(({ kind, end }) => kind === 'title' && start < end);
  return found.filter(
    (finding) =>
      finding.kind !== 'meeting' ||
      !calls.includes(finding.countries.join()) ||
      !finding.evidence.every(({ start }) => titled(start)),
  );
}
