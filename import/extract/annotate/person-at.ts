import type { Language } from '../vocabulary';
import { described } from './described';
import type { Discourse, Found, Groups } from './discourse';
import type { Element } from './elements/element';
import { excellency } from './excellency';
import type { TitleRecord } from './lexicon-entry';
import type { Person } from './model';
import { nationOf, queryOf } from './name-query';
import { headOf, homeOf, isEnvoy, isParliament } from './office-named';
import {
  isBeforeClause,
  isNextClause,
  isOfMainClause,
  isPlaceCome,
  isPlaceNamed,
  isServedAs,
  isStray,
} from './other-clause';
import {
  isAddress,
  isAide,
  isAnother,
  isInTown,
  isKnownOtherwise,
  isNoMonarch,
  isOfAide,
  isOfAnotherCountry,
  isOfFamily,
  isOfTheOneBefore,
  isSenderOf,
  isSent,
  isTask,
  isThing,
  isTwoPeople,
  officeOfAide,
  RELATIVE,
} from './other-holder';
import { genderOfTitles } from './people/gender';
import type { NameQuery } from './people/name-asked';
import type { PersonForm } from './people/person-form';
import { compatible, isHead, isMonarch } from './people/ranks';
import { type Antecedents, besideWhom, pronoun } from './pronouns';
import { counterpart, groupOf, majesty, reference, spokenOf } from './references';
import { saysSomething } from './subject';

