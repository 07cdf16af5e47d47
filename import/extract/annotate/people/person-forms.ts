import type { Language } from '../../vocabulary';
import { type PersonForm, sticky, TASK } from './person-form';
import { counterpartForms } from './person-forms-counterparts';
import { FRENCH, FRENCH_STARTS } from './person-forms-french';
import { RUSSIAN, RUSSIAN_STARTS } from './person-forms-russian';

/** The forms of a language. */
export function personForms(language: Language): readonly PersonForm[] {
  return FORMS[language];
}

/** Where a reference to a person can begin: at an element, or at one of the words that open a form. Global. */
export function personStarts(language: Language): RegExp {
  const starts = STARTS[language];
  starts.lastIndex = 0;
  return starts;
}

const TITLE = String.raw`<T\d+>`;
const TITLES = String.raw`(?<titles>${TITLE}(?:(?:, and |, | and | & |-|\/| )(?:also )?(?:the |its |<G\d+> )?${TITLE}){0,4})`;
/** Offices without a name: "the President and the Prime Minister" are two people. */
const OFFICES = TITLES.replace('the |its |', 'its |');
/** "President of Sofia University": the town is part of a body's name. */
const OF_TOWN = String.raw`(?! (?:State |National |Technical |Medical )?(?:University|College|Academy|Institute|Hospital|Club|Opera|Museum|Bank|Stock|Zoo|Marathon)(?!\p{L}))`;
const OF = String.raw`(?:,? (?:of|for|from) (?:the )?(?:(?:sisterly|brotherly|friendly|fraternal) )?(?:Republic of )?<[CO](?<of>\d+)>${OF_TOWN}(?:,? (?:and )?${TITLE}){0,3})?`;
/** "A spokeswoman of the palace, X". */
const OF_HOUSE = String.raw`(?: (?:of|at|for|in) (?:the |his |her )?(?:(?:royal|foreign|presidential|interior|defen[cs]e) )?(?:palace|court|household|ministry|presidency|government|cabinet|parliament|senate|embassy|army|office),?)?`;
/** "The Armed Forces", "the Consular Department of the Foreign Ministry": a body of the state, in which only officials lead. */
const GOVERNMENT = String.raw`(?:(?:<[UT]\d+>|\p{Lu}[\p{L}-]+|of|the|and|for),? ){0,8}?(?:Armed Forces|Air Force|Navy|Army|Defen[cs]e Forces?|General Staff|Ministry|Department|Directorate|Secretariat|Administration|Police|Customs)`;
const BEFORE = String.raw`(?:<(?:[GC]|O(?=\d+>(?: \((?:<O\d+>|[A-Z]{2,8})\))? <T))(?<by>\d+)>(?:'s?|)?(?: \((?:<[CO]\d+>|[A-Z]{2,8})\))? (?:MFA )?(?:(?:new|newly[- ]appointed|outgoing|incoming|visiting|current|acting|first) )?)?`;
/** The country that an envoy is sent to, which is not the envoy's. */
const TO = String.raw`(?: (?:to|in) (?:the )?(?:Republic of )?<[CO](?<to>\d+)>)?`;
/** "President of the Riigikogu (Parliament), X". */
const IN_BRACKETS = String.raw`(?: \((?:<[UI]\d+>|\p{L}{3,20})\),)?`;
/** "Narendra Modi of India". */
const FROM = String.raw`(?: of (?:the )?<C(?<from>\d+)>(?!'s|-| <))?`;
const LEAD = String.raw`(?:,? ?(?:<[HTF]\d+>\.?|the|late))*,? ?`;
const NAME = String.raw`<[NSU](?<name>\d+)>`;
/** "From Comoros, Turkey and Brazil". */
const LISTED_COUNTRIES = String.raw` (?:the )?<C\d+>(?:, (?:the )?<C\d+>){1,12},? and (?:the )?<C\d+>`;
/** A word of a body's name, which is no name of a person before a verb. */
const BODY = String.raw`(?:<U\d+>|\p{Lu}[\p{L}-]+|of|the|parliament|senate|assembly)(?:'s)?`;
const FORMER = String.raw`(?:<F(?<former>\d+)> (?:the )?)?`;
/** No name follows, but for one with something behind it: "President of <C1> <N2>" is the next person's title, not the last one's. */
const roleEnd = (unless = '', between = '[^.;]') =>
  String.raw`(?!(?: (?:of|for|from|to) (?:the )?<[CO]\d+>)?(?: \(\p{L}{3,20}\))?${between}{0,2}<[HNSU]\d+>${unless})`;
