/** Whoever waits for the answer to a call. */
export interface Waiting<Result> {
  readonly resolve: (value: Result) => void;
  readonly reject: (error: Error) => void;
}

/** Calls to a thread that it has not answered, each under a number that its answer carries. */
export class WaitingCalls<Result> {
  private calls = 0;
  private readonly waiting = new Map<number, Waiting<Result>>();

  get size(): number {
    return this.waiting.size;
  }

  /** What the call of that number is answered, which `send` puts to the thread; `settled` runs before anybody learns of it. */
  ask(send: (id: number) => void, settled: () => void = () => undefined): Promise<Result> {
    const id = this.calls++;
    return new Promise<Result>((resolve, reject) => {
      const first =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          settled();
          settle(value);
        };
      this.waiting.set(id, { resolve: first(resolve), reject: first(reject) });
      send(id);
    });
  }

  /** Who waits for the answer to a call, and now does so no more; undefined where nobody does. */
  answered(id: number): Waiting<Result> | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  /** All calls fail: the thread has ended. */
  failAll(error: Error): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
