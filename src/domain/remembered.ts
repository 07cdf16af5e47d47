/** How much of what a function gave is kept. */
interface Bounds {
  /** So many answers are kept before all are forgotten. */
  readonly most?: number;
  /** Longer strings are seldom met twice; what is given for them is not kept. */
  readonly longest?: number;
}

/** A function of a string that keeps what it gave, where the same is asked for again and again; memory stays bounded. */
export function remembered<Made>(
  make: (text: string) => Made,
  { most = 20_000, longest = 100 }: Bounds = {},
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (text.length > longest) return made;
      if (known.size >= most) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
