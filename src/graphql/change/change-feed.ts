import type { Filter } from '../../graph/filter';
import type { GraphNode } from '../../graph/node';
import type { GraphStore, Keyset } from '../../graph/store';

/** Another process may commit what it began before: so far back changes are looked for again. */
const LATE_MS = 60_000;
const PAGE = 500;
/** Changes that wait for a subscriber who does not read: more end the subscription. */
const MOST_WAITING = 1000;

/** How a subscriber that reads too slowly is told. */
export class TooSlow extends Error {}

/**
 * The changes of facts as they are written, by whichever process: the store is asked for them once an interval,
 * for all subscribers together and only while there are any.
 */
export class ChangeFeed {
  private readonly subscribers = new Set<Subscriber>();
  private readonly seen = new Map<string, string>();
  private since = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: GraphStore,
    /** Milliseconds between two looks. */
    private readonly interval = 1000,
    private readonly report: (error: unknown) => void = () => undefined,
  ) {}

  /** How many listen. */
  get listeners(): number {
    return this.subscribers.size;
  }

  /** Changes from now on, in the order in which they are found. Ends with `close`, or when its reader stops. */
  async subscribe(wanted: (change: GraphNode) => boolean): Promise<AsyncIterableIterator<GraphNode>> {
    if (this.subscribers.size === 0) await this.begin();
    const subscriber = new Subscriber(wanted, () => this.leave(subscriber));
    this.subscribers.add(subscriber);
    return subscriber;
  }

  /** Ends all subscriptions. */
  close(): void {
    for (const subscriber of [...this.subscribers]) void subscriber.return();
  }

  private async begin(): Promise<void> {
    this.since = new Date(Date.now() - LATE_MS).toISOString();
    this.seen.clear();
    for (const { id, properties } of await this.written()) this.seen.set(id, String(properties.at));
    this.timer ??= setTimeout(() => void this.look(), this.interval).unref();
  }

  private leave(subscriber: Subscriber): void {
    this.subscribers.delete(subscriber);
    if (this.subscribers.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async look(): Promise<void> {
    try {
      const fresh = (await this.written()).filter(({ id }) => !this.seen.has(id));
      for (const change of fresh) {
        this.seen.set(change.id, String(change.properties.at));
        for (const subscriber of this.subscribers) subscriber.offer(change);
      }
      this.since = new Date(Date.now() - LATE_MS).toISOString();
      for (const [id, at] of this.seen) if (at < this.since) this.seen.delete(id);
    } catch (error) {
      // A store that cannot be reached now may be there at the next look.
      this.report(error);
    }
    this.timer =
      this.subscribers.size > 0 ? setTimeout(() => void this.look(), this.interval).unref() : undefined;
  }

  private async written(): Promise<GraphNode[]> {
    const filter: Filter = { property: 'at', is: 'atLeast', value: this.since };
    const rows: GraphNode[] = [];
    let after: Keyset | undefined;
    for (;;) {
      const page = await this.store.find({
        label: 'Change',
        filter,
        order: [{ property: 'at', direction: 'asc' }],
        limit: PAGE,
        after,
      });
      rows.push(...page.rows);
      const last = page.rows.at(-1);
      if (!page.more || !last) return rows;
      after = { values: [last.properties.at ?? null], id: last.id };
    }
  }
}

type Read = IteratorResult<GraphNode, undefined>;

class Subscriber implements AsyncIterableIterator<GraphNode> {
  private readonly waiting: GraphNode[] = [];
  private readers: ((read: Read) => void)[] = [];
  private ended = false;
  private failure: Error | undefined;

  constructor(
    private readonly wanted: (change: GraphNode) => boolean,
    private readonly leave: () => void,
  ) {}

  offer(change: GraphNode): void {
    if (this.ended || !this.wanted(change)) return;
    const reader = this.readers.shift();
    if (reader) reader({ value: change, done: false });
    else if (this.waiting.push(change) > MOST_WAITING) {
      this.failure = new TooSlow(
        `More than ${MOST_WAITING} changes waited to be read. Subscribe again, and ask for what was missed with changes(since).`,
      );
      this.waiting.length = 0;
      void this.return();
    }
  }

  async next(): Promise<Read> {
    const change = this.waiting.shift();
    if (change) return { value: change, done: false };
    if (this.failure) {
      const { failure } = this;
      this.failure = undefined;
      throw failure;
    }
    if (this.ended) return { value: undefined, done: true };
    return new Promise((resolve) => this.readers.push(resolve));
  }

  async return(): Promise<Read> {
    this.ended = true;
    this.leave();
    for (const reader of this.readers) reader({ value: undefined, done: true });
    this.readers = [];
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
