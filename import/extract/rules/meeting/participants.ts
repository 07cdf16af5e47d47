import type { MentionOf, Person, Sentence } from '../../annotate/model';
import { unique } from '../pairs';

/** Somebody named around a verb of meeting. */
export interface Party {
  readonly people: readonly Person[];
  /** Whether only a pronoun or a title without a name stands for them. */
  readonly reference: boolean;
  /** "The guest", "him", "both leaders" of whom the sentence does not say who they are. */
  readonly meant?: 'guest' | 'pair';
}

export const NOBODY: Party = { people: [], reference: false };
/** The guest of whom the document tells. */
export const GUEST: Party = { people: [], reference: true, meant: 'guest' };
const GUESTS = String.raw`(?:(?:the|his|her|their) (?:<G\d+> |distinguished |high |honou?red |visiting )?(?:guests?|visitors?)|the visiting (?:dignitary|leader|statesman|delegation)|the <G\d+> (?:official |visiting )?delegation(?! (?:led|headed))|him|her|HRH|HH|His (?:Royal )?(?:Highness|Majesty)|Her Majesty)`;
/** "The guest", "the visiting Kuwaiti official", "the Thai official". */
const GUEST_BEFORE =
  /(?<![\p{L}])(?:(?:[Tt]he|[Hh]is|[Hh]er) (?:guests?|visitors?)|[Tt]he (?:visiting (?:<G\d+> )?(?:dignitary|leader|statesman|official|delegation)|<G\d+> (?:guest|visitor|official|dignitary)))(?: (?:also|then|first|later|again|had|has|is to|was to|is due to|is set to|will|himself|<D\d+>))*(?: \p{L}+ed| have)? ?$/u;
const GUEST_AFTER = new RegExp(
  String.raw`^(?: (?:with|for|by|to|in hono[u]?r of|[\p{L} ]{0,32} (?:with|for|in hono[u]?r of)))? ${GUESTS}(?![\p{L}'])`,
  'u',
);

/** Whoever one mention stands for. */
export function partyOfOne({ person, form }: MentionOf<'P'>): Party {
  return { people: [person], reference: form === 'reference' };
}