/** The person or group that one of the forms names at a place of an abstract; null where none does. */
export function personAt(
  abstract: string,
  index: number,
  forms: readonly PersonForm[],
  elements: readonly Element[],
  discourse: Discourse,
  antecedents: Antecedents,
): Found | null {
  const { subject } = antecedents;
  for (const { form, pattern } of forms) {
    pattern.lastIndex = index;
    const match = pattern.exec(abstract);
    if (!match) continue;
    const g = (match.groups ?? {}) as Groups;
    // «Визит президента в Россию»: only envoys are «в» a country.
    const away = form === 'office' ? / (?:\p{L}+ )?во? <[CO]\d+>$/u.exec(match[0]) : null;
    const whole = away && !isEnvoy(g, elements) ? away.index : match[0].length;
    // «Визит президента Белоруссии в Россию»: he is of the country before.
    if (whole < match[0].length && !match[0].slice(0, whole).includes(`${g.of}>`)) g.of = undefined;
    if (isTask(g, match[0], elements)) g.of = undefined;
    let length = whole;
    if (form === 'sides')
      return { length, form: 'reference', person: null, group: { persons: [], of: 'sides' } };
    if (form === 'counterparts') {
      const group = groupOf(g, elements, discourse, spokenOf(subject() ?? discourse.subject, discourse));
      return group.persons.length > 0 ? { length, form: 'reference', person: null, group } : null;
    }
    if (form === 'plural') {
      if (discourse.language === 'en' && isAnybody(abstract, index, length, g)) return null;
      if (isOfOthers(abstract, index, g, discourse.language)) return null;
      return { length, form: 'reference', person: null, group: groupOf(g, elements, discourse) };
    }
    // "In Moscow EAM will meet": only India's minister is called so.
    if (form !== 'counterpart' && isOfAnotherCountry(g, elements)) continue;
    if (isInTown(abstract, index, match[0], elements)) return null;
    const named = queryOf(g, elements, discourse, match[0].startsWith('<H'));
    const home = homeOf(g, elements, named);
    const query = {
      ...named,
      ...(home ? { country: home } : {}),
      gender: genderOfTitles(match[0], elements, discourse.text, discourse.language),
    };
    // The country stays a mention of its own.
    if (g.from !== undefined) length = match[0].search(/ of (?:the )?<C\d+>$/iu);
    if (g.to !== undefined && !ENVOY.test(query.title ?? '')) continue;
    // «Сына президента Беларуси Николая»: the name is the child's.
    if (form === 'titled' && RELATIVE.test(abstract.slice(Math.max(0, index - 24), index))) continue;
    if (form === 'titled' && isOfFamily(abstract.slice(Math.max(0, index - 24), index), match[0])) continue;
    if (form === 'titled' && isSenderOf(g, match[0], elements)) continue;
    if (form === 'titled' && isOfTheOneBefore(abstract, index, match[0], elements)) continue;
    if (form === 'titled' && isOfAide(abstract.slice(Math.max(0, index - 90), index), match[0], query))
      continue;
    if (form === 'titled' && isThing(query, discourse.language)) continue;
    if (form === 'titled' && isHeadPosted(match[0], query)) continue;
    if (form === 'titled' && (isTwoPeople(g, elements) || isServedAs(match[0], abstract, index))) continue;
    if (form === 'envoy' && !isSent(g, elements)) continue;
    if (form === 'aide' && !isAide(g, elements, query)) continue;
    let person: Person | null = null;
    let mentionForm: Found['form'] = 'named';
    if (form === 'headOf') {
      const office = headOf(abstract, match, elements);
      if (!office) continue;
      person = discourse.people.find({ ...query, ...office });
      mentionForm = 'titled';
    } else if (form === 'presiding') {
      if (!isParliament(g.body ?? '', elements)) continue;
      person = discourse.people.find({ ...query, title: 'Speaker', rank: 'speaker' });
      mentionForm = 'named';
    } else if (form === 'counterpart') {
      // "His Armenian counterpart, Echo of the Caucasus writes": who writes is nobody's counterpart.
      const stray =
        isStray(match[0], query, abstract.slice(index + length, index + length + 24)) ||
        isOfMainClause(match[0], query, abstract, index, discourse);
      if (stray) length = match[0].lastIndexOf(',');
      const meant = stray ? { ...query, text: null, leaders: [], full: false } : query;
      const office = officeBehind(abstract, index + length, elements, discourse.language);
      person =
        office && meant.text
          ? discourse.people.find({ ...meant, title: office.title, rank: office.rank })
          : counterpart(
              meant,
              besideWhom(abstract, index, discourse) ?? subject() ?? discourse.subject,
              discourse,
            );
      mentionForm = meant.text ? 'named' : 'reference';
    } else if (form === 'titled' || form === 'apposition') {
      if (query.rank === 'organisation' && query.leaders.length === 0) {
        const holder = discourse.people.find({ ...query, country: null });
        return holder ? { length, form: 'titled', person: holder } : null;
      }
      person =
        isAddress(match[0], query) ||
        isAnother(match[0], query) ||
        isNoMonarch(match[0], query) ||
        (form === 'apposition' && isPlaceNamed(match[0], query, abstract, index, discourse.language)) ||
        (form === 'apposition' && isPlaceCome(abstract, index, query, discourse.language)) ||
        (form === 'apposition' && isKnownOtherwise(query, discourse.people.all)) ||
        (form === 'apposition' && isBeforeClause(match[0], query, abstract, index)) ||
        isNextClause(match[0], query, abstract, index + length, discourse.language)
          ? null
          : discourse.people.find(query);
    } else if (form === 'office') {
      mentionForm = 'titled';
      if (isMonarch(query.title) && KIND_OF_THING.test(abstract.slice(index + length, index + length + 12)))
        return null;
      const nation = nationOf(g, elements) ?? (g.of === undefined ? countryOfTitle(g, elements) : null);
      if (!(nation && isHead(query.rank)) && ANY_ONE.test(abstract.slice(Math.max(0, index - 40), index)))
        return null;
      if (nation === undefined && g.of !== undefined) return null;
      if (!nation && BECOMING.test(abstract.slice(Math.max(0, index - 30), index))) return null;
      if (nation) person = discourse.people.find({ ...query, country: nation, text: null });
      else {
        if (OF_A_BODY.test(abstract.slice(index + length, index + length + 24))) return null;
        // "Received a Colombian delegation led by its foreign minister": Colombia's.
        const owner = OWN_OFFICE.exec(abstract.slice(Math.max(0, index - 90), index));
        if (owner) {
          const place = elements[Number(owner.groups?.of)];
          const country = place?.type === 'C' || place?.type === 'G' ? place.iso3 : null;
          person = country === null ? null : discourse.people.find({ ...query, country, text: null });
          return person && { length, form: 'titled', person };
        }
        // "Met former prime minister and party chair X": not the Prime Minister spoken of before.
        if (/<F\d+> (?:the )?$/u.test(abstract.slice(Math.max(0, index - 12), index))) return null;
        person = query.former
          ? discourse.people.lastMet((other) => other.former && compatible(query.rank, other.rank))
          : discourse.stranger && saysSomething(abstract, index + length, discourse.language)
            ? null
            : reference(query, subject(), discourse);
        mentionForm = 'reference';
      }
    } else if (form === 'named' || form === 'envoy') {
      person = discourse.people.find(query);
    } else if (form === 'aide') {
      person = discourse.people.find(
        query.leaders.length > 0
          ? { ...query, title: null, rank: null }
          : { ...query, ...officeOfAide(g, elements, query) },
      );
    } else if (form === 'majesty') {
      person =
        majesty(match, elements, discourse) ??
        excellency(match[0], abstract, index, elements, antecedents, discourse);
      mentionForm = 'reference';
    } else if (form === 'described') {
      person = described(match[0], abstract, index, g, elements, antecedents, discourse);
      mentionForm = 'reference';
    } else if (form === 'oneOfTwo') {
      const element = elements[Number(/<F(\d+)>/u.exec(match[0])?.[1] ?? Number.NaN)];
      const first = element?.type === 'F';
      if (first && !/^former$/iu.test(discourse.text.slice(element.start, element.end))) return null;
      person = antecedents.pair()?.[first ? 0 : 1] ?? null;
      mentionForm = 'reference';
    } else if (form === 'title') {
      return null;
    } else if (form === 'pronoun') {
      person = pronoun(match[0], abstract, index, antecedents, discourse);
      mentionForm = 'reference';
    }
    if (person) return { length, form: mentionForm, person };
    if (form !== 'titled' && form !== 'apposition' && form !== 'envoy' && form !== 'aide') return null;
  }
  return null;
}

