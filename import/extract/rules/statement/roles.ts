import { ROLE_SUBJECT } from '../../annotate/mentions';
import type { AnnotatedDocument, Mention, Person, Sentence } from '../../annotate/model';
import { mayBe } from '../../annotate/people/gender';
import type { Finding } from '../../finding';
import { allMatches } from '../../search/search';
import { principalsOf } from '../principals';

const ROLE = /(?<![\p{L}-])(?:the|his|her) (?<role>guest|visitor|visiting leader|host)(?![\p{L}-])/giu;

/** "He" or "she" of whom nobody named is meant, which goes on with the guest or the host of the sentence before. */
const GOES_ON = /(?<![\p{L}-])(?<pronoun>he|she)(?![\p{L}'-])/iu;

/** A document in whose sentences "the guest", "the visitor" and "the host" are people, and who goes on speaking as such. */
export function withRoles(document: AnnotatedDocument, findings: readonly Finding[]): AnnotatedDocument {
  const principals = principalsOf(document, findings);
  const host = principals.pair?.find((person) => person !== principals.visitor);
  if (!principals.visitor || !host) return document;
  const people = { visitor: principals.visitor, host };
  let before: { readonly person: Person; readonly paragraph: number } | null = null;
  const sentences = document.sentences.map((sentence) => {
    const { abstract, paragraph } = sentence;
    const goesOn = before && paragraph - before.paragraph <= 1 ? before.person : null;
    const subject = ROLE_SUBJECT.exec(abstract)?.groups?.role?.toLowerCase();
    if (subject) before = { person: subject === 'host' ? host : people.visitor, paragraph };
    else if (/<P\d/u.test(abstract)) before = null;
    return named(sentence, people, goesOn);
  });
  return { ...document, sentences };
}

/** A sentence in which "the guest", "the visitor" and "the host" stand for the people whom a visit makes them, and a first "he" for who goes on. */
function named(
  sentence: Sentence,
  { visitor, host }: { readonly visitor: Person; readonly host: Person },
  goesOn: Person | null,
): Sentence {
  const mentions: Mention[] = [...sentence.mentions];
  const offsets: number[] = [];
  const personOf = (groups: RegExpExecArray['groups']) => {
    if (groups?.pronoun && goesOn) return goesOn;
    return groups?.role?.toLowerCase() === 'host' ? host : visitor;
  };
  let abstract = '';
  let copied = 0;
  const copy = (until: number) => {
    abstract += sentence.abstract.slice(copied, until);
    for (; copied < until; copied++) offsets.push(sentence.offsets[copied] as number);
  };
  const pronoun = goesOn ? GOES_ON.exec(sentence.abstract) : null;
  const first = sentence.abstract.search(/<P\d/u);
  const gender = pronoun?.groups?.pronoun?.toLowerCase() === 'she' ? 'f' : 'm';
  const own =
    pronoun && goesOn && mayBe(gender, goesOn) && (first < 0 || pronoun.index < first) ? [pronoun] : [];
  const roles = [...own, ...allMatches(sentence.abstract, ROLE)].sort((a, b) => a.index - b.index);
  for (const match of roles) {
    const end = match.index + match[0].length;
    const start = sentence.offsets[match.index] as number;
    copy(match.index);
    const placeholder = `<P${mentions.length}>`;
    abstract += placeholder;
    for (let index = 0; index < placeholder.length; index++) offsets.push(start);
    mentions.push({
      type: 'P',
      start,
      end: sentence.offsets[end] as number,
      person: personOf(match.groups),
      form: 'reference',
    });
    copied = end;
  }
  if (copied === 0) return sentence;
  copy(sentence.abstract.length);
  offsets.push(sentence.offsets[sentence.abstract.length] as number);
  return { ...sentence, mentions, abstract, offsets: Int32Array.from(offsets) };
}
