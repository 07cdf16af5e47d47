import { GraphQLError } from 'graphql';
import type { Results } from './subscription-results';

/** Subscriptions open at once, over all transports; each is a place in the feed. */
const MOST = 200;

/** What is subscribed to now: at most so many at once, and all ended when the server closes. */
export class OpenSubscriptions {
  private readonly ends = new Set<() => void>();

  get count(): number {
    return this.ends.size;
  }

  /** Why none can be begun now; undefined where one can. */
  refusal(): GraphQLError | undefined {
    if (this.ends.size < MOST) return undefined;
    return new GraphQLError(
      `At most ${MOST} subscriptions are open at once; ${this.ends.size} are. Try again when one has ended.`,
      { extensions: { code: 'SUBSCRIPTIONS_EXCEEDED', limit: MOST, actual: this.ends.size } },
    );
  }

  /** Counts results in until they end or their reader stops. */
  opened(results: Results): Results {
    const end = () => void results.return?.();
    this.ends.add(end);
    const forget = () => this.ends.delete(end);
    const counted: Results = {
      async next() {
        const read = await results.next();
        if (read.done) forget();
        return read;
      },
      async return() {
        forget();
        await results.return?.();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]: () => counted,
    };
    return counted;
  }

  /** Ends all of them. */
  close(): void {
    for (const end of [...this.ends]) end();
  }
}
