import { remembered } from '../../../../src/domain/remembered';
import type { Reference } from '../../../../src/reference/reference';
import { vocabulary } from '../../vocabulary';
import type { Gazetteer } from '../countries/gazetteer';
import type { Entry } from '../lexicon-entry';

/** Letters of Ukrainian, Kazakh, Kyrgyz, Tajik, Uzbek, Serbian … as the Russian spelling of a name has them, roughly. */
const LETTERS: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  ы: 'и',
  й: 'и',
  ј: 'и',
  є: 'е',
  э: 'е',
  ё: 'е',
  ґ: 'г',
  ғ: 'г',
  қ: 'к',
  ә: 'а',
  я: 'а',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  ў: 'у',
  ю: 'у',
  ң: 'н',
  һ: 'х',
  ҳ: 'х',
  ҷ: 'ч',
  щ: 'ш',
  ь: '',
  ъ: '',
};
/** Case endings of the same, in those letters, the longest first. */
const ENDINGS =
  'менен нин дин тин нен дан ден тан тен нан ого ому ему ими ами ови еви мен пен бен га ге ка ке ди ти да де та те ом ем им ои еи оу еу ах их ах у а е и о'.split(
    ' ',
  );

/** A word of a language in Cyrillic or Arabic without its case ending or conjunction, so that names match in every case. */
export function foreignStem(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x400) return word;
  if (code < 0x530) return cyrillicStem(word);
  if (code >= 0x600 && code < 0x700) return arabicStem(word);
  return word;
}

const cyrillicStem = remembered((word) => {
  // Serbian «Токајев».
  let stem = word.replace(/ј(?=е)/gu, '').replace(/[^а-х-цчш]/gu, (letter) => LETTERS[letter] ?? letter);
  for (;;) {
    const ending = ENDINGS.find(
      (candidate) => stem.endsWith(candidate) && stem.length - candidate.length >= 4,
    );
    if (!ending) return stem;
    stem = stem.slice(0, -ending.length);
  }
});

/** Alef and yeh in one spelling, no vowel signs, no "and" in front. */
function arabicStem(word: string): string {
  const plain = word
    .replace(/[\u064B-\u0652\u0640]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/ة/gu, 'ه');
  return /^و.{4,}/u.test(plain) ? plain.slice(1) : plain;
}

interface ForeignNames {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly leaders?: Readonly<Record<string, readonly string[]>>;
}

/** Names of countries and leaders in languages without rules of their own. */
export function addForeignNames(phrases: Gazetteer<Entry>, reference: Reference): void {
  const spelt = ['countries', 'scripts', 'regions'].flatMap(
    (topic) => vocabulary<ForeignNames>('other', topic) ?? [],
  );
  for (const { names } of spelt)
    for (const [iso3, forms] of Object.entries(names))
      for (const name of forms) phrases.add(name, { type: 'country', iso3, form: 'name', weak: false });
  const forms = Object.assign({}, ...spelt.map(({ leaders }) => leaders ?? {})) as ForeignNames['names'];
  for (const leader of reference.leaders.values()) {
    for (const name of forms[leader.name] ?? []) phrases.add(name, { type: 'leader', leader });
    for (const name of leader.ru ?? []) {
      phrases.add(name, { type: 'leader', leader });
      const surname = name.split(/\s+/).at(-1) ?? '';
      if (surname.length > 3) phrases.add(surname, { type: 'surname', leader });
    }
  }
}
