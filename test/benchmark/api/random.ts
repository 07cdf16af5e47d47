/** Numbers that are the same in every run: mulberry32 from a seed. */
export class Random {
  constructor(private state: number) {}

  /** From 0 to 1, 1 left out. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0, `end` left out. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** One of the list, the first ones far more often: most facts are about few countries. */
  skewed<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() ** 2.5 * list.length)] as T;
  }

  /** Different ones of the list, at most as many as it has. */
  some<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    for (let tries = 0; chosen.size < count && tries < count * 8; tries++) chosen.add(this.one(list));
    return [...chosen];
  }
}
