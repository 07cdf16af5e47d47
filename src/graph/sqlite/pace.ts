/** Milliseconds from which on a statement is long: while it runs in the thread that answers everybody, nobody is answered. */
const LONG = 20;
/** Short runs after which a statement is taken for short that was long before: it may depend on what is asked for. */
const SHORT_RUNS = 20;
const REMEMBERED_AT_MOST = 1000;

/** Which statements are short, by their text and how long they have taken. One that has not yet run is not known to be. */
export class Pace {
  /** How many short runs each statement still owes. */
  private readonly owed = new Map<string, number>();

  isShort(statement: string): boolean {
    return this.owed.get(statement) === 0;
  }

  took(statement: string, milliseconds: number): void {
    const owed = this.owed.get(statement) ?? 1;
    this.owed.delete(statement);
    this.owed.set(statement, milliseconds < LONG ? Math.max(0, owed - 1) : SHORT_RUNS);
    for (const oldest of this.owed.keys()) {
      if (this.owed.size <= REMEMBERED_AT_MOST) break;
      this.owed.delete(oldest);
    }
  }
}
