import type { Span } from '../../../src/domain/extraction-record';
import type { AnnotatedDocument } from '../annotate/model';
import { protocolOrder } from '../annotate/people/people';
import type { CountryFinding, Finding } from '../finding';
import { isBareTitle } from '../rules/agreement/title';
import { isCalled } from '../rules/meeting/call-words';
import { countriesThatMeet, countryWeights } from '../rules/pairs';

/** The countries of a document: those whose relation it is about, and those that it only mentions. */
export function countriesOf(
  document: AnnotatedDocument,
  findings: readonly Finding[],
  principal: readonly [string, string] | null,
): CountryFinding[] {
  const parties = new Set<string>(partiesOf(document, findings, principal));
  const seen = new Map<string, Span[]>();
  for (const sentence of document.sentences) {
    const add = (iso3: string | null) => {
      if (!iso3) return;
      const spans = seen.get(iso3) ?? [];
      if (spans.length < 3 && spans.at(-1)?.start !== sentence.start)
        spans.push({ start: sentence.start, end: sentence.end });
      seen.set(iso3, spans);
    };
    for (const mention of sentence.mentions) {
      if (mention.type === 'C' || mention.type === 'G') add(mention.iso3);
      else if (mention.type === 'B') for (const { country } of mention.persons) add(country);
      else if (mention.type === 'P' && mention.form !== 'reference' && mention.person.rank !== 'organisation')
        add(mention.person.country);
    }
  }
  return [...seen].map(([iso3, evidence]) => ({
    kind: 'country',
    rule: 'parties',
    evidence,
    confidence: parties.has(iso3) ? 0.9 : 0.8,
    inferred: new Set<string>(),
    iso3,
    role: parties.has(iso3) ? 'party' : 'mentioned',
  }));
}

function partiesOf(
  document: AnnotatedDocument,
  findings: readonly Finding[],
  principal: readonly [string, string] | null,
): string[] {
  const parties = new Set<string>();
  if (principal && (isAboutStates(document, findings, principal) || hasLeaderOf(document, principal)))
    for (const iso3 of principal) parties.add(iso3);
  const weights = countryWeights(document);
  const heavy = Math.min(...(principal ?? []).map((iso3) => weights.get(iso3) ?? 0));
  const add = (countries: readonly string[], share: number) => {
    for (const iso3 of countries) {
      if (!principal || (weights.get(iso3) ?? 0) >= heavy * share) parties.add(iso3);
    }
  };
  const called = principal !== null && isCalled(principal, findings);
  for (const finding of findings) {
    if (isToldInCall(finding, findings, principal)) continue;
    if (finding.kind === 'meeting' && finding.confidence >= 0.8 && finding.countries.length <= 4)
      add(finding.countries, PROMINENT);
    else if (finding.kind === 'call' && finding.earlier !== true) add(finding.countries, PROMINENT);
    else if (
      finding.kind === 'visit' &&
      finding.from &&
      finding.to &&
      finding.confidence >= (finding.status === 'completed' || called ? 0.7 : 0.5) &&
      finding.status !== 'denied' &&
      (finding.status !== 'completed' || finding.start?.length !== 4)
    )
      add([finding.from, finding.to], PROMINENT);
    else if (
      (finding.kind === 'agreement' || finding.kind === 'relation') &&
      (finding.kind === 'relation' ||
        (!isBareTitle(finding.title) && !isHistoric(document, finding)) ||
        finding.countries.every((country) => speaksFor(document, country, protocolOrder('spokesperson')))) &&
      finding.confidence >= 0.8 &&
      (finding.countries.length === 2 || (finding.kind === 'agreement' && finding.countries.length < 5))
    )
      add(finding.countries, PROMINENT);
  }
  return [...parties];
}

/** A visit that is over, or talks whose day only the call gives, about which one of two who speak on the phone tells the other: "informed him of his talks in Washington". */
function isToldInCall(
  finding: Finding,
  findings: readonly Finding[],
  principal: readonly [string, string] | null,
): boolean {
  const over =
    (finding.kind === 'visit' && finding.status === 'completed' && finding.start === null) ||
    (finding.kind === 'meeting' &&
      finding.status === 'held' &&
      (finding.date === null || finding.inferred.has('date')));
  return (
    over &&
    principal !== null &&
    isCalled(principal, findings) &&
    !principal.every((country) => countriesThatMeet(finding).includes(country))
  );
}

/** In a language in which no more than names is read: whether a known leader of one of the pair is named. */
function hasLeaderOf({ language, persons }: AnnotatedDocument, pair: readonly string[]): boolean {
  return (
    language === 'other' &&
    persons.some(({ leader, country }) => leader !== null && country !== null && pair.includes(country))
  );
}

/** Whether a field of cooperation is the pair's. */
function cooperates(findings: readonly Finding[], principal: readonly [string, string]): boolean {
  return findings.some(
    (finding) => finding.kind === 'sector' && finding.countries.join() === principal.join(),
  );
}

/** How often a further country must be spoken of, beside the lesser one of the pair that a document is about. */
const PROMINENT = 0.4;

/** As high as a minister in the order of protocol. */
const MINISTER = protocolOrder('other') - 1;

/** Whether states deal with each other in a document: a film festival or a match names two countries, too. */
function isAboutStates(
  document: AnnotatedDocument,
  findings: readonly Finding[],
  principal: readonly [string, string],
): boolean {
  const someone = principal.some((country) => speaksFor(document, country, protocolOrder('spokesperson')));
  const deals = findings.some(
    (finding) =>
      finding.kind === 'visit' ||
      finding.kind === 'meeting' ||
      finding.kind === 'call' ||
      finding.kind === 'relation' ||
      finding.kind === 'indicator' ||
      (finding.kind === 'agreement' && !isBareTitle(finding.title) && !isHistoric(document, finding)),
  );
  return (
    deals ||
    (someone && cooperates(findings, principal)) ||
    (principal.some((country) => speaksFor(document, country, MINISTER)) &&
      (document.persons.some(({ leader }) => leader !== null) ||
        principal.every((country) => speaksFor(document, country, MINISTER))) &&
      principal.every((country) => speaksFor(document, country, protocolOrder('spokesperson'))))
  );
}

/** Whether what tells of a treaty dates it to a time before there were the states of today: "the Treaty of Troyes, written in 1420". */
function isHistoric({ text }: AnnotatedDocument, { evidence: [first] }: Finding): boolean {
  return first !== undefined && /(?<!\d)1[0-8]\d\d(?![\d.,]\d|\d)/.test(text.slice(first.start, first.end));
}

/** Whether the document has somebody of a country, of an office as high as the order of protocol or higher. */
function speaksFor({ persons }: AnnotatedDocument, country: string, order: number): boolean {
  return persons.some(
    (person) => person.country === country && person.rank !== null && protocolOrder(person.rank) <= order,
  );
}
