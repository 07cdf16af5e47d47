import anyAscii from 'any-ascii';
import { remembered } from './remembered';

/**
 * Letters that romanisations of one name write differently: Xрущёв as Khrushchev, Chruschtschow or Khrouchtchev;
 * Жапаров as Zhaparov or Japarov; Мирзиёев as Mirziyoyev or Mirzioïev. Applied in order to a name in Latin letters.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|chtch/g, 's'],
  [/tsch|tch|cz/g, 'c'],
  [/sch|sh|ch(?=[lmnrv])/g, 's'],
  [/ch/g, 'c'],
  [/dzh|dj|zh|j(?=[aeou])/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/q|ck|c(?=[aoulrt])/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/tz|ts/g, 's'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[yij]+(?=[aeou])/g, ''],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ff?$/g, 'v'],
];

/** Words of a name that say nothing about who it is. */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'ben',
  'de',
  'da',
  'do',
  'dos',
  'del',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'ter',
  'abu',
  'ould',
  'ag',
  'dr',
  'jr',
  'sir',
  'st',
  'san',
]);

/** Consonants from which a name is told by them alone: Japarov and Zhaparov, but Kim Jong Il and Kim Jong Un. */
const TELLING = 7;

/**
 * The same for the spellings of a name that differ only in what romanisations differ in, in whatever alphabet: Садыр
 * Жапаров, Sadyr Japarov and Sadyr Zhaparov. Empty for a name that has no letters.
 */
export function nameKey(name: string): string {
  const words = soundsOf(name);
  const consonants = words.map(skeleton);
  const telling = words.length > 1 && consonants.join('').length >= TELLING;
  return (telling ? consonants : words).join('-');
}

/** The words of a name as they sound, particles left out. */
export const soundsOf = remembered(heard, { most: 50_000 });

function heard(name: string): readonly string[] {
  const words = anyAscii(name)
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !PARTICLES.has(word));
  return (telling.length > 0 ? telling : words).map(soundOf);
}

const soundOf = remembered(
  (word) => SPELLINGS.reduce((text, [spelling, letter]) => text.replace(spelling, letter), word),
  { most: 50_000 },
);

/** Consonants alone, with the first letter: vowels are what romanisations agree on least. */
export function skeleton(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');
}
