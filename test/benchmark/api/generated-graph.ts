import { pairKey } from '../../../src/domain/identity';
import type { GraphNode, NodeRef, Properties } from '../../../src/graph/node';
import type { ChangeSet, RelationshipWrite } from '../../../src/graph/store';
import { Random } from './random';

/** Raised whenever other data are generated: a store that holds older ones is filled anew. */
export const DATA_VERSION = '1';

const FULL = {
  countries: 195,
  leaders: 600,
  institutions: 500,
  pairs: 1500,
  visits: 20_000,
  meetings: 20_000,
  agreements: 10_000,
  statements: 30_000,
  documents: 30_000,
  claims: 120_000,
};
const FIRST_DAY = Date.UTC(1995, 0, 1);
const DAYS = 11_000;

/** Plainly invented: countries by number, leaders and institutions by syllables and number. Nothing in it is a fact. */
export function* generatedGraph(scale = 1, chunk = 4000): Generator<ChangeSet> {
  const nodes: GraphNode[] = [];
  const relationships: RelationshipWrite[] = [];
  for (const part of new GeneratedGraph(scale).parts()) {
    if ('properties' in part && 'id' in part) nodes.push(part);
    else relationships.push(part);
    // The nodes of a chunk come before its relationships, and earlier chunks before later ones.
    if (nodes.length + relationships.length >= chunk)
      yield { nodes: nodes.splice(0), relationships: relationships.splice(0) };
  }
  yield { nodes, relationships };
}

/** The pairs of countries with most facts, most first. */
export function busiestPairs(count: number): readonly (readonly [string, string])[] {
  return new GeneratedGraph(1).pairs.slice(0, count);
}

type Part = GraphNode | RelationshipWrite;

class GeneratedGraph {
  private readonly random = new Random(20_240_101);
  private readonly countries: readonly string[];
  private readonly sectors: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  private readonly leadersOf = new Map<string, NodeRef[]>();
  private readonly facts: { readonly ref: NodeRef; readonly day: number }[] = [];

  constructor(private readonly scale: number) {
    this.countries = Array.from({ length: FULL.countries }, (_, number) => codeOf(number));
    this.sectors = Array.from({ length: 20 }, (_, top) => [
      `sector-${two(top)}`,
      ...Array.from({ length: 5 }, (_, sub) => `sector-${two(top)}.${sub}`),
    ]).flat();
    const pairs = new Map<string, readonly [string, string]>();
    while (pairs.size < FULL.pairs) {
      const [a, b] = [this.random.skewed(this.countries), this.random.one(this.countries)];
      if (a !== b) pairs.set(pairKey(a, b), a < b ? [a, b] : [b, a]);
    }
    this.pairs = [...pairs.values()];
  }

  *parts(): Generator<Part> {
    yield* this.reference();
    yield* this.times(FULL.visits, (number) => this.visit(number));
    yield* this.times(FULL.meetings, (number) => this.meeting(number));
    yield* this.times(FULL.agreements, (number) => this.agreement(number));
    yield* this.times(FULL.statements, (number) => this.statement(number));
    yield* this.times(FULL.documents, (number) => [this.document(number)]);
    yield* this.times(FULL.claims, (number) => this.claim(number));
  }

  private *times(full: number, make: (number: number) => Iterable<Part>): Generator<Part> {
    for (let number = 0; number < full * this.scale; number++) yield* make(number);
  }

  private *reference(): Generator<Part> {
    for (const [number, code] of this.countries.entries())
      yield node('Country', code, {
        iso2: code.slice(1),
        iso3: code,
        name: `Country ${number}`,
        names: [`Land ${number}`],
        demonyms: [`Country${number}ian`],
        capital: `Capital ${number}`,
      });
    for (const code of this.sectors) {
      const [parent] = code.includes('.') ? code.split('.') : [null];
      yield node('Sector', code, { code, label: `Field ${code.slice(7)}`, parent: parent ?? null });
      if (parent)
        yield { type: 'WITHIN', from: ref('Sector', code), to: ref('Sector', parent), properties: {} };
    }
    for (let number = 0; number < FULL.leaders; number++) yield* this.leader(number);
    for (const [a, b] of this.pairs) {
      yield node('Relation', pairKey(a, b), { ...this.factOf([a, b], day(0)), level: 'partnership' });
      for (const code of [a, b])
        yield {
          type: 'OF',
          from: ref('Relation', pairKey(a, b)),
          to: ref('Country', code),
          properties: {},
        };
    }
    for (let number = 0; number < FULL.institutions; number++) {
      const country = this.random.one(this.countries);
      const name = `${nameOf(number + 7000)} Institute`;
      yield node('Institution', `institution-${number}`, { name, names: [], kind: 'university', country });
    }
  }

