/** A function of a string that keeps what it gave for so many of them, where texts ask for the same again and again. */
export function remembered<Made>(make: (text: string) => Made, most = 20_000): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (text.length > LONGEST_KEPT) return made;
      if (known.size >= most) known.clear();
      known.set(text, made);
    }
    return made;
  };
}

/** Longer strings are seldom met twice, and the memory that is kept stays bounded. */
const LONGEST_KEPT = 100;
