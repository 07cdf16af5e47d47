/** Since which day (YYYY-MM-DD) documents tell who raised a field of cooperation; what only undated ones tell is in none. */
export interface Raised {
  /** Of both sides together. */
  readonly jointly: string | null;
  /** Of those who raised it alone, by their ids. */
  readonly by: ReadonlyMap<string, string>;
}

/** What one document tells: the ids of those who raised it alone, none where both sides did together. */
export interface Raising {
  readonly day: string | null;
  readonly by: readonly string[];
}

export function raisedIn(told: Iterable<Raising>): Raised {
  return bothRaised(
    ...[...told].flatMap(({ day, by }): Raised[] =>
      day === null ? [] : [{ jointly: by.length === 0 ? day : null, by: new Map(by.map((id) => [id, day])) }],
    ),
  );
}

/** The first days of several. */
export function bothRaised(...all: readonly Raised[]): Raised {
  const by = new Map<string, string>();
  for (const [id, day] of all.flatMap((raised) => [...raised.by])) {
    const known = by.get(id);
    if (known === undefined || day < known) by.set(id, day);
  }
  const jointly = all.flatMap((raised) => raised.jointly ?? []).sort()[0] ?? null;
  return { jointly, by: new Map([...by].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** As a property of a relationship: JSON. */
export function writtenRaised({ jointly, by }: Raised): string {
  return JSON.stringify({ jointly, by: [...by] });
}

/** Undefined for what an earlier version of the graph wrote, which knows no days. */
export function readRaised(written: unknown): Raised | undefined {
  if (typeof written !== 'string') return undefined;
  const { jointly, by } = JSON.parse(written) as { jointly: string | null; by: [string, string][] };
  return { jointly, by: new Map(by) };
}
