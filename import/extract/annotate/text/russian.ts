import { remembered } from '../../../../src/domain/remembered';

/** Case endings of Russian nouns and adjectives, the longest first; `ов` and `ев` end surnames too and stay. */
const ENDINGS =
  'иями ями ами ью ого его ому ему ыми ими ией иям иях ием ах ях ою ею ом ем ой ей ую юю ая яя ое ее ые ие ый ий ым им ых их ам ям ия ии ию а я о е у ю ы и ь й'.split(
    ' ',
  );
/** Endings that a nominative may have by itself (Ильхам, Вьетнам), so that its other cases keep what this one would lose. */
const LIKE_AN_ENDING = /(?:ам|ом|ем|им|ым|ах|их|ых|ям|ях)$/;

/** A Russian word without its case ending, so that names and titles match in every case: `Франции` gives `франц`, `Макроном` `макрон`. */
export const russianStem = remembered((word) => {
  const plain = word.replace(/ё/g, 'е');
  const ending = ENDINGS.find(
    (candidate) => plain.endsWith(candidate) && plain.length - candidate.length >= 3,
  );
  if (!ending) return plain;
  const stem = plain.slice(0, plain.length - ending.length);
  return stem.length > 3 ? stem.replace(/[ае]$/, '') : stem;
});

/** The spellings under which a phrase's stems are kept: as it stands, and as its oblique cases leave it. */
export function russianForms(phrase: string): string[] {
  const oblique = phrase.replace(/\p{L}+/gu, (word) => {
    if (/ы$/.test(word)) return `${word.slice(0, -1)}ов`;
    return LIKE_AN_ENDING.test(word.toLowerCase()) ? `${word}а` : word;
  });
  // «Ким Чен Ына»: too short a word for its ending to be told.
  const short = / \p{L}[бвгджзклмнпрстфхц]$/iu.test(phrase);
  const declined = short ? ['а', 'у', 'ом', 'е'].map((ending) => phrase + ending) : [];
  // «Египет», «Египта»: a vowel that only the nominative has.
  const fleeting = phrase.replace(/(?<=\p{Ll}п)ет$/u, 'та');
  return [...new Set([phrase, oblique, fleeting, ...declined])];
}

/**
 * A place in `а` or `я` has no case that ends in a consonant, nor one in a consonant a case in `ии`: `Дан` and `Виктор` are
 * no `Дания`, `Виктория`. One in `ия` keeps its `и`, and one in `и`, `о`, `у`, `е` … all of it: «Даны» is no `Дания`, «Малая» no
 * `Мали` nor `Мале`.
 */
export function placeEnd(name: string): { readonly ends: RegExp } | undefined {
  const fixed = /(?<!ов)[оуеэюё]$/.exec(name)?.[0];
  if (fixed) return { ends: new RegExp(`${fixed}$`, 'iu') };
  if (/ия$/.test(name)) return { ends: /и(?:я|и|ю|ей)$/iu };
  if (/и$/.test(name)) return { ends: /(?:и|ах|ам|ами)$/iu };
  if (/[ая]$/.test(name)) return { ends: /[аеёиоуыэюяй]$/iu };
  // «Нигерии» is no case of «Нигер».
  return /[бвгдзклмнпрстфхц]$/.test(name) ? { ends: /(?<!и[яюией]|ией|иею)$/iu } : undefined;
}

/** The same of a capital, which the reference data may have without its ending: `Хано`, `Софи`. */
export function capitalEnd(name: string): { readonly ends: RegExp } | undefined {
  if (/и$/.test(name)) return { ends: /[аеёиоуыэюяй]$/iu };
  return /[оу]$/.test(name) ? undefined : placeEnd(name);
}

/** A surname in `и`, `о`, `у` … has one form for all cases: `раис` is no `Раиси`. */
export function surnameEnd(surname: string): { readonly ends: RegExp } | undefined {
  return /и$/.test(surname) ? { ends: /и$/iu } : placeEnd(surname);
}

const PLURAL = /(?:ы|ов|ам|ами|ах|ям|ями|ях|тели|телей|ари|арей|оли|олей)$/;

/** Whether the words of a title stand in the number asked for: `президентами` and `главы государств` are plural, `главы государства` is not. */
export function isRussianTitle(words: readonly string[], plural: boolean): boolean {
  const [first = '', second = ''] = words;
  if (first === 'после') return false;
  const several = /^глав/.test(first)
    ? /^глав(?:ам|ами|ах)$/.test(first) ||
      (/^глав(?:ы)?$/.test(first) &&
        /^(?:государств|правительств|мид|ведомств|внешнеполитических|двух|обоих|обеих|стран)$/.test(second))
    : PLURAL.test(first) || (/^(?:премьер|вице)$/.test(first) && PLURAL.test(second));
  return several === plural;
}