const ROLE_END = roleEnd();
/** "…, H.E. X, Minister of A, H.E. Y, Minister of B": the next of a list in which titles stand behind names. */
const LISTED_NEXT = String.raw`(?:(?:[,;](?: and)?| and) (?:<H\d+>\.? ?){1,4}<[NSU]\d+>, (?:the )?<T\d+>(?:,? (?:and )?<T\d+>){0,3}(?: of (?:the )?<[CO]\d+>)?)`;
/** Where more than one of them follow, or the last one does. */
const LISTED_ROLE = String.raw`(?=${LISTED_NEXT}{2,15}${ROLE_END}|${LISTED_NEXT}${ROLE_END}(?<=<T\d+>(?:[,;](?: and)?| and) (?:<H\d+>\.? ?){1,4}<[NSU]\d+>, (?:the )?<T\d+>${LISTED_NEXT}))`;

/** The same, where the next person has a title of its own, "X, Minister of A, Y, Minister of B", or a turn begins: "X, Spokesperson: Good morning". */
const ROLE_ENDS = roleEnd(String.raw`(?!, (?:the )?<T\d+> (?:of|for) (?:the )?<C)`, '[^.;:]');

/** "The Prime Minister of A, the Honourable X": one person, whom the title names from its own beginning. */
const NOT_STYLED = String.raw`(?!(?: (?:of|for|from) (?:the )?<[CO]\d+>)?, the (?:<H\d+>\.? ?){1,3}<[NSU]\d+>)`;