/** How far from the verb its subject and object are looked for, in characters. */
const REACH = 600;
/** "President X of Guyana": the country says who that is. */
const OF_COUNTRY = /(?<=<P\d+>) of (?:the )?<C\d+>(?!'s|-)(?: \p{Lu}[\p{L}-]+){0,4}/gu;
/** "Prime Minister X 'Y'": one person. */
const BYNAME = /(?<=<P\d+>) ['"‘“]<P\d+>['"’”]/gu;
/** "X, who is accompanying President Y at the summit in C, had meetings": whoever is named in between does not. */
const COMPANION =
  /(?<=<P\d+>), who (?:[^.;,<]|<[CDGO]\d+>){0,90}<P\d+>(?:[^.;,<]|<[CDGO]\d+>){0,90},(?=[^<]*$)/u;
/** "X and her delegation, which included Y, also met": Y sits beside her. */
const DELEGATION =
  /(?<=<P\d+>),?(?: and| with| accompanied by) (?:his|her|an?|the) (?:[\p{L}-]+ ){0,2}delegation(?:, (?:which|that) includ\p{L}+ [^.;]{1,260},)?(?= (?:also |then |later )*$)/u;
const ITEM = String.raw`<[PB]\d+>(?:\.(?= ))?`;
/** "X, who is on a two-day visit, and Y". */
const ASIDE = String.raw`(?:, who (?:is|was|has|had|arrived|came|began) (?:[^.;<>,]|<[CDG]\d+>){1,80},)?`;
const JOIN = String.raw`(?:,? and |, | as well as |, together with | together with |${ASIDE},? (?:and|&) (?:with )?(?:the |his |her |also )?(?:visiting )?(?:<[CG]\d+>(?:\.|'s)? (?:\(<[CG]\d+>\) )?)?(?:(?:counterpart|host|hostess|guest|visitor|colleague|opposite number),? )?(?:top |former |then )?(?:\p{Lu}[\p{L}.'-]* (?:of (?:the )?)?){0,6}?)`;
const LISTS = new RegExp(`(?:${ITEM}${JOIN}){0,6}${ITEM}`, 'gu');
/** "X with his counterpart Y, held a meeting". */
const ACCOMPANIED = String.raw`(?:${ITEM} (?:along |together )?with (?:the |his |her )?(?=<P\d+>, ?(?:h[eo]ld|met|had|\p{L}+ed)\b|<P\d+>,? $))?`;
const SUBJECTS = new RegExp(
  String.raw`(?<list>${ACCOMPANIED}(?:${ITEM}${JOIN}){0,6}${ITEM})(?<after>(?: of (?:the )?<C\d+>)?(?:,[^.;<>]{0,80},|,? who| and [^.;<>]{0,60}<C\d+>[^.;<>]{0,30},)?(?:(?: [\p{L}'-]+){0,2} <D\d+>)?,?(?: [\p{L}'-]+){0,5} ?)$`,
  'u',
);
const CLAUSE_BEGINS =
  /^(?:'s)? ?(?:said|told|noted|added|stated|says|wrote|tweeted|posted|will|has|is|was|had|agreed|signed|also)\b/u;

const OF_OTHERS =
  /\b(?:upcoming|forthcoming|planned|possible|future) (?:[\p{L}-]+ ){0,2}(?:meeting|talks|summit|visit|session)s?\b/iu;
const SAYS =
  /^ (?:also )?(?:said|told|noted|added|stated|says|wrote|tweeted|posted|announced|confirmed|reported)\b/u;

/** "During his talks with X, Y expressed thanks": the main clause. */
const GOES_ON =
  /^ (?:also |then |again )?(?!accompanied|attended|led|headed|based|named|elected|appointed|called|took place)(?:\p{L}{3,}ed|said|spoke|gave|took|made|told|met|held|flew|left|went|will)\b/u;

const DOES =
  /^ (?:also |then |later |will |has |had |is to |on <D\d+> )*(?:\p{L}{3,}ed|went|met|held|came|flew|took|left|paid|began|arrives?|visits?|travels?|meets?|holds?)\b/u;

/** Whom the words before the verb make its subject: the list just before it, else the nearest that no preposition governs. */
export function subjectBefore(sentence: Sentence, head: string): Party {
  const clause = head
    .slice(Math.max(beginningOfClause(head), head.length - REACH))
    .replace(OF_COUNTRY, '')
    .replace(BYNAME, '')
    .replace(COMPANION, '')
    .replace(DELEGATION, '');
  if (GUEST_BEFORE.test(clause)) return GUEST;
  const list = SUBJECTS.exec(clause);
  // "X will meet Y and host a dinner": the subject of the first verb is that of the second.
  const coordinated = / and (?:(?:also|then|later|will|to|had|has) ){0,2}$/u.test(clause);
  if (list?.groups?.list && !coordinated) {
    const lead = clause.slice(0, list.index);
    const led = /(?:led|headed) by (?:the )?$/iu.test(lead);
    // "Talks with Y, who will also host a lunch": Y does.
    const relative = /^(?:(?: on)? <D\d+>)?,? who\b/u.test(list.groups.after ?? '');
    const governed =
      !led &&
      !relative &&
      /(?:^|\s)(?:with|by|of|from|invitation of|for|told|between|between the) (?:the |his )?$/iu.test(lead);
    const party = partyOf(sentence, governed ? behindPreamble(lead, list.groups.list) : list.groups.list);
    if (party.people.length > 0) return party;
  }
  if (coordinated && /^(?:[^<]|<D\d+>){0,80}\b(?:the|his|her) (?:guest|visitor)\b/iu.test(clause))
    return GUEST;
  const candidates = [...clause.matchAll(LISTS)];
  if (coordinated) {
    // "X was received by Y, and Z went to Cali and received …": the last who does something.
    const doer = candidates.findLast(
      (match) =>
        DOES.test(clause.slice(match.index + match[0].length)) &&
        !/(?:^|\s)(?:with|by|to|of|from|for|than|against|told|that|wife|as)$/iu.test(
          clause.slice(0, match.index).trimEnd(),
        ),
    );
    const party = doer && partyOf(sentence, doer[0]);
    if (party && party.people.length > 0) return party;
  }
  for (const match of coordinated ? candidates : candidates.reverse()) {
    const lead = clause.slice(0, match.index).trimEnd();
    if (/(?:^|\s)(?:with|by|to|of|from|for|than|against|told|wife|as)$/iu.test(lead)) continue;
    if (clause.slice(match.index + match[0].length).startsWith("'s")) continue;
    const party = partyOf(sentence, match[0]);
    if (party.people.length > 0) return party;
  }
  return NOBODY;
}

/** Where the last clause begins: "met X; and then held talks with Y" goes on with the one before. */
function beginningOfClause(head: string): number {
  const last = head.lastIndexOf(';');
  if (
    last < 0 ||
    !/^;(?: and)?(?: (?:also|then|later|has|had))* (?:$|(?:held|met|had|received|called|paid|hosted|attended|visited|exchanged)\b)/u.test(
      head.slice(last),
    )
  )
    return last + 1;
  return beginningOfClause(head.slice(0, last));
}

/** "With the mediation of X, Y and Z met": those whom the words that open the sentence do not govern. */
function behindPreamble(lead: string, list: string): string {
  const opens =
    /^(?:After|Following|At|With|On|During|Before|Upon|Under|Thanks to|Through|Prior to)\b[^<,.;]{0,60}$/u.test(
      lead,
    );
  const comma = list.indexOf('>, <');
  return opens && comma >= 0 ? list.slice(comma + 3) : '';
}

const UNREAD_NAME =
  /(?<=<P\d+>)(?: \([\p{L} ]{2,30}\))?, (?:\p{Lu}[\p{L}'.-]+ ){1,3}\p{Lu}[\p{L}'-]+(?=(?:,|,? and) (?:the |his |her )?<P\d+>)/gu;

/** Words of a title between two names of a list: "and CPN (Maoist Center) chair Y". */
const OF_TITLE = String.raw`(?:(?!(?:said|told|who|that|will|would|h[eo]ld|holds|signed|discuss\p{L}*|me[et]t?|meets|meeting|attend\p{L}*|visit\p{L}*|host\p{L}*|receiv\p{L}*|call\p{L}*|arriv\p{L}*|left|also|in|on|at|to|by|from|has|had|is|was|were|(?!(?:re-?)?elected|appointed|retired|united|accredited|designated)\p{Ll}{2,}ed)\b)(?:[\p{L}.'()&-]+|<[CG]\d+>(?:'s)?) ){0,9}?`;
const OBJECT = new RegExp(
  String.raw`^(?<lead>[^.;<>]{0,70}?|(?:[^.;<>]|<[CGOD]\d+>){0,90}?|[^.;]{0,110}? (?:with|between|by|including)(?: [^<.;]{0,25}?(?:led|headed) by)?)(?: with| between| by| including|,)?(?: the| his| her| visiting| a| both| newly elected)? ?(?<list><[PB]\d+>(?:\.?(?:,? and,? separately,? |,? and |; and |; | of <C\d+> and | on <D\d+>,? and | on <D\d+>, |(?: of (?:the )?[^.;]{0,90}?)?, and |, who [^<.;]{0,60}, and |,? and with (?:the |his |her )?[^<>.;,]{3,70}, (?=<P)| <D\d+> and, [^<>.;,]{3,30}, |, and with |, as well as | as well as |,? alongside |,? along with |, )(?:with |the |his |her |also )?(?:<[CG]\d+>(?:'s)? )?${OF_TITLE}<[PB]\d+>){0,12})`,
  'u',
);

/** "Between X and the Deputy Chairman of the Cabinet, Foreign Minister Y": whatever titles the second has. */
const TWO =
  /^ (?:the |his |her )?(<P\d+>)(?: of (?:the )?<C\d+>)?,? and (?:the |his |her )?(?:(?! (?:said|told|who|which|that|after|when|where|was|were|is|are|had|has|will)\b)(?:[^.;<]|<[CGOI]\d+>)){0,120}?(<P\d+>)/u;

/** "The meeting of X with Y". */
const OF_ONE_WITH = /^( (?:the )?<P\d+>) (?:with|by|to) (?=(?:the |his |her )?<P)/u;

const IN_RELATIVE = /<P\d+>, who (?:[^,;]|, (?:also|too|then),)*$/u;
const MAIN_CLAUSE = /, (?=(?:also |then )?(?:\p{L}{3,}ed|met|held|spoke|told|will|is|was|has)\b)/u;

/** What stands behind a verb in its own clause: "X, who will hold many meetings there, conferred with Y" holds them with others. */
export function ownClause(head: string, tail: string): string {
  const end = IN_RELATIVE.test(head) ? MAIN_CLAUSE.exec(tail)?.index : undefined;
  return end === undefined ? tail : tail.slice(0, end);
}

const PRONOUN = /^ (?:(?:with|for|by|to|in hono[u]?r of) )?(?:him|her)\b(?! \p{L})/u;

/** Whom "had a meeting with him" means, where the sentence names one other person before. */
export function namedBefore(sentence: Sentence, head: string, tail: string, acts: Party): Party | null {
  if (!PRONOUN.test(tail) || /<P\d+>, who (?:\p{L}+ )?$/u.test(head)) return null;
  const others = partyOf(sentence, head).people.filter((person) => !acts.people.includes(person));
  return others.length === 1 && acts.people.length > 0 ? { people: others, reference: false } : null;
}

/** Whom the words behind the verb make its object, one list of people: "in Samarkand with X and Y". */
export function objectAfter(sentence: Sentence, rest: string, between: boolean): Party {
  // "Met Presidents X (Djibouti) and Y (Mali)".
  const tail = rest
    .slice(0, REACH)
    .replace(
      /<B(\d+)>(?: of (?:the )?<C\d+>)?,? (?:[-–—:] )?\(?(?=<P(\d+)>)/gu,
      (words, group: string, next: string) => (isOneOfGroup(sentence, group, next) ? '' : words),
    )
    // "The presidents of Chile, X, and Brazil, Y", "of Greece (X), Latvia (Y) and Norway (Z)".
    .replace(/(?<=>\)?[,;]? (?:and )?(?:the )?)<C\d+>(?:, | \()(?=<P)/gu, '')
    .replace(/(?<=<P\d+>)\)/gu, '')
    .replace(/ \(<[CG]\d+>\)/gu, '')
    // "The president of the assembly (parliament), Jane Roe, the minister …": whom no list of leaders knows.
    .replace(UNREAD_NAME, '')
    // "The President of Rwanda and the Foreign Minister of this country".
    .replace(/(?<=<P\d+>) of (?:this|that|the same) country(?=[,.;]| and )/gu, '')
    .replace(OF_COUNTRY, '')
    .replace(BYNAME, '')
    .replace(between ? OF_ONE_WITH : /^$/u, '$1 and ');
  if (GUEST_AFTER.test(tail)) return GUEST;
  const roster =
    /^[^.;]{0,140}?,? including,? (?<list><P\d+>(?:(?: of (?:the )?<C\d+>)?(?:,? and |, |, as well as )(?:the )?(?:<[CG]\d+>(?:'s)? )?(?:[\p{L}.'()-]+,? ){0,6}?<P\d+>){0,12})/u.exec(
      tail,
    );
  if (roster?.groups?.list) return partyOf(sentence, roster.groups.list);
  const match = OBJECT.exec(tail);
  const two =
    between && [...(match?.groups?.list ?? '').matchAll(/<[PB]/gu)].length < 2 ? TWO.exec(tail) : null;
  if (two) return partyOf(sentence, `${two[1]} ${two[2]}`);
  if (!match?.groups?.list) return NOBODY;
  if (
    /(?:^| )(?:said|told|noted|where|who|which|that|according|after|before|when|while|as|during|following|hosted|wife|but|except|absence|without|was|were)(?: |$)/iu.test(
      match.groups.lead ?? '',
    )
  )
    return NOBODY;
  // "Held talks, to discuss issues of an upcoming meeting between others".
  if (!between && OF_OTHERS.test(match.groups.lead ?? '')) return NOBODY;
  // "Discussed the issue, the minister said".
  if (SAYS.test(tail.slice(match[0].length)) && /^[^<]*(?:<[^P][^<]*)*, (?:the )?<P\d+>$/u.test(match[0]))
    return NOBODY;
  const all = between || / between$/u.test(match.groups.lead ?? '');
  return partyOf(sentence, all ? match.groups.list : within(match.groups.list, tail.slice(match[0].length)));
}

/** "The presidents of Chile and Brazil, X and Y" names them; "the presidents of Chile and Brazil, the King of Y" does not. */
function isOneOfGroup({ mentions }: Sentence, group: string, next: string): boolean {
  const [many, one] = [mentions[Number(group)], mentions[Number(next)]];
  if (many?.type !== 'B' || one?.type !== 'P' || many.persons.length === 0) return true;
  return many.persons.some(({ country }) => country === one.person.country);
}

/** A list without its last item where that begins a new clause: "met X, and Y said that …". */
function within(list: string, rest: string): string {
  const items = list.split(/(?=<[PB]\d+>)/u);
  const begins = CLAUSE_BEGINS.test(rest) || (/>, (?:the )?<P\d+>$/u.test(list) && GOES_ON.test(rest));
  // "Received the King, and the two leaders witnessed the signing".
  if (
    />, and (?:the )?<B\d+>$/u.test(list) ||
    // "In his talks with Y, the two leaders discussed …".
    (/>, (?:the )?<B\d+>$/u.test(list) && GOES_ON.test(rest))
  )
    return items.slice(0, -1).join('');
  // "Building on the meeting with Y, X and Z agreed": both of the next clause.
  if (/>, (?:the )?<P\d+> and (?:the )?<[PB]\d+>$/u.test(list) && GOES_ON.test(rest))
    return items.slice(0, -2).join('');
  return begins && items.filter((item) => item.startsWith('<')).length > 1
    ? items.slice(0, -1).join('')
    : list;
}

const ANOTHER_OFFICE =
  /^ of the (?:\p{Ll}[\p{Ll}-]* ){0,3}(?:opposition|party|movement|faction|bloc|delegation)\b|^ of the (?:\p{Lu}[\p{L}-]* ){0,3}(?:Court|Assembly|Chamber|Parliament|Senate|Council|Bank|Union)\b/u;

const OF_A_BODY =
  /^ of (?:the )?(?:Congress|Parliament|Senate|House|National Assembly|Bundestag|opposition|party|parties|coalition|<O\d+>|(?:these|those|other|several|various|many|some|all|neighbou?ring|friendly|the region)(?! two)\b)/iu;

const OF_ORGANISATION = /<O\d+>\)?(?:'s?)? (?:\p{L}[\p{L}-]* ){1,5}$/u;

function partyOf(sentence: Sentence, list: string): Party {
  let reference = true;
  let meant: Party['meant'];
  const people = [...list.matchAll(/<[PB](\d+)>/gu)].flatMap((match): readonly Person[] => {
    const mention = sentence.mentions[Number(match[1])];
    if (mention?.type === 'B') {
      // "The leaders of Congress": not the two of whom the page tells.
      if (OF_A_BODY.test(sentence.abstract.split(`<B${match[1]}>`)[1] ?? '')) return [];
      reference = false;
      if (mention.persons.length === 0 && mention.of === 'leaders') meant = 'pair';
      return mention.persons;
    }
    // "National Leader of the people and Chairman …" behind a name says who that is.
    if (
      mention?.type === 'P' &&
      mention.form === 'reference' &&
      /, (?:[\p{L}.'-]+ ){0,5}$/u.test(list.slice(0, match.index))
    )
      return [];
    if (mention?.type !== 'P' || mention.person.rank === 'spokesperson') return [];
    // "The president of the Supreme Court": not the president told of before.
    if (
      mention.form === 'reference' &&
      ANOTHER_OFFICE.test(sentence.abstract.split(`<P${match[1]}>`)[1] ?? '')
    )
      return [];
    // "The European Union's foreign policy chief X": of no country.
    if (
      mention.person.rank === null &&
      OF_ORGANISATION.test(sentence.abstract.split(`<P${match[1]}>`)[0] ?? '')
    )
      return [];
    if (mention.form !== 'reference') reference = false;
    return [mention.person];
  });
  return people.length === 0 && meant ? { people, reference, meant } : { people: unique(people), reference };
}
