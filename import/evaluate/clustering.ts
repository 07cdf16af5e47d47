/** Precision, recall and their harmonic mean. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One item with the cluster it belongs to and the cluster it was put in. */
export interface Clustered {
  readonly expected: string;
  readonly found: string;
}

/** Over pairs of items: of those put together, how many belong together, and the other way round. Nothing to say is right. */
export function pairwise(items: readonly Clustered[]): Agreement {
  let together = 0;
  let right = 0;
  let belong = 0;
  items.forEach((a, index) => {
    for (const b of items.slice(index + 1)) {
      const found = a.found === b.found;
      const expected = a.expected === b.expected;
      if (found) together++;
      if (expected) belong++;
      if (found && expected) right++;
    }
  });
  return agreement(together === 0 ? 1 : right / together, belong === 0 ? 1 : right / belong);
}

/** B-cubed: the mean, over items, of how pure the item's cluster is, and of how much of its true cluster is in it (Bagga and Baldwin, 1998). */
export function bCubed(items: readonly Clustered[]): Agreement {
  if (items.length === 0) return agreement(1, 1);
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const found = items.filter((other) => other.found === item.found);
    const expected = items.filter((other) => other.expected === item.expected);
    const right = found.filter((other) => other.expected === item.expected).length;
    precision += right / found.length;
    recall += right / expected.length;
  }
  return agreement(precision / items.length, recall / items.length);
}

function agreement(precision: number, recall: number): Agreement {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
