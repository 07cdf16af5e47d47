import { type Grams, has } from './grams';
import { lettersOf } from './letters';
import { needsOf } from './needs';
import { mayMatch } from './search';

/**
 * The entries of a list by their expressions, of which a text lets few in: those whose letters it has, in order.
 * The bits of all lie in one array behind each other, so that a whole list is gone through in the time that
 * asking for a few of its expressions one by one takes.
 */
export class Gate<Entry> {
  /** The bits of the literals of which each expression needs one, behind each other. */
  private readonly bits: Uint16Array;
  /** Where the bits of each literal end. */
  private readonly literalEnds: Uint32Array;
  /** Where the literals of each entry end; where it has none its expression may match any text. */
  private readonly entryEnds: Uint32Array;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly expressionOf: (entry: Entry) => RegExp,
  ) {
    const telling = entries.map((entry) => needsOf(expressionOf(entry))[0] ?? []);
    const literals = telling.flat();
    this.entryEnds = endsOf(telling);
    this.literalEnds = endsOf(literals.map(({ bits }) => bits));
    this.bits = Uint16Array.from(literals.flatMap(({ bits }) => [...bits]));
  }

  /** The entries whose expressions may match in a text that many expressions look at, such as an abstract. */
  open(text: string): Entry[] {
    const { grams } = lettersOf(text);
    const { entryEnds, entries } = this;
    const open: Entry[] = [];
    let literal = 0;
    for (let index = 0; index < entryEnds.length; index++) {
      const end = entryEnds[index] as number;
      if (literal === end || this.hasOne(grams, literal, end)) {
        const entry = entries[index] as Entry;
        if (mayMatch(text, this.expressionOf(entry))) open.push(entry);
      }
      literal = end;
    }
    return open;
  }

  /** Whether a text may have one of the literals from one to before another. */
  private hasOne(grams: Grams, from: number, to: number): boolean {
    const { bits, literalEnds } = this;
    let at = from === 0 ? 0 : (literalEnds[from - 1] as number);
    for (let literal = from; literal < to; literal++) {
      const end = literalEnds[literal] as number;
      while (at < end && has(grams, bits[at] as number)) at++;
      if (at === end) return true;
      at = end;
    }
    return false;
  }
}

/** Where each of several lists ends when they stand behind each other. */
function endsOf(lists: readonly ArrayLike<unknown>[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, ({ length }) => (end += length));
}

/** An expression, or what is told by one. */
type Told = RegExp | { readonly pattern: RegExp };

const gates = new WeakMap<readonly Told[], Gate<Told>>();

/** The entries of a vocabulary's list, always the same one, that may match in such a text; in order. */
export function letIn<Entry extends Told>(text: string, list: readonly Entry[]): Entry[] {
  let gate = gates.get(list) as Gate<Entry> | undefined;
  if (!gate) {
    gate = new Gate(list, (entry) => (entry instanceof RegExp ? entry : entry.pattern));
    gates.set(list, gate as unknown as Gate<Told>);
  }
  return gate.open(text);
}
