import { soundsOf } from '../../../src/domain/name-sounds';
import type { Reference } from '../../../src/reference/reference';
import { LANGUAGES, vocabulary } from '../../extract/vocabulary';
import type { Evidence } from '../matching';

const feature = 'name';
/** Letters from which a word can tell an institution. */
const TELLING = 4;
/** Letters from which initials are no chance. */
const INITIALS = 3;

const BRACKETED = / \((\p{Lu}[\p{Lu}\d]{1,9})\)$/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,9}$/u;

/** What two names of institutions share: the words that tell them, an abbreviation, initials; undefined where nothing. */
export function institutionName(a: string, b: string, reference: Reference): Evidence | undefined {
  const [one, other] = [partsOf(a, reference), partsOf(b, reference)];
  const because = `“${a}” and “${b}”`;
  if (one.abbreviation !== null && one.abbreviation === other.abbreviation)
    return { feature, weight: 1.5, because: `${because} have one abbreviation` };
  const [fewer, more] = one.words.size <= other.words.size ? [one, other] : [other, one];
  const common = [...fewer.words].filter((word) => more.words.has(word));
  if (common.length === fewer.words.size && common.some((word) => word.length >= TELLING))
    return fewer.words.size === more.words.size
      ? { feature, weight: 1.5, because: `${because} differ only in what kind of institution they tell` }
      : { feature, weight: 1, because: `${because}: one has all telling words of the other` };
  const [short, long] = one.abbreviation === null ? [other, one] : [one, other];
  return short.abbreviation !== null && long.initials.has(short.abbreviation)
    ? { feature, weight: 1, because: `${because}: one can be the initials of the other` }
    : undefined;
}

/** The words by which an institution of this name is found under another: those that tell it, abbreviations, initials. */
export function findingWords(name: string, reference: Reference): string[] {
  const { words, abbreviation, initials } = partsOf(name, reference);
  return [...words, ...initials, ...(abbreviation === null ? [] : [abbreviation])];
}

interface NameParts {
  /** As they sound, so that alphabets and spellings do not matter. */
  readonly words: ReadonlySet<string>;
  readonly abbreviation: string | null;
  readonly initials: ReadonlySet<string>;
}

function partsOf(name: string, reference: Reference): NameParts {
  const bracketed = BRACKETED.exec(name)?.[1];
  const plain = name.replace(BRACKETED, '');
  const whole = ABBREVIATION.test(plain) ? plain : undefined;
  const abbreviation = bracketed ?? whole;
  const untelling = untellingSounds(reference);
  const words = soundsOf(plain).filter((word) => word.length > 1 && !untelling.has(word));
  return {
    words: new Set(words),
    abbreviation: abbreviation === undefined ? null : abbreviation.toLowerCase(),
    initials: whole ? new Set() : initialsOf(plain),
  };
}

/** The first letters of all words, and of those with a capital alone. */
function initialsOf(name: string): Set<string> {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const initials = [words, capitals].map((some) => some.map((word) => word.charAt(0).toLowerCase()).join(''));
  return new Set(initials.filter(({ length }) => length >= INITIALS));
}

const byReference = new WeakMap<Reference, ReadonlySet<string>>();

/** Words of any institution, and countries: they do not tell which one it is. */
function untellingSounds(reference: Reference): ReadonlySet<string> {
  const known = byReference.get(reference);
  if (known) return known;
  const generic = LANGUAGES.flatMap(
    (language) => vocabulary<{ generic: string[] }>(language, 'institution-words')?.generic ?? [],
  );
  const countries = [...reference.countries.values()].flatMap(
    ({ name, names = [], weakNames = [], demonyms = [], weakDemonyms = [] }) => [
      name,
      ...names,
      ...weakNames,
      ...demonyms,
      ...weakDemonyms,
    ],
  );
  const sounds = new Set([...generic, ...countries].flatMap(soundsOf));
  byReference.set(reference, sounds);
  return sounds;
}
