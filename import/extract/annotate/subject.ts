import { type Language, termsByLanguage } from '../vocabulary';
import type { Person } from './model';

/** A person met in a sentence, by the place in its abstract. */
export interface Met {
  readonly index: number;
  readonly end: number;
  readonly person: Person;
  /** By name or title, not by a pronoun. */
  readonly named: boolean;
  /** Whether the words stand in quotation marks: what someone says of others. */
  readonly quoted: boolean;
}

/**
 * Whom a following "he" takes up: who is first named outside the sentence's opening phrase ("After talks
 * with Putin, Tokayev …") and outside quotation marks. Null where only quoted words name anyone; where the sentence before
 * has a subject (`goesOn`) and only an opening participle names somebody ("Talking to the ambassador, he said"); and where that
 * subject `stays`, since nobody does anything here.
 */
export function subjectOf(
  abstract: string,
  met: readonly Met[],
  language: Language,
  goesOn = false,
  stays = false,
): Person | null {
  const unquoted = met.filter(
    ({ quoted, index }) => !quoted && !COMPARED.test(abstract.slice(Math.max(0, index - 60), index)),
  );
  // A spokesman tells what others do.
  const acting = unquoted.filter(({ person }) => person.rank !== 'spokesperson');
  const open = acting.length > 0 ? acting : unquoted;
  const lead = (leads(language) ?? LEAD).exec(abstract)?.[0].length ?? 0;
  if (open.every(({ index }) => index < lead) && ADDRESSING.test(abstract)) return null;
  if (open.length === 0) return null;
  const isObject = ({ index }: Met) => OBJECT.test(abstract.slice(Math.max(0, index - 60), index));
  const free = ungoverned(abstract, open, language).filter((one) => language !== 'en' || !isObject(one));
  // "The talks with Putin were long": of whom the page spoke before is still spoken of.
  const several = new Set(open.map(({ person }) => person)).size > 1;
  if (free.length === 0 && (stays || (goesOn && (several || open.every(isObject))))) return null;
  const named = free.length > 0 ? free : open;
  return (named.find(({ index }) => index >= lead) ?? named[0])?.person ?? null;
}

/** Who does something in the clause that opens a sentence: "When X arrived,"; nobody in "Thanking X for it,". */
export function openerOf(abstract: string, met: readonly Met[], language: Language): Person | null {
  const lead = (leads(language) ?? LEAD).exec(abstract)?.[0].length ?? abstract.lastIndexOf(': ') + 1;
  if (ADDRESSING.test(abstract)) return null;
  const found = ungoverned(abstract, met, language).find(
    ({ index, end, quoted }) => index < lead && !quoted && /^,? \p{Ll}/u.test(abstract.slice(end, end + 4)),
  );
  return found?.person ?? null;
}

/** The mentions that no preposition governs, nor one that they are listed with: "talks with X and Y" has no subject. */
function ungoverned(abstract: string, met: readonly Met[], language: Language): Met[] {
  const governs = GOVERNS[language];
  if (!governs) return [...met];
  let last: { readonly end: number; readonly governed: boolean } | null = null;
  return met.filter(({ index, end }) => {
    const governed =
      governs.test(abstract.slice(Math.max(0, index - 60), index)) ||
      (last?.governed === true && isListed(abstract, last.end, index, end));
    last = { end, governed };
    return !governed;
  });
}

/** Whether a list goes on from one mention to the next: "with X and Y", "with X, Y and Z", not "after talks with X, Y spoke". */
function isListed(abstract: string, from: number, index: number, end: number): boolean {
  const between = abstract.slice(from, index);
  return JOINED.test(between) || (COMMA.test(between) && GOES_ON.test(abstract.slice(end, end + 6)));
}

