import { type Language, termsByLanguage } from '../vocabulary';
import type { Person } from './model';

/** A person met in a sentence, by the place in its abstract. */
export interface Met {
  readonly index: number;
  readonly end: number;
  readonly person: Person;
  /** Whether the words stand in quotation marks: what someone says of others. */
  readonly quoted: boolean;
}

/**
 * Whom a following "he" takes up: who is first named outside the sentence's opening phrase ("After talks
 * with Putin, Tokayev …") and outside quotation marks. Null where only quoted words name anyone, and, where the
 * sentence before has a subject, where only an opening participle does ("Talking to the ambassador, he said").
 */
export function subjectOf(
  abstract: string,
  met: readonly Met[],
  language: Language,
  goesOn = false,
): Person | null {
  const unquoted = met.filter(
    ({ quoted, index }) => !quoted && !COMPARED.test(abstract.slice(Math.max(0, index - 60), index)),
  );
  // A spokesman tells what others do.
  const acting = unquoted.filter(({ person }) => person.rank !== 'spokesperson');
  const open = acting.length > 0 ? acting : unquoted;
  const lead = (leads(language) ?? LEAD).exec(abstract)?.[0].length ?? 0;
  if (goesOn && open.every(({ index }) => index < lead) && ADDRESSING.test(abstract)) return null;
  if (open.length <= 1) return open[0]?.person ?? null;
  return (open.find(({ index }) => index >= lead) ?? open[0])?.person ?? null;
}

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