  private *leader(number: number): Generator<Part> {
    const country = this.countries[number % this.countries.length] as string;
    const leader = ref('Leader', `leader-${number}`);
    const [name, surname] = [nameOf(number), nameOf(number).split(' ')[1] ?? ''];
    const rank = this.random.one(['head-of-state', 'head-of-government', 'foreign-minister']);
    this.leadersOf.set(country, [...(this.leadersOf.get(country) ?? []), leader]);
    yield node('Leader', leader.id, {
      name,
      surname,
      names: [name],
      country,
      title: rank,
      rank,
      reference: true,
    });
    for (let office = 0; office <= number % 3; office++) {
      const since = day(this.random.below(DAYS - 2000));
      const until = day(DAYS - this.random.below(1000));
      const title = `Office ${office}`;
      yield {
        type: 'HOLDS_OFFICE',
        from: leader,
        to: ref('Country', country),
        key: `${title}|${since}`,
        properties: {
          title,
          rank,
          since,
          until,
          sinceEarliest: since,
          untilLatest: until,
          acting: false,
          claims: [],
        },
      };
    }
  }

  private *visit(number: number): Generator<Part> {
    const pair = this.random.skewed(this.pairs);
    const [from, to] = this.random.next() < 0.5 ? pair : ([pair[1], pair[0]] as const);
    const visit = ref('Visit', `visit-${number}`);
    const at = this.random.below(DAYS);
    const start = day(at);
    this.facts.push({ ref: visit, day: at });
    yield node('Visit', visit.id, {
      ...this.factOf([from, to], start),
      caption: `Visit ${number} from ${from} to ${to}, ${start}`,
      from,
      to,
      kind: this.random.one(['state', 'official', 'working', 'unspecified']),
      status: this.random.one(['planned', 'completed', 'completed', 'cancelled']),
      start,
      startEarliest: start,
      startLatest: start,
      places: [`Place ${number % 300}`],
    });
    const visitor = this.random.one(this.leadersOf.get(from) as NodeRef[]);
    const host = this.random.one(this.leadersOf.get(to) as NodeRef[]);
    yield link('MADE', visitor, visit);
    yield link('FROM', visit, ref('Country', from));
    yield link('TO', visit, ref('Country', to));
    yield link('HOSTED_BY', visit, host);
    yield* this.concerns(visit);
  }

  private *meeting(number: number): Generator<Part> {
    const pair = this.random.skewed(this.pairs);
    const meeting = ref('Meeting', `meeting-${number}`);
    const at = this.random.below(DAYS);
    const date = day(at);
    this.facts.push({ ref: meeting, day: at });
    yield node('Meeting', meeting.id, {
      ...this.factOf(pair, date),
      caption: `Meeting ${number} of ${pair.join(' and ')}, ${date}`,
      channel: this.random.one(['in-person', 'phone']),
      form: 'talks',
      status: 'held',
      ...dated(date),
    });
    for (const code of pair) {
      yield link('INVOLVES', meeting, ref('Country', code));
      yield link('ATTENDED', this.random.one(this.leadersOf.get(code) as NodeRef[]), meeting);
    }
  }

  private *agreement(number: number): Generator<Part> {
    const pair = this.random.skewed(this.pairs);
    const agreement = ref('Agreement', `agreement-${number}`);
    const at = this.random.below(DAYS);
    const date = day(at);
    this.facts.push({ ref: agreement, day: at });
    yield node('Agreement', agreement.id, {
      ...this.factOf(pair, date),
      caption: `Agreement ${number} of ${pair.join(' and ')}`,
      title: `Agreement ${number}`,
      kind: this.random.one(['treaty', 'memorandum']),
      status: this.random.one(['planned', 'signed', 'in-force']),
      ...dated(date),
    });
    for (const code of pair) yield link('BETWEEN', agreement, ref('Country', code));
    yield* this.concerns(agreement);
  }

