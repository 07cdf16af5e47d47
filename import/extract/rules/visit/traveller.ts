import { type MentionOf, mentionAt, type Person, type Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import { madeOnce } from '../../pattern';
import { type VisitVocabulary } from './frame';
import type { Place } from './place';

/** Who travels: nobody named where the text says "the guest" or "the delegation". */
export interface Travellers {
  readonly persons: readonly Person[];
  /** Told by a pronoun or a bare title. */
  readonly reference: boolean;
}

/** How far before a phrase its subject is looked for. */
const REACH = 600;
const NOT_SUBJECT =
  /(?:^|[\s,(])(?:with|by|from|to|of|at|on|about|counterpart|alongside|met|meet|sees?|seeing|told|between|his wife|for|against|than|as|since|welcom(?:ed|es|ing)|receiv(?:ed|es|ing)|host(?:ed|s|ing)?|greet(?:ed|s|ing)|invit(?:ed|es|ing)|including|includes?|comprising|like|under|visiting|thank(?:ed|s)|inform(?:ed|s)|congratulat(?:ed|es)|(?:directives?|directions?|instructions?|orders|behalf) of (?:the )?[\p{L} ]{0,50}) ?$/iu;
const LED = /(?:led|headed|accompanied and led|comprising|under) by ?$/iu;
const REPORTS =
  /^,? ?(?:said|told|noted|added|stated|announced|stressed|confirmed|wrote|explained|denied|reported|recalled)\b/u;
/** Behind the name of whoever has the word in a transcript. */
const LABEL = /^(?: \([^)]{1,40}\))?: /u;
const ADJACENT =
  /^,?(?: (?:who|has|had|have|having|is|was|are|were|will|be|been|to|also|then|later|now|first|last|just|earlier|already|currently|presently|recently|personally|officially|reportedly|due|set|expected|scheduled|slated|planned|planning|going|about|himself|herself|would|may|again|today|in turn|both))*,? ?$/iu;
const RELATIVE = /^,? who (?:[^<,;]|<[CGDO]\d+>){3,90}$/u;
const INSERTED =
  /^[^<;]{0,40}(?:<[CDG]\d+>[^<;]{0,20}){0,2}<P\d+>, (?!who\b)[^;]{3,160}[^,;]{3,}, (?:has|is|was|will|had|have|also|then|later|set|due|to|expected|scheduled|be|arrived|landed|came|here|today|yesterday|\p{L}+day|on|for|<D\d+>| )*$/u;
const COMPANY =
  /(?<who><P\d+>),? (?:and|with|together with|along with|accompanied by|at the head of) (?:his|her|their|an?|the) (?:[\p{L}\d<>-]+ ){0,4}(?:wife|husband|spouse|entourage|delegation|team|party|family|ministers|officials)(?: (?:(?:he|she) (?:leads?|led|heads?|headed)|led by (?:him|her)))?(?: (?:of|from) (?:the )?(?:<[CGO]\d+>|\p{L}+))?,? (?=[^<;]{0,60}$)/u;
/** "X accompanied by his son Y and officials including Z arrived": X does. */
const ENTOURAGE =
  /(?<who><P\d+>)(?: of (?:the )?<C\d+>)?,? accompanied by (?:[^;<]|<[A-Z]\d+>){1,240}?(?=,? (?:$|(?:arrived|arrives|landed|left|departed|flew|came|went|travell?ed|paid|began|visited|concluded|will|has|is|was|had)\b))/u;
/** "X, together with Y, arrived": both do. */
const TOGETHER =
  /(?<who><P\d+>),? (?:together with|along with|alongside|jointly with) (?:(?:the|his|her) )?(?:counterpart |colleague )?(?<other><P\d+>),?(?= (?:\p{L}+ ){0,4}$)/u;
/** "X, whose plane landed". */
const VEHICLE = /(?<who><P\d+>),? whose (?:plane|aircraft|jet|flight|train|helicopter|motorcade) $/u;
/** "His Royal Highness": stands between a preposition and its name. */
const STYLE =
  /(?:(?:the |his |her )?(?:(?:Royal |Imperial |Serene )?(?:Highness|Majesty|Excellency|Eminence|Holiness)|H\.?E\.?|H\.?R\.?H\.?|H\.?H\.?|Sheikh|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Hon\.?|Rt\.?|Shri),? )+$/iu;
const JOINED = /<P\d+> and(?: the| his| her)?$/u;
const SINCE_WHEN = /^ (?:(?:had|has|is|will|last|first|also|himself|herself) ){0,2}$/u;
/** "Returned home after", before "completing his visit": who completes it is the one who returned. */
const DANGLING = / (?:after|upon|before|on) (?:(?:successfully|officially) )?$/u;
/** "Pushpa Kamal Dahal 'Prachanda' will": the second name is his, too. */
const NICKNAME = /(?<=<P\d+>) (?:'\p{Lu}\p{L}+'|"\p{Lu}\p{L}+"|\(\p{Lu}\p{L}+\))(?= )/gu;
/** "Y was on hand to meet him at the start of a": he is whoever travels. */
const MEETS_HIM =
  /<P\d+> [^.;<>]{0,40}\b(?:meet|met|greet|greeted|receive|received|welcome|welcomed) (?:him|her|them) (?:[^.;<>]|<[CD]\d+>){0,40}$/u;
const SUBORDINATE = /\b(?:that|which|where|when|while|because|if|whether|whose|saying|after|before|as)\b/iu;

const guests = madeOnce(
  (terms: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})${terms.guests}(?: [\p{L}-]+){0,3} ?$`, 'iu'),
);

/** Who does what the phrase at `index` of the abstract says: its subject, never a companion, host or source. */
export function travellersBefore(
  sentence: Sentence,
  index: number,
  terms: VisitVocabulary,
): Travellers | null {
  const whole = clause(sentence.abstract.slice(Math.max(0, index - REACH), index));
  const offset = index - whole.length;
  // "X and his entourage arrived": X does.
  const head = whole
    .replace(ENTOURAGE, '$<who>')
    .replace(COMPANY, '$<who> ')
    .replace(TOGETHER, '$<who> and $<other>')
    .replace(VEHICLE, '$<who> ')
    .replace(NICKNAME, '')
    .replace(DANGLING, ' ');
  if (guests(terms).test(head) || MEETS_HIM.test(head)) return { persons: [], reference: true };
  const all = [...head.matchAll(/<P(\d+)>/g)].flatMap((match) => {
    const mention = sentence.mentions[Number(match[1])];
    return mention?.type === 'P' ? [{ mention, at: match.index, end: match.index + match[0].length }] : [];
  });
  const governed = new Set<Person>();
  let beside: Person | null = null;
  const eligible = all.filter(({ mention, at, end }) => {
    const before = head.slice(0, at).replace(STYLE, '').trimEnd();
    const after = head.slice(end);
    if (!canTravel(mention.person, sentence)) return false;
    if (REPORTS.test(after)) return false;
    // "MINISTER X: We went to C": whoever speaks is "I".
    if (offset === 0 && at === 0 && LABEL.test(after)) return false;
    if (/^'s? (?!plane|aircraft|jet|flight|motorcade|delegation|entourage)/u.test(after)) return false;
    if (/^,? who(?:m)? /u.test(after) && ADJACENT.test(after)) return true;
    // "Met Y, who arrived in C for": Y arrived, whatever governs the name.
    if (RELATIVE.test(after)) return true;
    if (LED.test(before)) return true;
    // "The first since X came": X came.
    if (/\bsince$/iu.test(before) && SINCE_WHEN.test(after)) return true;
    // "On his first trip as foreign minister, X will visit C": X will.
    if (
      /\bas$/iu.test(before) &&
      /, /u.test(sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start))
    )
      return true;
    // "At the invitation of X, Crown Prince and Prime Minister": the titles are X's.
    const titles =
      mention.form === 'reference' && governed.has(mention.person) && /(?:,|,? and)$/u.test(before);
    // "Will meet X and Queen Y on a visit to C": whoever travels is neither of them.
    const joined = beside !== null && governed.has(beside) && JOINED.test(before);
    beside = mention.person;
    const free = !titles && !joined && !NOT_SUBJECT.test(before);
    if (!free) governed.add(mention.person);
    return free;
  });
  const last = eligible.at(-1);
  if (!last) return null;
  // "X, accompanied by Y and Z, arrived": what stands between commas has no say.
  const first = eligible[0];
  if (first && INSERTED.test(head) && head.indexOf('<P') === first.at)
    return listed(sentence, head, first.mention, endOfList(head, first));
  // "Y, National Leader of the people, who had been to Seoul": the name counts, not what it is explained by.
  const named = eligible.at(-2);
  const explained =
    last.mention.form === 'reference' &&
    named?.mention.form === 'named' &&
    (/^, (?:\p{Lu}\p{L}+ ){0,3}$/u.test(head.slice(named.end, last.at)) ||
      (isBare(sentence, last.mention) && /^,? [^.;]{0,120} and $/u.test(head.slice(named.end, last.at))));
  const nearest = explained && named ? { ...last, mention: named.mention } : last;
  const between = head.slice(nearest.end);
  // "… was Jimmy Carter, who visited": whose name nobody knows.
  if (/\p{L},? who(?: [\p{L}]+){0,3} ?$/u.test(between)) return null;
  if (unlike(sentence, nearest.mention)) return { persons: [], reference: true };
  // "A and B, who is on a visit": B is.
  if (/^, who (?:is|was|has|had|arrived|will|came)\b/u.test(between))
    return { persons: [nearest.mention.person], reference: nearest.mention.form === 'reference' };
  if (ADJACENT.test(between)) return listed(sentence, head, nearest.mention, nearest.end);
  const continued =
    /(?:,| and|, and|, then| then|,? before|,? but)(?: then| later| also| is| was| had| has| will){0,3} ?$/u.test(
      head,
    );
  if (continued) {
    const subject = eligible.find(({ at }) => at < 60) ?? nearest;
    return listed(sentence, head, subject.mention, endOfList(head, subject));
  }
  if (SUBORDINATE.test(between) && !/^,? who\b/u.test(between)) return null;
  return offset >= 0 ? listed(sentence, head, nearest.mention, nearest.end) : null;
}

/** What joins people of a list, with the office of the next. */
const AND = String.raw`(?:,|,? and|,? &) (?:(?:the )?\p{L}+ )?`;
/** "A, B and C will arrive in D on Friday, on a visit": all of them. */
const LIST = new RegExp(String.raw`^<P\d+>(?:${AND}<P\d+>){1,4}`, 'u');
const LIST_AT_END = new RegExp(String.raw`(?:<P\d+>${AND}){0,5}<P\d+>$`, 'u');

function endOfList(head: string, { at, end }: { readonly at: number; readonly end: number }): number {
  const list = LIST.exec(head.slice(at));
  return list ? at + list[0].length : end;
}

const PART_OF = / (?:as part of|within(?: the framework of)?|in the framework of) $/u;
const PART_OF_NEXT = /^(?:as part of|within(?: the framework of)?|in the framework of) /u;

/**
 * Whose "his visit to C" is: the subject's, "X met Y during his visit to C", unless C is the subject's own country.
 * Without a place the subject of the clause is meant.
 */
export function ownerOf(
  sentence: Sentence,
  index: number,
  places: readonly Place[],
  terms: VisitVocabulary,
): Travellers | null {
  const near = travellersBefore(sentence, index, terms);
  const head = clause(sentence.abstract.slice(Math.max(0, index - REACH), index));
  // "Congratulated Y on his visit": Y's.
  const praised =
    /\b(?:congratulat\p{L}+|thank\p{L}*|commend\p{L}*|prais\p{L}+) (?:the |his )?<P(\d+)>(?: \p{L}+)? (?:on|for) $/u.exec(
      head,
    );
  if (praised) return travellersAt(sentence, mentionAt(sentence, praised[1], 'P'));
  // "Received Y as part of his working visit": Y's.
  const received =
    /\b(?:received|welcomed|hosted|receives|welcomes|hosts) (?:the |visiting )?<P(\d+)>,? $/u.exec(
      head.replace(PART_OF, ' '),
    );
  if (received && (PART_OF.test(head) || PART_OF_NEXT.test(sentence.abstract.slice(index, index + 40))))
    return travellersAt(sentence, mentionAt(sentence, received[1], 'P'));
  const acts =
    /<P(\d+)>(?:,[^<;]{3,80},)? (?:(?:has|had|have|also|then|later|will|on <D\d+>) ){0,3}(?:met|meets?|meeting|held|holds?|had|discuss(?:ed)?|exchanged|spoke|speak|talk(?:ed)?|raised?|call(?:ed|s)? on|paid|told|accepted|signed|attended|conferred)\b/u.exec(
      head,
    );
  const subject = acts ? sentence.mentions[Number(acts[1])] : undefined;
  if (subject?.type !== 'P' || !canTravel(subject.person, sentence)) return near;
  if (places.some(({ iso3 }) => iso3 !== null && iso3 === subject.person.country)) return near;
  return unlike(sentence, subject) ? near : { persons: [subject.person], reference: true };
}

/** The person of a phrase such as "the visit of X". */
export function travellersAt(sentence: Sentence, mention: MentionOf<'P'> | undefined): Travellers | null {
  if (!mention || !canTravel(mention.person, sentence)) return null;
  if (unlike(sentence, mention)) return { persons: [], reference: true };
  return { persons: [mention.person], reference: mention.form === 'reference' };
}

/** "X, general secretary of the party and president, paid": a title without article says more of who is named before. */
function isBare(sentence: Sentence, { start }: MentionOf<'P'>): boolean {
  return (
    /^\p{Ll}/u.test(sentence.text.slice(start - sentence.start)) &&
    !/^(?:the|his|her|their|he|she|they)\b/u.test(sentence.text.slice(start - sentence.start))
  );
}

/** "The King" is not the President, whomever the document spoke of last. */
function unlike(sentence: Sentence, { form, start, end, person }: MentionOf<'P'>): boolean {
  if (form !== 'reference') return false;
  const royal = /\b(?:king|queen|prince|princess|emir|amir|sultan)\b/iu;
  const titles = `${person.name} ${person.title} ${person.leader?.offices.map((office) => office.title).join(' ') ?? ''}`;
  return royal.test(sentence.text.slice(start - sentence.start, end - sentence.start)) && !royal.test(titles);
}

/** People of a country who travel for it; spokespersons, envoys who live where they are posted and people whose country the text does not tell do not count. */
function canTravel(person: Person, sentence: Sentence): boolean {
  if (
    person.rank === 'spokesperson' ||
    /^(?:Ambassador|High Commissioner|Consul)\b/iu.test(person.title ?? '')
  )
    return false;
  if (person.country !== null || (person.rank === 'organisation' && person.leader)) return true;
  return (
    protocolOrder(person.rank) < 8 &&
    /(?:state|official|working) visit|invitation of/iu.test(sentence.abstract)
  );
}

const INVITED_BY =
  /\b(?:at|upon|on|following) the (?:kind |joint |official )?invitation of (?:the |his |her |their )?$/iu;

/** "A and B arrived in …": of one country's people the highest, each country's own; spouses and aides do not count. */
function listed(sentence: Sentence, head: string, main: MentionOf<'P'>, end: number): Travellers {
  const whole = LIST_AT_END.exec(head.slice(0, end))?.[0] ?? '';
  // "At the invitation of Y, ministers A, B and C": not Y.
  const invited = /^<P\d+>, (?=[^,]*<P\d+>,)/u.exec(whole)?.[0] ?? '';
  const list =
    invited !== '' && INVITED_BY.test(head.slice(0, end - whole.length))
      ? whole.slice(invited.length)
      : whole;
  const mentions = [...list.matchAll(/<P(\d+)>/g)].flatMap((match) => {
    const mention = sentence.mentions[Number(match[1])];
    return mention?.type === 'P' && canTravel(mention.person, sentence) ? [mention] : [];
  });
  const start = end - list.length;
  if (mentions.length < 2 || NOT_SUBJECT.test(head.slice(0, Math.max(0, start)).replace(STYLE, '').trimEnd()))
    return { persons: [main.person], reference: main.form === 'reference' };
  const spouse = ({ person }: MentionOf<'P'>) => /^(?:Queen|First Lady|Princess)/iu.test(person.title ?? '');
  const chief = mentions.filter((mention) => mention.person.country !== null && !spouse(mention));
  if (chief.length > 0 && chief.length < mentions.length)
    return {
      persons: [...new Set(chief.map((mention) => mention.person))].slice(0, 1),
      reference: chief[0]?.form === 'reference',
    };
  const best = new Map<string, number>();
  for (const { person } of mentions) {
    const order = protocolOrder(person.rank);
    const country = person.country ?? '';
    if (order < (best.get(country) ?? 100)) best.set(country, order);
  }
  const persons = mentions
    .map((mention) => mention.person)
    .filter(
      (person, index, all) =>
        all.indexOf(person) === index && protocolOrder(person.rank) === best.get(person.country ?? ''),
    );
  return {
    persons: persons.length > 0 ? persons : [main.person],
    reference: mentions.every((mention) => mention.form === 'reference'),
  };
}

function clause(head: string): string {
  return head.slice(head.lastIndexOf(';') + 1);
}