const ENGLISH: readonly PersonForm[] = [
  ...counterpartForms(TITLES, NAME),
  {
    form: 'plural',
    pattern: sticky(
      String.raw`(?:(?:the )?(?:two |both )?)(?:<[GC](?<by>\d+)>(?:'s)?(?: and |, |-)<[GC](?<by2>\d+)>(?:'s)? )?<Q(?<plural>\d+)>(?: (?:of|from(?=${LISTED_COUNTRIES})) (?:the )?<C(?<of>\d+)>(?<more>(?:, (?:the )?<C\d+>){0,12})(?:,? and (?:of )?(?:the )?<C(?<of2>\d+)>)?)?`,
    ),
  },
  {
    form: 'sides',
    pattern: sticky(
      String.raw`(?:the )?(?:two|both) (?:sides|countries|nations|states|parties|peoples|governments)\b`,
    ),
  },
  {
    form: 'headOf',
    pattern: sticky(
      String.raw`(?:the )?(?:official )?<T\d+> (?:of|for) (?:the )?<[GC](?<by>\d+)>(?:'s)? (?<body>state|government|presidency|(?:ministry of )?(?:foreign|external) (?:ministry|affairs|affairs ministry)|diplomacy|parliament)\b(?:,? ?(?:<H\d+>\.? ?){0,6}${NAME})?`,
    ),
  },
  {
    form: 'presiding',
    pattern: new RegExp(
      String.raw`(?:[Tt]he )?<T\d+> of (?:the )?(?<body>(?:${BODY} ){0,7}(?:<[GC](?<by>\d+)>(?:'s)? )?(?:${BODY},? ){1,6})(?:\(<U\d+>\),? ?)?(?:of (?:the )?<C(?<of>\d+)>,? ?)?(?:<H\d+>\.? ?){0,6}${NAME}`,
      'yu',
    ),
  },
  // "Acting Chargé d'Affaires of the Saudi Embassy to Australia X".
  {
    form: 'titled',
    pattern: sticky(
      String.raw`(?:the )?${TITLES} of (?:the )?<[GC](?<by>\d+)>(?:'s)? Embassy(?: (?:to|in) (?:the )?<C\d+>)?,? (?:<H\d+>\.? ?){0,4}${NAME}`,
    ),
  },
  {
    form: 'titled',
    pattern: sticky(
      `${FORMER}${BEFORE}${FORMER.replace('former', 'former2')}${TITLES}${OF}${OF_HOUSE}${TO}${IN_BRACKETS}\\.?${LEAD}${NAME}${FROM}`,
    ),
  },
  // "Chief of the General Staff of the Armed Forces of C X", "Minister of Foreign Affairs and Nationals Abroad of C X".
  {
    form: 'titled',
    pattern: new RegExp(
      String.raw`(?:[Tt]he )?${FORMER}${BEFORE}${TITLES}(?:,? and (?:<G\d+> )?<U\d+>| of (?:the )?${GOVERNMENT}) of (?:the )?(?:Republic of )?<C(?<of>\d+)>,? (?:<H\d+>\.? ?){0,4}${NAME}`,
      'yu',
    ),
  },
  // "Special Adviser to the Prime Minister of Japan X", "the UN Personal Envoy of the Secretary-General X".
  {
    form: 'aide',
    pattern: sticky(
      String.raw`${BEFORE}(?<titles>${TITLE}) (?:to|of) the (?:<[GO]\d+>(?:'s)? )?(?<office>${TITLE})(?: of (?:the )?<[CO](?<of>\d+)>)?,? (?:<H\d+>\.? ?){0,4}${NAME}`,
    ),
  },
  // "China's special envoy for Eurasian affairs X", "Special Representative of the President of Uzbekistan for Afghanistan X".
  {
    form: 'envoy',
    pattern: sticky(
      String.raw`${BEFORE}(?<titles>${TITLE})(?: of (?:the )?(?:${TITLE} of (?:the )?)?<[CO](?<of>\d+)>)? (?:for|on) (?:the )?${TASK}${LEAD}${NAME}`,
    ),
  },
  // "X, special representative of the Russian president for Y", "X, an aide to Kenya's president".
  {
    form: 'apposition',
    pattern: sticky(
      String.raw`(?:<H\d+>\.? ?){0,6}${NAME}, (?:the |an? )?(?<titles>${TITLE}) (?:of|to) (?:the )?<[GC](?<by>\d+)>(?:'s)? (?:<T\d+>|government|presidency)(?= (?:for|on|in) |[,.;]|$)`,
    ),
  },
  {
    form: 'apposition',
    pattern: sticky(
      String.raw`(?:<H\d+>\.? ?){0,6}${NAME}(?:,? \(|, | - )(?:who is |currently )?(?:(?:his|her|another|an?(?= <[GT])) |the (?:(?:country|kingdom|sultanate|republic|emirate|nation|grand duchy|<U\d+>)'s )?)?${FORMER}${BEFORE}${TITLES}(?!'s)(?:${OF}|, <C(?<home>\d+)>(?=[.;,]|$| and <))${TO}(?:${ROLE_ENDS}|${LISTED_ROLE})\)?`,
    ),
  },
  // "X, Secretary of Defense, Y, Minister of Defence": the next of a list in which titles stand behind names.
  {
    form: 'apposition',
    pattern: sticky(
      String.raw`(?<!<T\d+>,? (?:(?:the )?<H\d+>\.? ?){0,3})(?:<H\d+>\.? ?){0,6}${NAME}, (?:the )?${BEFORE}${TITLES}(?:${OF})(?=[,;] (?:and )?(?:<H\d+>\.? ?){0,4}<[NSU]\d+>, (?:the )?(?:<[GCO]\d+>(?:'s)? )?<T\d+>)`,
    ),
  },
  // "X, Speaker of the New Zealand House of Representatives".
  {
    form: 'presiding',
    pattern: new RegExp(
      String.raw`(?:<H\d+>\.? ?){0,6}${NAME}, (?:[Tt]he )?<T\d+> of (?:the )?(?<body><[GC](?<by>\d+)>(?:'s)? (?:${BODY},? ){0,4}(?:${BODY})(?=[,.;]| \p{Ll}|$))`,
      'yu',
    ),
  },
  { form: 'office', pattern: sticky(`(?:the )?${FORMER}${BEFORE}${OFFICES}${OF}${ROLE_END}${NOT_STYLED}`) },
  // "X and Y spoke of the former's visit", "X received Y on the latter's first visit".
  {
    form: 'oneOfTwo',
    pattern: sticky(
      String.raw`the (?:latter|<F\d+>)(?='s |[.,;]| (?:also |then |in turn )?(?:\p{Ll}{2,}ed|said|told|is|was|has|had|will|would|paid|made|held|met|took|gave|left|went|spoke|wrote|for|to|in|at|on|during|with)(?!\p{L}))`,
    ),
  },
  // "The Turkish diplomat", "the Cuban guest", "the politician".
  {
    form: 'described',
    pattern: sticky(
      String.raw`the (?:(?:top|senior|veteran|visiting) )?(?:<G(?<by>\d+)> (?:top )?(?:diplomat|politician|guest|visitor|dignitary|statesman|stateswoman)|(?:diplomat|politician))(?![\p{L}'-]| (?:and|or|<[TNSU]))`,
    ),
  },
  // "Moroccan King Mohammed VI", whose title is part of the name.
  {
    form: 'named',
    pattern: sticky(
      String.raw`(?:<G(?<by>\d+)> (?=(?:<H\d+>\.? ?){0,6}<N))?(?:<H\d+>\.? ?){0,6}${NAME}${FROM}`,
    ),
  },
  { form: 'majesty', pattern: sticky(String.raw`<H\d+>(?! ?(?:the )?<[HNSUT]\d+>)`) },
  { form: 'title', pattern: sticky(String.raw`(?:<T\d+>)`) },
  {
    form: 'pronoun',
    pattern: sticky(String.raw`\b(?:[Hh]e|[Ss]he)\b|(?<=according to )(?:him|her)(?=[,.]|$)`),
  },
];

const FORMS: Readonly<Record<Language, readonly PersonForm[]>> = { en: ENGLISH, fr: FRENCH, ru: RUSSIAN };
const STARTS: Readonly<Record<Language, RegExp>> = {
  en: startsAt('the|his|her|their|its|two|both|he|she|him|counterparts|top'),
  fr: startsAt(FRENCH_STARTS),
  ru: startsAt(RUSSIAN_STARTS),
};

function startsAt(words: string): RegExp {
  return new RegExp(String.raw`<[A-Z]\d+>|(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`, 'giu');
}
