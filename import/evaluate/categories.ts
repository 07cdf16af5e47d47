import { fold } from '../../src/domain/identity';
import { type Leader, loadReference } from '../../src/reference/reference';
import { misspelt } from '../extract/annotate/people/spelling';

type Entry = Readonly<Record<string, unknown>>;

/** How one category of a record is scored: which entries count, and how well an expected and a found one agree (0: not at all). */
export interface Category {
  readonly name: string;
  readonly entries: (record: Readonly<Record<string, unknown>>) => readonly Entry[];
  readonly agreement: (expected: Entry, found: Entry) => number;
  /** Fields that are also compared in pairs that agree. */
  readonly fields?: readonly string[];
  /** Those of them that name a person, in whatever spelling. */
  readonly people?: readonly string[];
  readonly show: (entry: Entry) => string;
}

export const CATEGORIES: readonly Category[] = [
  {
    name: 'date',
    entries: (record) => (typeof record.date === 'string' ? [{ date: record.date }] : []),
    agreement: (a, b) => Number(a.date === b.date),
    show: (entry) => String(entry.date),
  },
  {
    name: 'parties',
    entries: (record) => list(record.countries).filter((entry) => entry.role === 'party'),
    agreement: (a, b) => Number(a.iso3 === b.iso3),
    show: (entry) => String(entry.iso3),
  },
  {
    name: 'leaders',
    entries: (record) => list(record.leaders),
    agreement: (a, b) => Number(sameName(text(a.name), text(b.name))),
    fields: ['country'],
    show: (entry) => `${entry.name} (${entry.title}, ${entry.country})`,
  },
  {
    name: 'visits',
    entries: (record) => list(record.visits),
    agreement: (a, b) =>
      a.to === b.to && sameName(text(a.visitor), text(b.visitor))
        ? 1 + Number(a.status === b.status) + Number(a.start === b.start) + Number(a.kind === b.kind)
        : 0,
    fields: ['kind', 'status', 'start'],
    show: (entry) =>
      `${entry.visitor} ${entry.from}→${entry.to} ${entry.kind} ${entry.status} ${entry.start}/${entry.end}`,
  },
  {
    name: 'meetings',
    entries: (record) => list(record.meetings),
    agreement: (a, b) =>
      sameSet(a.countries, b.countries) && sharedNames(names(a.participants), names(b.participants)) >= 0.5
        ? 1 + Number(a.form === b.form) + Number(a.format === b.format) + Number(a.date === b.date)
        : 0,
    fields: ['format', 'status', 'date'],
    show: (entry) =>
      `${names(entry.participants).join(' & ')} ${entry.form}/${entry.format} ${entry.date} ${entry.status}`,
  },
  {
    name: 'calls',
    entries: (record) => list(record.calls),
    agreement: (a, b) =>
      Number(
        sameSet(a.countries, b.countries) && sharedNames(names(a.participants), names(b.participants)) >= 0.5,
      ),
    fields: ['caller', 'date'],
    people: ['caller'],
    show: (entry) => `${names(entry.participants).join(' & ')} ${entry.date} by ${entry.caller}`,
  },
  {
    name: 'agreements',
    entries: (record) => list(record.agreements),
    agreement: (a, b) => {
      if (!sameSet(a.countries, b.countries)) return 0;
      const titles = shared(words(text(a.title)), words(text(b.title)));
      if (a.kind === 'package' || b.kind === 'package')
        return a.kind === b.kind && (a.number ?? null) === (b.number ?? null) ? 2 : 0;
      return titles >= 0.5 || (a.kind === b.kind && titles >= 0.3)
        ? titles + Number(a.kind === b.kind) + Number(a.status === b.status)
        : 0;
    },
    fields: ['kind', 'status'],
    show: (entry) => `${entry.title} [${entry.kind} ${entry.status} ${entry.number ?? ''}]`,
  },
  {
    name: 'relations',
    entries: (record) => list(record.relations),
    agreement: (a, b) =>
      sameSet(a.countries, b.countries) && a.level === b.level ? 1 + Number(a.change === b.change) : 0,
    fields: ['change'],
    show: (entry) => `${names(entry.countries).join('-')} ${entry.level} ${entry.change} ${entry.date}`,
  },
  {
    name: 'sectors',
    entries: (record) => filedSectors(list(record.sectors)),
    agreement: (a, b) => Number(a.code === b.code),
    show: (entry) => String(entry.code),
  },
  {
    name: 'institutions',
    entries: (record) => list(record.institutions),
    agreement: (a, b) =>
      Number(
        institutionNamed(text(a.name)) === institutionNamed(text(b.name)) ||
          shared(words(text(a.name)), words(text(b.name))) >= 0.6,
      ),
    fields: ['kind'],
    show: (entry) => `${entry.name} [${entry.kind}]`,
  },
  {
    name: 'statements',
    entries: (record) => list(record.statements),
    agreement: (a, b) => {
      const overlap = shared(words(text(a.text)), words(text(b.text)));
      return sameName(text(a.speaker), text(b.speaker)) && overlap >= 0.5 ? overlap : 0;
    },
    fields: ['style'],
    show: (entry) => `${entry.speaker} [${entry.style}]: ${text(entry.text).slice(0, 90)}`,
  },
  {
    name: 'indicators',
    entries: (record) => list(record.indicators),
    agreement: (a, b) => Number(a.name === b.name && Number(a.value) === Number(b.value)),
    fields: ['status', 'unit', 'comparison'],
    show: (entry) =>
      `${entry.name} ${entry.comparison} ${entry.value} ${entry.unit} ${entry.year} ${entry.status}`,
  },
  {
    name: 'events',
    entries: (record) => list(record.events),
    agreement: (a, b) =>
      shared(words(text(a.name)), words(text(b.name))) >= 0.6 ? 1 + Number(a.year === b.year) : 0,
    fields: ['year', 'status'],
    show: (entry) => `${entry.name} ${entry.year} ${entry.status}`,
  },
];

