import type { NodeRef } from '../../src/graph/node';
import type { Block, GraphStore } from '../../src/graph/store';
import { everyNeighbour } from '../../src/graph/whole-answers';
import { RESOLVED_PROPERTIES } from '../resolve/claim';

/** A claim as the graph holds it, with the facts that it supports. */
export type HeldClaim = Block['claims'][number];

/** What is to be read of one block. */
export interface Excerpt {
  readonly block: string;
  readonly windows: ReadonlySet<string>;
  /** Documents whose claims are read too, wherever they stand in the block. */
  readonly documents: ReadonlySet<string>;
}

/** An excerpt, and what else has to be read once its claims are known. */
export interface ExcerptRequest extends Excerpt {
  /** Whether a fact has all of its claims in one window. */
  readonly byWords: boolean;
  readonly further: (claims: readonly HeldClaim[]) => Omit<Excerpt, 'block'>;
}

/**
 * The claims of each excerpt, and with them all claims of the facts that they support, and so on until `further` asks
 * for nothing else. Costs a few statements for all excerpts together, seldom more than once.
 */
export async function readExcerpts(
  store: GraphStore,
  requests: readonly ExcerptRequest[],
): Promise<HeldClaim[][]> {
  const readings = requests.map((request) => new Reading(request));
  for (let open = readings; open.length > 0; ) {
    await readWanted(store, open);
    for (let whole = open; whole.length > 0; ) {
      whole = await askForWholeFacts(store, whole);
      await readWanted(store, whole);
    }
    open = open.filter((reading) => reading.wants(reading.request.further(reading.claims)));
  }
  return readings.map(({ claims }) => claims);
}

/** The fact of its block that a claim supports: relations and leaders have claims of many kinds. */
export function ownFact(refs: readonly NodeRef[] = []): NodeRef | undefined {
  return refs.find(({ label }) => label !== 'Relation' && label !== 'Leader');
}

/** How far an excerpt has been read. */
class Reading {
  readonly windows = new Set<string>();
  readonly documents = new Set<string>();
  private readonly held = new Map<string, HeldClaim>();
  private readonly read = new Set<string>();

  constructor(readonly request: ExcerptRequest) {
    this.wants(request);
  }

  get claims(): HeldClaim[] {
    return [...this.held.values()];
  }

  /** Tells whether something of this is to be read that has not been. */
  wants({ windows, documents }: Omit<Excerpt, 'block'>): boolean {
    for (const window of windows) if (!this.read.has(window)) this.windows.add(window);
    for (const document of documents) if (!this.read.has(document)) this.documents.add(document);
    return this.windows.size + this.documents.size > 0;
  }

  /** Takes what was wanted from what was read. */
  take(windows: ReadonlyMap<string, Block['claims']>, documents: ReadonlyMap<string, Block['claims']>): void {
    const found = [
      ...[...this.windows].flatMap((key) => windows.get(key) ?? []),
      ...[...this.documents].flatMap((key) => documents.get(key) ?? []),
    ];
    for (const claim of found)
      if (claim.node.properties.block === this.request.block) this.held.set(claim.node.id, claim);
    for (const key of [...this.windows, ...this.documents]) this.read.add(key);
    this.windows.clear();
    this.documents.clear();
  }
}

async function readWanted(store: GraphStore, readings: readonly Reading[]): Promise<void> {
  const of = async (sets: readonly ReadonlySet<string>[], by: 'window' | 'document') => {
    const keys = [...new Set(sets.flatMap((set) => [...set]))];
    return new Map(
      (keys.length > 0 ? await store.block(keys, by, RESOLVED_PROPERTIES) : []).map(({ key, claims }) => [
        key,
        claims,
      ]),
    );
  };
  const windows = await of(
    readings.map((reading) => reading.windows),
    'window',
  );
  const documents = await of(
    readings.map((reading) => reading.documents),
    'document',
  );
  for (const reading of readings) reading.take(windows, documents);
}

/** Asks for the windows of the claims that are missing, where a fact has claims in other windows. Gives the readings that want more. */
async function askForWholeFacts(store: GraphStore, readings: readonly Reading[]): Promise<Reading[]> {
  const held = new Map<string, { readonly ref: NodeRef; readonly reading: Reading; count: number }>();
  for (const reading of readings.filter(({ request }) => !request.byWords))
    for (const { supports } of reading.claims) {
      const ref = ownFact(supports);
      if (!ref) continue;
      const known = held.get(`${ref.label} ${ref.id}`);
      if (known) known.count++;
      else held.set(`${ref.label} ${ref.id}`, { ref, reading, count: 1 });
    }
  const incomplete = new Set<Reading>();
  for (const label of new Set([...held.values()].map(({ ref }) => ref.label))) {
    const facts = [...held.values()].filter(({ ref }) => ref.label === label);
    const support = { from: label, relationship: 'SUPPORTS', direction: 'in', label: 'Claim' } as const;
    const degrees = await store.degrees({ ...support, ids: facts.map(({ ref }) => ref.id) });
    const scattered = facts.filter(({ count }, at) => (degrees[at] ?? 0) > count);
    if (scattered.length === 0) continue;
    const ids = scattered.map(({ ref }) => ref.id);
    const supporters = await everyNeighbour(store, { ...support, ids, properties: ['window'] });
    scattered.forEach(({ reading }, at) => {
      const windows = new Set(supporters[at]?.map(({ node }) => String(node.properties.window)));
      if (reading.wants({ windows, documents: new Set() })) incomplete.add(reading);
    });
  }
  return [...incomplete];
}