const JOINED = /^,? (?:and|et)(?: with| avec)? (?:the |his |her |le |la |l')?$/iu;
const COMMA = /^, (?:the |his |her |le |la |l')?$/iu;
const GOES_ON = /^,? (?:and|et|<)/u;

/** Verbs behind which the name is their object: "The Chief Executive also thanked X". */
const OBJECT =
  /\S (?:thanked|met|told|received|welcomed|hosted|invited|congratulated|greeted|briefed|informed|urged|assured|asked|joined|praised|commended|reminded|telephoned|phoned|called on) (?:(?:the|his|her|their|visiting|also|current|new|outgoing|then) )*(?:<[GC]\d+>(?:'s)? )?$/iu;

/** Prepositions behind which nobody is a subject. Russian tells it by the case. */
const GOVERNS: Partial<Record<Language, RegExp>> = {
  en: /(?<![\p{L}-])(?:with|to|from|(?<!as )for|between|against|about|beside|alongside|towards?|upon|than|like) (?:(?:the|his|her|their|its|both|visiting|also|current|new|outgoing|then) )*(?:<[GC]\d+>(?:'s)? )?$/iu,
  fr: /(?<![\p{L}-])(?:avec|(?<!(?:quant|^<U\d+>) )(?:à|aux?)|pour|entre|contre|envers|chez|vers|auprès (?:de|du)|aux côtés (?:de|du)) ?(?:(?:le|la|les|l'|son|sa|ses|leur|leurs) ?)*$/iu,
};

/** Whom a following "he said" takes up: who speaks in the sentence, be it about others: "…, spokesman X said". */
export function speakerOf(abstract: string, met: readonly Met[], language: Language): Person | null {
  const speech = speechVerbs(language);
  if (!speech) return null;
  const found = met.find(
    ({ index, end, quoted }) =>
      !quoted &&
      (speech.after.test(abstract.slice(end, end + 90)) ||
        speech.before.test(abstract.slice(Math.max(0, index - 40), index))),
  );
  return found?.person ?? null;
}

/** Whether a verb of saying follows a place in a sentence's abstract. */
export function saysSomething(abstract: string, end: number, language: Language): boolean {
  return speechVerbs(language)?.after.test(abstract.slice(end, end + 90)) ?? false;
}

/** Whether a verb of saying stands right before a place: «…», сказал он. */
export function saidBefore(abstract: string, index: number, language: Language): boolean {
  return speechVerbs(language)?.before.test(abstract.slice(Math.max(0, index - 40), index)) ?? false;
}

/** Whether a verb that shows somebody's mind follows a place: "thanked", "expressed confidence". */
export function opines(abstract: string, end: number, language: Language): boolean {
  return englishOpinions(language)?.test(abstract.slice(end, end + 60)) ?? false;
}

/** "The first since the visit of then Prime Minister X": who is only compared with. */
const COMPARED =
  /\b(?:since|than|unlike)(?: (?:the|an?|his|her|then|former|late|president|prime minister|last|official|state|working|visits?|trips?|of|by|one))* (?:[\p{L}]+ )?$|\bthen[- ](?:[\p{L}-]+ ){0,3}$/iu;

const ADDRESSING =
  /^["' ]*(?:talking (?:to|with)|speaking (?:to|with)|addressing|meeting|receiving|welcoming|thanking|congratulating|greeting)\b/iu;

const LEAD =
  /^["' ]*(?:at|during|in|after|following|ahead of|on|before|while|when|alongside|along with|besides|together with|with|as|\p{L}{2,12}ing)\b[^,.;]{0,200},/iu;

const leads = termsByLanguage(
  'patterns',
  (words: { readonly roles: { readonly lead: string } }) =>
    new RegExp(String.raw`^["' ]*(?:${words.roles.lead})(?!\p{L})[^,.;]{0,200},`, 'iu'),
);

const englishVerbs = termsByLanguage('statements', (words: { readonly verbs: readonly string[] }) =>
  around(words.verbs.join('|')),
);
const englishOpinions = termsByLanguage(
  'statements',
  (words: { readonly objectVerbs?: readonly string[]; readonly stances?: readonly string[] }) =>
    words.objectVerbs
      ? new RegExp(
          String.raw`^ (?:(?:\p{L}+ly|also|further|then|in turn) ){0,2}(?:${[...words.objectVerbs, ...(words.stances ?? [])].join('|')})(?![\p{L}-])`,
          'iu',
        )
      : null,
);
const otherVerbs = termsByLanguage('patterns', (words: { readonly statements: { readonly verbs: string } }) =>
  around(words.statements.verbs),
);

/** What shows a person to speak: the verb after the name, or right before it. */
function speechVerbs(language: Language) {
  return englishVerbs(language) ?? otherVerbs(language);
}

function around(verbs: string): { readonly after: RegExp; readonly before: RegExp } {
  const verb = `(?:${verbs})(?![\\p{L}-])`;
  return {
    after: new RegExp(
      String.raw`^(?:,[^,<>"]{1,60},)? (?:(?:\p{L}+ly|also|has|had|then|in turn) ){0,2}${verb}`,
      'iu',
    ),
    before: new RegExp(String.raw`(?:[,"'»–-] ?|^)${verb} (?:the )?$`, 'iu'),
  };
}