  private *statement(number: number): Generator<Part> {
    const pair = this.random.skewed(this.pairs);
    const statement = ref('Statement', `statement-${number}`);
    const at = this.random.below(DAYS);
    const date = day(at);
    this.facts.push({ ref: statement, day: at });
    yield node('Statement', statement.id, {
      ...this.factOf(pair, date),
      caption: `Statement ${number}`,
      text: `Words number ${number} on what ${pair.join(' and ')} do together in field ${number % 120}.`,
      style: 'direct',
      ...dated(date),
    });
    yield link('SAID', this.random.one(this.leadersOf.get(pair[0]) as NodeRef[]), statement);
    yield link('ABOUT', statement, ref('Relation', pairKey(...pair)));
  }

  private document(number: number): GraphNode {
    const date = day(this.random.below(DAYS));
    return node('Document', `document-${number}`, {
      source: `https://example.org/${number}`,
      title: `Document ${number}`,
      ...dated(date),
      language: 'en',
      text: `Invented text number ${number}. `.repeat(10),
      parties: [...this.random.skewed(this.pairs)],
    });
  }

  private *claim(number: number): Generator<Part> {
    const { ref: fact, day: at } = this.facts[number % this.facts.length] as { ref: NodeRef; day: number };
    const document = `document-${this.random.below(FULL.documents * this.scale)}`;
    const claim = ref('Claim', `claim-${number}`);
    yield node('Claim', claim.id, {
      document,
      kind: fact.label.toLowerCase(),
      block: `${fact.label}:${fact.id}`,
      rule: 'generated',
      quote: `Claim ${number} says something of ${fact.id}.`,
      start: number % 300,
      end: (number % 300) + 40,
      prefix: 'before ',
      suffix: ' after',
      confidence: 0.9,
      inferred: [],
      fields: '{}',
      date: day(Math.min(at + (number % 30), DAYS)),
    });
    yield link('STATES', ref('Document', document), claim, {});
    yield link('SUPPORTS', claim, fact, {});
  }

  private *concerns(fact: NodeRef): Generator<Part> {
    for (const code of this.random.some(this.sectors, this.random.below(4)))
      yield link('CONCERNS', fact, ref('Sector', code), { jointly: true, documents: 1, claims: [] });
  }

  private factOf(pair: readonly [string, string], reported: string): Properties {
    return {
      pair: pairKey(...pair),
      block: `generated:${pairKey(...pair)}`,
      countries: [...pair].sort(),
      sources: 1 + this.random.below(3),
      confidence: 0.9,
      inferred: [],
      firstReported: reported,
      lastReported: reported,
      review: 'unreviewed',
    };
  }
}

function node(label: string, id: string, properties: Properties): GraphNode {
  return { label, id, properties };
}

function ref(label: string, id: string): NodeRef {
  return { label, id };
}

function link(
  type: string,
  from: NodeRef,
  to: NodeRef,
  properties: Properties = { claims: [] },
): RelationshipWrite {
  return { type, from, to, properties };
}

function dated(date: string): Properties {
  return { date, dateEarliest: date, dateLatest: date };
}

function day(number: number): string {
  return new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** `XAA` …: ISO 3166 leaves the alpha-3 codes from XAA to XXZ to users. */
function codeOf(number: number): string {
  const letter = (value: number) => String.fromCharCode(65 + value);
  return `X${letter(Math.floor(number / 26))}${letter(number % 26)}`;
}

const SYLLABLES = [
  'ba',
  'do',
  'fe',
  'gi',
  'ku',
  'lo',
  'ma',
  'ne',
  'pi',
  'ru',
  'sa',
  'to',
  'vi',
  'zo',
  'xe',
  'wu',
];

/** A name of its own for each number: two words of invented syllables. */
export function nameOf(number: number): string {
  const word = (value: number) =>
    [value >> 8, value >> 4, value].map((part) => SYLLABLES[part & 15]).join('');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital(word((number * 37) & 4095))} ${capital(word((number * 1361 + 17) & 4095))}`;
}
