import { fold } from '../../../src/domain/identity';
import type { Leader, Reference } from '../../../src/reference/reference';
import { type Language, vocabulary } from '../vocabulary';
import { Gazetteer } from './countries/gazetteer';
import type { Entry, TitleRecord } from './lexicon-entry';
import { addForeignNames, foreignStem } from './people/foreign-names';
import { capitalEnd, placeEnd, russianForms, russianStem, surnameEnd } from './text/russian';

interface TitleVocabulary {
  readonly titles: readonly TitleRecord[];
  readonly portfolios: readonly string[];
  readonly honorifics: readonly string[];
  readonly former: readonly string[];
}

interface CountryVocabulary {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly notCountries: readonly string[];
  readonly notNationality: readonly string[];
  readonly support: readonly string[];
  readonly namedThings: readonly string[];
  readonly bodies?: readonly string[];
  /** Seats of government and cities under names of the language's own, by country. */
  readonly seats?: Readonly<Record<string, readonly string[]>>;
  readonly cities?: Readonly<Record<string, readonly string[]>>;
  /** Nationalities that mean one of several countries. */
  readonly weakDemonyms?: Readonly<Record<string, readonly string[]>>;
  readonly notNames: readonly string[];
  readonly otherPlaces?: Readonly<Record<string, readonly string[]>>;
  readonly otherPlaceCountries?: Readonly<Record<string, string>>;
}

/** The gazetteers of one language, built once a process. */
export interface Lexicon {
  readonly language: Language;
  readonly phrases: Gazetteer<Entry>;
  readonly portfolios: ReadonlySet<string>;
  readonly support: ReadonlySet<string>;
  readonly notNationality: ReadonlySet<string>;
  readonly namedThings: ReadonlySet<string>;
  /** What ends the name of a body, a field or a group, behind which a person's may begin. */
  readonly bodies: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** By country, what shows that its name means another place. */
  readonly otherPlaces: ReadonlyMap<string, RegExp>;
  /** By country, the country of that other place. */
  readonly otherPlaceCountries: Readonly<Record<string, string>>;
  /** The form of a word under which `notNames` and the phrases keep it. */
  readonly normal: (key: string) => string;
}

/** How words are reduced to what gazetteers keep, where a language declines its names. */
const STEMS: Readonly<Partial<Record<Language | 'other', (word: string) => string>>> = {
  ru: russianStem,
  other: foreignStem,
};

const lexicons = new WeakMap<Reference, Map<Language | 'other', Lexicon>>();

/** The gazetteers of a language; for those without rules the English ones with the names of countries in other languages. */
export function lexiconFor(reference: Reference, language: Language | 'other'): Lexicon {
  let ofReference = lexicons.get(reference);
  if (!ofReference) {
    ofReference = new Map();
    lexicons.set(reference, ofReference);
  }
  let lexicon = ofReference.get(language);
  if (!lexicon) {
    lexicon = build(reference, language);
    if (language === 'other') addForeignNames(lexicon.phrases, reference);
    ofReference.set(language, lexicon);
  }
  return lexicon;
}