function list(value: unknown): Entry[] {
  return Array.isArray(value) ? (value as Entry[]) : [];
}

/** Sectors as records file them: narrower subjects under the one they count as, each once a set of countries. */
function filedSectors(sectors: readonly Entry[]): Entry[] {
  const { sectors: known } = loadReference();
  const filed = sectors.map(
    (entry): Entry => ({
      ...entry,
      code: known.get(text(entry.code))?.countedAs ?? entry.code,
    }),
  );
  return [...new Map(filed.map((entry) => [`${entry.code} ${names(entry.countries)}`, entry])).values()];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function words(phrase: string): string[] {
  return fold(phrase)
    .replace(/\b(?:the|a|an|of|on|and|in|for)\b/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Shared words of two phrases, as a share of the larger (Dice). */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const rest = [...b];
  let common = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}

let spellings: Map<string, Set<string>> | undefined;

/** The leaders whom the reference data knows under a spelling, in any script, «Михаил Владимирович Мишустин» with his father's name. */
function leadersNamed(name: string): ReadonlySet<string> {
  if (!spellings) {
    spellings = new Map();
    for (const leader of loadReference().leaders.values())
      for (const spelling of spellingsOf(leader)) {
        const key = spelt(spelling);
        spellings.set(key, (spellings.get(key) ?? new Set()).add(leader.id));
      }
  }
  return spellings.get(spelt(name)) ?? spellings.get(spelt(name.replace(PATRONYMIC, ''))) ?? new Set();
}

/** Whether a name is the surname alone of one of some leaders, in a language of the reference data: « Poutine ». */
function isSurnameOf(name: string, leaders: ReadonlySet<string>): boolean {
  const surname = spelt(name);
  return (
    leaders.size > 0 &&
    words(name).length === 1 &&
    [...leaders].some((id) => {
      const leader = loadReference().leaders.get(id);
      return leader && spellingsOf(leader).some((spelling) => spelt(spelling).endsWith(` ${surname}`));
    })
  );
}

function spellingsOf({ name, names, ru, fr }: Leader): readonly string[] {
  return [name, ...(names ?? []), ...(ru ?? []), ...(fr ?? [])];
}

/** A name without accents; ё is often written е. */
function spelt(name: string): string {
  return fold(name).replace(/ё/gu, 'е');
}

const PATRONYMIC = / \p{Lu}\p{Ll}+(?:вич|вна|ична)(?= \p{Lu})/u;

let institutions: Map<string, string> | undefined;

/** The institution that the reference data knows by a name, in any language, by its own; else the name. */
function institutionNamed(name: string): string {
  institutions ??= new Map(
    loadReference().institutions.flatMap((known) =>
      [known.name, ...(known.names ?? [])].map((spelling) => [fold(spelling), known.name]),
    ),
  );
  return institutions.get(fold(name)) ?? name;
}

/** Two spellings of one name: the same words, or all words of the shorter, with the last among them; or one leader's: Zelensky and Zelenskyy. */
export function sameName(a: string, b: string): boolean {
  const known = leadersNamed(b);
  if ([...leadersNamed(a)].some((leader) => known.has(leader))) return true;
  if (isSurnameOf(a, known) || isSurnameOf(b, leadersNamed(a))) return true;
  const [x, y] = [words(a), words(b)];
  if (x.length === 0 || y.length === 0) return x.length === y.length;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return (
    short.every((word) => long.includes(word)) ||
    shared(x, y) >= 0.66 ||
    (x.at(-1) === y.at(-1) && x[0]?.[0] === y[0]?.[0]) ||
    // A document's slip of the pen, "Nawaz Sharief", of whom the reference data know the name.
    (x[0] === y[0] && misspelt(x.at(-1) ?? '', y.at(-1) ?? ''))
  );
}

function sameSet(a: unknown, b: unknown): boolean {
  return [...names(a)].sort().join() === [...names(b)].sort().join();
}

/** The share of people two lists have in common; lists without names agree. */
function sharedNames(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 1;
  const common = a.filter((name) => b.some((other) => sameName(name, other))).length;
  return common / Math.max(a.length, b.length);
}
