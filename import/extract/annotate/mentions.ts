import { letIn } from '../search/gate';
import type { Discourse } from './discourse';
import type { SentenceOfElements } from './elements/sentence';
import type { Mention, Person } from './model';
import { personForms, personStarts } from './people/person-forms';
import { personAt } from './person-at';
import type { Antecedents } from './pronouns';
import { type Met, openerOf, saysSomething, speakerOf, subjectOf } from './subject';
import { isNominative } from './text/russian';

/** Puts a sentence's elements together to mentions: people by name, title and reference, countries, institutions. */
export function mentionsOfSentence(
  text: string,
  { abstract, offsets, elements, quotes, paragraph }: SentenceOfElements,
  discourse: Discourse,
): Mention[] {
  const mentions: Mention[] = [];
  const starts = personStarts(discourse.language);
  const forms = letIn(abstract, personForms(discourse.language));
  const met: Met[] = [];
  const { language } = discourse;
  const goesOn = discourse.subject !== null;
  const antecedents: Antecedents = {
    subject: (speaking = false) =>
      subjectOf(
        abstract,
        speaking ? met.filter(({ end }) => !abstract.startsWith("'s ", end)) : met,
        language,
        goesOn,
        goesOn,
      ),
    opener: () => openerOf(abstract, met, language),
    speaker: () => speakerOf(abstract, met, language),
    pair: () => pairOf(met) ?? discourse.pair,
    isNamedInQuotes: (person) => met.some((one) => one.quoted && one.named && one.person === person),
  };
  let stranger = false;
  /** Names of people unknown who say something. */
  const spoken: string[] = [];
  for (let at = starts.exec(abstract); at; at = starts.exec(abstract)) {
    const found = personAt(abstract, at.index, forms, elements, discourse, antecedents);
    if (found) {
      const span = { start: offsets[at.index] as number, end: offsets[at.index + found.length] as number };
      mentions.push(
        found.group
          ? { type: 'B', ...span, ...found.group }
          : { type: 'P', ...span, person: found.person as Person, form: found.form },
      );
      if (found.person) {
        found.person.mentions.push(span);
        if (
          discourse.language !== 'ru' ||
          isNominative(text.slice(span.start, span.end), found.person.leader?.ru ?? []) !== false
        )
          met.push({
            index: at.index,
            end: at.index + found.length,
            person: found.person,
            named: found.form !== 'reference',
            quoted: quotes.some((quote) => quote.start <= span.start && quote.end >= span.end),
          });
      }
      starts.lastIndex = at.index + found.length;
      continue;
    }
    const placeholder = /^<([A-Z])(\d+)>/.exec(abstract.slice(at.index, at.index + 12));
    const element = placeholder ? elements[Number(placeholder[2])] : undefined;
    if (element?.type === 'C')
      mentions.push({
        type: 'C',
        start: element.start,
        end: element.end,
        iso3: element.iso3,
        form: element.form,
        text: text.slice(element.start, element.end),
      });
    else if (element?.type === 'G' && element.candidates.length === 1)
      mentions.push({ type: 'G', start: element.start, end: element.end, iso3: element.iso3 });
    else if (element?.type === 'O')
      mentions.push({ type: 'O', start: element.start, end: element.end, name: element.name });
    else if (element?.type === 'I')
      mentions.push({
        type: 'I',
        start: element.start,
        end: element.end,
        name: element.name,
        kind: element.kind,
        country: element.country,
      });
    // Words of someone unknown: the next "he" is theirs.
    if (
      (element?.type === 'U' || element?.type === 'S') &&
      /^<[US]\d+>,? (?:also |then )?(?:said|told|added|noted|stressed|says|a (?:dit|déclaré|souligné|affirmé|ajouté|rappelé)|отметил|сказал|заявил|подчеркнул|сообщил|добавил|напомнил|рассказал)/.test(
        abstract.slice(at.index, at.index + 30),
      )
    ) {
      stranger = true;
      spoken.push(element.text);
    }
    if (
      element?.type === 'T' &&
      placeholder &&
      saysSomething(abstract, at.index + placeholder[0].length, discourse.language)
    )
      stranger = true;
    if (placeholder) starts.lastIndex = at.index + placeholder[0].length;
  }
  // "Sven Hedin travelled through the steppe. He wrote …": somebody of whom we know no more.
  if (met.length === 0 && STRANGER.test(abstract)) {
    const first = elements[Number(/\d+/.exec(abstract)?.[0])];
    stranger ||= first?.type === 'U' && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]+){1,2}$/u.test(first.text);
  }
  // "The guest said": who that is, and who goes on speaking, the whole page tells.
  const role = ROLE_SUBJECT.exec(abstract);
  if (role && met.every(({ index }) => index > role.index)) discourse.role = true;
  else if (met.some(({ quoted }) => !quoted)) discourse.role = false;
  if (language === 'en') tellGender(abstract, met);
  const withinParagraph = goesOn && discourse.paragraph === paragraph;
  const topic = subjectOf(abstract, met, language, goesOn, withinParagraph);
  discourse.paragraph = paragraph;
  discourse.pair = pairOf(met);
  const { strangers } = discourse;
  for (const name of spoken) strangers.set(name, (strangers.get(name) ?? 0) + 1);
  if (stranger) discourse.stranger = spoken.some((name) => (strangers.get(name) ?? 0) > 1);
  else if (met.some(({ quoted }) => !quoted)) discourse.stranger = false;
  discourse.speaker = stranger
    ? null
    : (speakerOf(abstract, met, discourse.language) ??
      (topic && !abstract.endsWith('?') ? null : discourse.speaker));
  discourse.subject = stranger ? null : (topic ?? discourse.subject);
  return mentions;
}

/** The two people of a sentence, in their order; null where it speaks of fewer or more. */
function pairOf(met: readonly Met[]): readonly [Person, Person] | null {
  const [first, second, third] = new Set(met.flatMap(({ quoted, person }) => (quoted ? [] : [person])));
  return first && second && !third ? [first, second] : null;
}

/** "X told her host", "X and his delegation": whether the subject is a woman or a man, where nothing else tells it. */
function tellGender(abstract: string, met: readonly Met[]): void {
  const [first] = met;
  if (!first || first.quoted || first.person.gender !== null || first.index > 60) return;
  const own = OWN.exec(abstract.slice(first.end, first.end + 120))?.[1]?.toLowerCase();
  if (own) first.person.gender = own === 'her' ? 'f' : 'm';
}

/** What somebody has or gives as a person, with nobody else named before. */
const OWN =
  /^(?:(?!<[NSUTHB]\d|[.;:"“”]).){1,80}? (her|his) (?:own |first |official |sincere |deep |heartfelt )*(?:hosts?|hostess|counterpart|opposite number|country|visit|trip|tour|stay|delegation|wife|husband|spouse|gratitude|appreciation|confidence|satisfaction|readiness|condolences|thanks|remarks|speech|address)(?!\p{L})/iu;

/** The guest or the host as the subject of a sentence. */
export const ROLE_SUBJECT =
  /(?:^|[,;:] |["”] ?)(?:the|his|her) (?<role>guest|visitor|visiting leader|host)(?=,? (?:(?:also|then|in turn|for (?:his|her) part),? )*\p{Ll})/iu;

/** A name of nobody known that opens a sentence, with a verb behind it. */
const STRANGER = /^["' ]*<U\d+>(?:,[^,<>]{1,60},)? \p{Ll}/u;