const NOMINATIVE_TITLE =
  /(?:^|[\s-])(?:президент|министр|премьер|премьер-министр|канцлер|лидер|глава|председатель|спикер|король|королева|эмир|султан|госсекретарь|секретарь|посол|принц|шейх|император|коллега|руководитель|губернатор|директор|генсек|заместитель|замминистра|замглавы|зампред|помощник|советник|представитель|уполномоченный|он|она)(?=[\s,.-]|$)/iu;
const OBLIQUE_TITLE =
  /(?:президент|министр|премьер|канцлер|лидер|спикер|эмир|султан|принц|император|губернатор|директор|генсек)(?:а|у|ом|е)(?=[\s,.-]|$)|(?:глав|королев)(?:ы|е|у|ой)(?=[\s,.-]|$)|(?:председател|госсекретар|секретар|корол|руководител)(?:я|ю|ем|е)(?=[\s,.-]|$)|посл(?:а|у|ом|е)(?=[\s,.-]|$)|коллег(?:и|е|у|ой)(?=[\s,.-]|$)|шейх(?:а|у|ом|е)(?=[\s,.-]|$)/iu;

/** Whether a person's mention can be a sentence's subject; null where its words are the same in every case. */
export function isNominative(text: string, names: readonly string[]): boolean | null {
  const oblique = OBLIQUE_TITLE.exec(text);
  const nominative = NOMINATIVE_TITLE.exec(text);
  if (oblique && (!nominative || oblique.index < nominative.index)) return false;
  if (nominative) return true;
  const last = /[\p{L}-]+$/u.exec(text.trim())?.[0] ?? '';
  const surnames = names.map((name) => name.split(/\s+/).at(-1) ?? '');
  const same = surnames.find(
    (surname) => russianStem(surname.toLowerCase()) === russianStem(last.toLowerCase()),
  );
  if (!same || /[оиуеэыю]$/.test(same)) return null;
  return last.replace(/ё/g, 'е') === same.replace(/ё/g, 'е');
}

const CASES: readonly { readonly title: RegExp; readonly endings: readonly [RegExp, string][] }[] = [
  {
    title: /(?:ом|[её]м|ой|ым|им)$/,
    endings: [
      [/(ов|ев|ин|ын)ым$/, '$1'],
      [/(ск|цк)им$/, '$1ий'],
      [/([бвгдзклмнпрстфхцчш])(?:ом|ем)$/, '$1'],
      [/(а|о|у|е)ем$/, '$1й'],
      [/ием$/, 'ий'],
      [/(ов|ев|ин)ой$/, '$1а'],
      [/ой$/, 'а'],
    ],
  },
  {
    title: /(?:у|ю|ому|ему)$/,
    endings: [
      [/(ск|цк)ому$/, '$1ий'],
      [/([бвгдзклмнпрстфхцчш])у$/, '$1'],
      [/(а|о|у|е)ю$/, '$1й'],
      [/ию$/, 'ий'],
    ],
  },
  {
    title: /(?:а|я|ого|его)$/,
    endings: [
      [/(ск|цк)ого$/, '$1ий'],
      [/([бвгдзклмнпрстфхцчш])а$/, '$1'],
      [/(а|о|у|е)я$/, '$1й'],
      [/ия$/, 'ий'],
    ],
  },
];

/** An unknown name in the nominative, as far as the case of the title before it tells: `министром Муратом Нуртлеу` gives `Мурат Нуртлеу`. */
export function nominativeName(name: string, title: string | null): string {
  const head = /^[\p{L}-]+/u.exec(title?.trim() ?? '')?.[0] ?? '';
  const found = CASES.find((candidate) => candidate.title.test(head) && !/^глава$/i.test(head));
  if (!found) return name;
  return name.replace(/[\p{L}]+(?![\p{L}-])/gu, (word) => {
    for (const [pattern, replacement] of found.endings)
      if (pattern.test(word) && word.length > 3) return word.replace(pattern, replacement);
    return word;
  });
}

/** A title with the words of one of its phrases in the nominative: `первого заместителя министра обороны` gives `первый заместитель министра обороны`. */
export function nominativeTitle(title: string, phrases: readonly string[]): string {
  const words = title.split(' ');
  const stems = words.map((word) => russianStem(word.toLowerCase()));
  const whole = phrases
    .map((phrase) => phrase.split(' '))
    .filter((phrase) => phrase.length > 1 && phrase.every((word, at) => russianStem(word) === stems[at]))
    .sort((a, b) => b.length - a.length)[0];
  if (whole) return [...whole, ...words.slice(whole.length)].join(' ');
  const [first = ''] = /^\p{L}+/u.exec(title) ?? [];
  const nominative = phrases
    .map((phrase) => /^\p{L}+/u.exec(phrase)?.[0] ?? '')
    .find(
      (word) => word !== '' && russianStem(first.toLowerCase()).startsWith(russianStem(word).slice(0, 3)),
    );
  return nominative ? nominative + title.slice(first.length) : title;
}
