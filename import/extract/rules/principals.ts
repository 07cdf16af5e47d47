import { daysBetween, firstDay } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, Person } from '../annotate/model';
import { protocolOrder } from '../annotate/people/people';
import type { Finding, VisitFinding } from '../finding';
import { isTranscript } from './first-person';
import { countriesNamed } from './pairs';

/** The two people whom a document is about; who of them is the guest, where one is. */
export interface Principals {
  readonly visitor: Person | null;
  /** Where the visitor goes. */
  readonly lands: ReadonlySet<string>;
  readonly pair: readonly [Person, Person] | null;
  /** The two countries that a story is about, where that is known of it. */
  readonly between?: readonly [string, string] | null;
}

const NOBODY: Principals = { visitor: null, lands: new Set(), pair: null };

/** So many sentences from its top a page's heading may take. */
const HEADING = 3;

/**
 * Whom a sentence of a story means that does not name them. In a press briefing "the meeting" is one of whoever was just spoken
 * of: a transcript has principals only where its heading names one of them, and the country of the other.
 */
export function principalsOfStory(document: AnnotatedDocument, findings: readonly Finding[]): Principals {
  const principals = principalsOf(document, findings);
  if (!isTranscript(document)) return principals;
  const heading = document.sentences.slice(0, HEADING);
  const countries = heading.flatMap(countriesNamed);
  const people = heading.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person] : [])),
  );
  const { pair } = principals;
  const headed =
    pair?.some((person) => people.includes(person)) &&
    pair.every(({ country }) => country !== null && countries.includes(country));
  return headed ? principals : NOBODY;
}

/** Whom "the two", "the talks" and "the guest" mean: who visits and who receives, else the pair of leaders that the document speaks of most. */
export function principalsOf(document: AnnotatedDocument, findings: readonly Finding[]): Principals {
  const prominence = prominenceOf(document);
  const visits = findings.filter(
    (finding): finding is VisitFinding =>
      finding.kind === 'visit' &&
      finding.visitor !== null &&
      finding.visitor.name !== '' &&
      isRecent(document, finding),
  );
  const told = top(visits.map((visit) => [visit.visitor as Person, visit.confidence]));
  const going = visits.some(({ visitor: who, to }) => who === told && to !== null);
  const abroad =
    !going && (findings.some(({ kind }) => kind === 'visit') || tellsOfVisit(document))
      ? personAbroad(document)
      : null;
  const visitor = told ?? abroad?.visitor;
  const lands = new Set([
    ...visits.flatMap((visit) => (visit.visitor === visitor && visit.to ? [visit.to] : [])),
    ...(abroad && abroad.visitor === visitor ? [abroad.land] : []),
  ]);
  const host =
    visitor && lands.size === 1
      ? top([...prominence].filter(([person]) => person.country !== null && lands.has(person.country)))
      : undefined;
  const pair = top(
    [...pairsOf(document, findings), ...(visitor && host ? [[[visitor, host], 1.5] as const] : [])],
    ([a, b]) => [a.id, b.id].sort().join(' '),
  );
  if (!visitor || !pair || pair.includes(visitor))
    return { visitor: visitor ?? null, lands, pair: pair ?? null };
  return { visitor, lands, pair: host && host.country !== visitor.country ? [visitor, host] : pair };
}

/** Whether somebody is "on a visit", "during her visit". */
function tellsOfVisit({ sentences }: AnnotatedDocument): boolean {
  return sentences.some(({ abstract }) =>
    /\b(?:during|on|concluding) (?:his|her|an?) (?:[\p{L}-]+ ){0,2}visit\b/iu.test(abstract),
  );
}

const PLACE = /\b(?:in|at)(?: the)? <C(\d+)>/giu;

/** Who is told to have met somebody in that one's own town or seat, "X met Y in Y's capital", first. */
function personAbroad({ sentences }: AnnotatedDocument): { visitor: Person; land: string } | null {
  for (const { abstract, mentions } of sentences) {
    const people = [
      ...new Set(
        mentions.flatMap((mention) =>
          mention.type === 'P' && mention.form !== 'reference' && protocolOrder(mention.person.rank) < 8
            ? [mention.person]
            : [],
        ),
      ),
    ];
    const [a, b, c] = people;
    if (!a?.country || !b?.country || c || a.country === b.country) continue;
    const places = [...abstract.matchAll(PLACE)].flatMap(([, index]) => {
      const mention = mentions[Number(index)];
      return mention?.type === 'C' && mention.form !== 'name' ? [mention.iso3] : [];
    });
    const [land, elsewhere] = new Set(places);
    if (!land || elsewhere) continue;
    if (land === a.country) return { visitor: b, land };
    if (land === b.country) return { visitor: a, land };
  }
  return null;
}

function isRecent({ day }: AnnotatedDocument, { start, status }: VisitFinding): boolean {
  if (status === 'denied') return false;
  return !start || !day || Math.abs(daysBetween(day, firstDay(start))) < 60;
}

/** Heads of state and government by how often they are named. */
function prominenceOf(document: AnnotatedDocument): Map<Person, number> {
  const weights = new Map<Person, number>();
  for (const person of document.persons) {
    if (person.name === '' || person.former || (!person.leader && protocolOrder(person.rank) > 3)) continue;
    weights.set(person, person.mentions.length * (protocolOrder(person.rank) < 3 ? 2 : 1));
  }
  return weights;
}

function* pairsOf(
  document: AnnotatedDocument,
  findings: readonly Finding[],
): Generator<[readonly [Person, Person], number]> {
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) {
      const [a, b, c] = mention.type === 'B' ? mention.persons : [];
      if (a && b && !c && a.name && b.name && a.country !== b.country) yield [[a, b], 1];
    }
  }
  for (const finding of findings) {
    if (finding.kind === 'visit' && finding.visitor?.name)
      for (const host of finding.hosts)
        if (isHead(host) && host.country !== finding.visitor.country) yield [[finding.visitor, host], 1];
    if (finding.kind !== 'meeting' && finding.kind !== 'call') continue;
    const [a, b, c] = finding.participants;
    if (a && b && !c && finding.countries.length === 2) yield [[a, b], isHead(a) && isHead(b) ? 2 : 0.5];
  }
}

function isHead(person: Person): boolean {
  return (
    protocolOrder(person.rank) < 3 ||
    person.rank === 'leader' ||
    (person.rank === null && person.leader !== null)
  );
}

function top<T>(
  weighted: Iterable<readonly [T, number]>,
  key: (item: T) => unknown = (item) => item,
): T | undefined {
  const sums = new Map<unknown, { item: T; sum: number }>();
  for (const [item, weight] of weighted) {
    const known = sums.get(key(item));
    if (known) known.sum += weight;
    else sums.set(key(item), { item, sum: weight });
  }
  let best: { item: T; sum: number } | undefined;
  for (const entry of sums.values()) if (!best || entry.sum > best.sum) best = entry;
  return best?.item;
}