/** «Визит султана Омана в Россию. Путин»: only envoys serve abroad, so the name behind is another's. */
function isHeadPosted(words: string, { rank, leaders, country }: NameQuery): boolean {
  return (
    isHead(rank) &&
    /<C\d+> (?:в|во|при) <C\d+>/u.test(words) &&
    leaders.length > 0 &&
    leaders.every((leader) => leader.country !== country)
  );
}

/** « Son homologue camerounais, X, ministre des Relations extérieures » : what he is, whatever the other is. */
function officeBehind(
  abstract: string,
  end: number,
  elements: readonly Element[],
  language: Language,
): TitleRecord | null {
  if (language === 'en') return null;
  const title = elements[Number(/^, (?:le |la |l')?<T(\d+)>/u.exec(abstract.slice(end, end + 16))?.[1])];
  return title?.type === 'T' && title.title.rank !== 'other' ? title.title : null;
}

/** "X, President of Harvard University": of no country. */
const OF_A_BODY = /^ (?:of|de|du|de la|de l['’]) ?(?:the |la |l['’])?<[IU]\d+>/u;

/** "Business leaders", "senior leaders of the party": none of whom the document speaks, unless both countries or "the", "both" stand before. */
function isAnybody(abstract: string, index: number, length: number, g: Groups): boolean {
  if (g.by !== undefined || g.of !== undefined) return false;
  if (/^(?:the|two|both)\b/iu.test(abstract.slice(index, index + 5))) return false;
  if (/\b(?:two|both) (?:(?:[\p{L}-]+|<U\d+>) ){1,2}$/iu.test(abstract.slice(Math.max(0, index - 40), index)))
    return false;
  return (
    index > 0 && !/^ of (?:the )?(?:two|both)\b/u.test(abstract.slice(index + length, index + length + 14))
  );
}

/** Whether words before a plural make it other people than the two of whom the page is about, whose countries are not named. */
function isOfOthers(abstract: string, index: number, { by, of }: Groups, language: Language): boolean {
  if (by !== undefined || of !== undefined) return false;
  const before = abstract.slice(Math.max(0, index - 20), index);
  return MORE.test(before) || (language === 'ru' && COUNCIL.test(before));
}

/** « Les trois ministres », «пять президентов». */
const MORE =
  /(?<!\p{L})(?:trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|autres|certains|nombreux|three|four|five|six|seven|several|тр[её]х|тремя|три|четыр\p{L}{1,3}|пят(?:ь|и|ью)|шест(?:ь|и|ью)|нескольки\p{L}{1,2}|други\p{L}{1,2}) $/iu;

/** «Совет министров», «саммит лидеров ШОС». */
const COUNCIL = /(?<!\p{L})(?:совет|кабинет|комитет|коллеги|конференци|ассоциаци|саммит|клуб)\p{L}{0,3} $/iu;

/** "The Taoiseach": of the one country that calls an office so. */
function countryOfTitle(g: Groups, elements: readonly Element[]): string | null {
  const title = elements[Number(/^<T(\d+)>$/.exec(g.titles ?? '')?.[1])];
  return title?.type === 'T' ? title.country : null;
}

/** "Its" before an office: that of the country named last. */
const OWN_OFFICE = /(?:<[GC](?<of>\d+)>(?:'s)? [^<.;,]{0,50})?(?<!\p{L})its $/iu;

const ENVOY = /ambassador|envoy|representative|commissioner|d['’]affaires|посол/iu;

/** "A State Department spokesperson", "another minister": nobody of whom the document has spoken. */
const ANY_ONE =
  /(?<![\p{L}\d])(?:an?|another|one|some|any|several|every|each|no) (?:(?:<[A-Z]\d+>|senior|top|new|former) ){0,3}$/iu;

/** "A king penguin", "emperor penguins", "queen bees": no monarch. */
const KIND_OF_THING = /^ (?:penguin|prawn|crab|cobra|salmon|vulture|moth|bee|size|bed)s?\b/u;

/** "His first trip as President", "since he became premier": the office itself, whoever holds it. */
const BECOMING =
  /(?<![\p{L}\d])(?:as|became|becomes?|becoming|still|elected|appointed|re-elected|sworn in as|named|for) (?:the |a )?(?:then |new |next )?$/iu;