function build(reference: Reference, read: Language | 'other'): Lexicon {
  const language = read === 'other' ? 'en' : read;
  const titles = vocabulary<TitleVocabulary>(language, 'titles');
  const words = vocabulary<CountryVocabulary>(language, 'countries');
  const phrases = new Gazetteer<Entry>(STEMS[read]);
  addCountries(phrases, reference, language);
  for (const leader of reference.leaders.values()) addLeader(phrases, leader, language);
  for (const organisation of reference.organisations) {
    const names = [
      organisation.name,
      ...(organisation.names ?? []),
      ...((language === 'fr' ? organisation.fr : language === 'ru' ? organisation.ru : []) ?? []),
    ];
    for (const name of names) phrases.add(name, { type: 'organisation', name: organisation.name });
  }
  for (const { name, names, kind, country } of reference.institutions) {
    for (const variant of [name, ...(names ?? [])])
      phrases.add(variant, { type: 'institution', name, kind, country });
  }
  for (const title of titles?.titles ?? []) {
    const add = (phrase: string, plural: boolean) =>
      phrases.add(phrase, {
        type: 'title',
        title,
        plural,
        country: title.countries?.[phrase] ?? title.countriesNamed?.[phrase] ?? null,
      });
    for (const phrase of title.phrases) add(phrase, false);
    // «Встреча министров»: the genitive has another stem.
    for (const phrase of title.plural ?? [])
      for (const form of language === 'ru' ? russianForms(phrase) : [phrase]) add(form, true);
    for (const [body, country] of Object.entries(title.bodies ?? {}))
      for (const head of title.heads ?? [])
        for (const phrase of [
          `${head} of the ${body}`,
          `${head} of ${body}`,
          `${head} for ${body}`,
          `${body} ${head}`,
        ])
          phrases.add(phrase, { type: 'title', title, plural: false, country });
  }
  for (const honorific of titles?.honorifics ?? []) phrases.add(honorific, { type: 'honorific' });
  for (const word of titles?.former ?? []) phrases.add(word, { type: 'former' });
  for (const [prefix, iso3] of Object.entries(words?.prefixes ?? {})) {
    if (iso3) phrases.add(prefix, { type: 'demonym', iso3, weak: false, lower: false });
  }
  for (const phrase of words?.notCountries ?? []) phrases.add(phrase, { type: 'nothing' });
  const normal = language === 'ru' ? russianStem : (key: string) => key;
  for (const form of ['seats', 'cities'] as const) {
    for (const [iso3, names] of Object.entries(words?.[form] ?? {}))
      for (const name of names)
        phrases.add(name, {
          type: 'country',
          iso3,
          form: form === 'seats' ? 'seat' : 'city',
          weak: false,
          ...(language === 'ru' && placeEnd(name)),
        });
  }
  for (const [demonym, countries] of Object.entries(words?.weakDemonyms ?? {}))
    for (const iso3 of countries) phrases.add(demonym, { type: 'demonym', iso3, weak: true, lower: true });
  const set = (list: readonly string[] | undefined) => new Set((list ?? []).map(fold));
  return {
    language,
    phrases,
    portfolios: new Set((titles?.portfolios ?? []).map((word) => normal(fold(word)))),
    support: set(words?.support),
    notNationality: set(words?.notNationality),
    namedThings: set(words?.namedThings),
    bodies: set(words?.bodies),
    notNames: new Set((words?.notNames ?? []).map((word) => normal(fold(word)))),
    otherPlaceCountries: words?.otherPlaceCountries ?? {},
    otherPlaces: new Map(
      Object.entries(words?.otherPlaces ?? {}).map(([iso3, signs]) => [
        iso3,
        new RegExp(`(?<![\\p{L}])(?:${signs.join('|')})(?![\\p{L}])`, 'u'),
      ]),
    ),
    normal,
  };
}

function addCountries(phrases: Gazetteer<Entry>, reference: Reference, language: Language): void {
  for (const country of reference.countries.values()) {
    const { iso3 } = country;
    const place = (
      names: readonly string[] | undefined,
      form: 'name' | 'capital' | 'city' | 'seat',
      weak = false,
    ) => {
      for (const name of names ?? [])
        for (const spelling of language === 'ru' ? russianForms(name) : [name])
          phrases.add(spelling, {
            type: 'country',
            iso3,
            form,
            weak,
            ...(language === 'ru' && (form === 'capital' ? capitalEnd(name) : placeEnd(name))),
          });
    };
    const own = language === 'fr' ? country.fr : undefined;
    if (language === 'ru') {
      place(country.ru?.names, 'name');
      place(country.ru?.capitals, 'capital');
      for (const stem of country.ru?.adjectives ?? [])
        phrases.add(`${stem}ий`, { type: 'demonym', iso3, weak: false, lower: true });
      continue;
    }
    if (language === 'en') {
      place(
        [country.name, ...(country.names ?? [])].filter((name) => !country.weakNames?.includes(name)),
        'name',
      );
      place(country.weakNames, 'name', true);
      for (const demonym of country.demonyms ?? [])
        phrases.add(demonym, { type: 'demonym', iso3, weak: false, lower: false });
      for (const demonym of country.weakDemonyms ?? [])
        phrases.add(demonym, { type: 'demonym', iso3, weak: true, lower: false });
    } else {
      place(own?.names, 'name');
      for (const demonym of own?.demonyms ?? [])
        phrases.add(demonym, { type: 'demonym', iso3, weak: false, lower: true });
      place(own?.capitals, 'capital');
    }
    place(
      country.capitals?.map((capital) => capital.name),
      'capital',
    );
    place(country.cities, 'city');
    place(country.airports, 'city');
    place(country.seats, 'seat');
  }
}

function addLeader(phrases: Gazetteer<Entry>, leader: Leader, language: Language): void {
  const foreign = language === 'fr' ? leader.fr : language === 'ru' ? leader.ru : undefined;
  const names = new Set([leader.name, ...(leader.names ?? []), ...(foreign ?? [])]);
  for (const name of names) {
    if (!/[\s-]/.test(name.trim())) continue;
    for (const form of language === 'ru' ? russianForms(name) : [name])
      phrases.add(form, { type: 'leader', leader });
    const parts = name.trim().split(/\s+/);
    if (parts.length === 2) phrases.add(`${parts[1]} ${parts[0]}`, { type: 'leader', leader });
  }
  const surnames = new Set([
    leader.surname,
    ...(leader.surnames ?? []),
    ...(foreign ?? []).map((name) => name.split(/\s+/).at(-1) ?? ''),
  ]);
  for (const surname of surnames) {
    for (const form of language === 'ru' ? russianForms(surname) : [surname])
      phrases.add(form, { type: 'surname', leader, ...(language === 'ru' && surnameEnd(surname)) });
  }
}
