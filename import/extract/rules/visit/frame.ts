import { VISIT_KINDS, type VisitKind, type VisitStatus } from '../../../../src/domain/kinds';
import { WEEKDAY } from '../../annotate/dates/weekdays';
import type { AnnotatedDocument, MentionOf, Person, Sentence } from '../../annotate/model';
import type { VisitFinding, VisitHint } from '../../finding';
import { madeOnce } from '../../pattern';
import { allMatches, matchesIn } from '../../search/search';
import { type Language, vocabulary } from '../../vocabulary';
import type { Timing } from './date';
import type { Place } from './place';

export interface VisitVocabulary {
  readonly nouns: readonly string[];
  readonly kinds: Readonly<Record<string, VisitKind>>;
  readonly nounKinds: Readonly<Record<string, VisitKind>>;
  readonly status: Readonly<
    Record<'denied' | 'cancelled' | 'postponed' | 'planned' | 'ongoing' | 'completed', readonly string[]>
  >;
  readonly ended: string;
  readonly notVisits: readonly string[];
  readonly unsure: string;
  readonly chances: string;
  readonly nameless: string;
  readonly governors: Readonly<Record<'pay' | 'begin' | 'end' | 'off', string>>;
  readonly verbs: Readonly<
    Record<'visit' | 'arrive' | 'leave' | 'onward' | 'depart' | 'spend' | 'lead' | 'home' | 'bare', string>
  >;
  readonly guests: string;
  readonly welcome: string;
  readonly gatherings: string;
  readonly notAlone: string;
  readonly onTheMargin: string;
  readonly fromAfar: string;
  readonly houses: Readonly<
    Record<'monarch' | 'head-of-state' | 'head-of-government' | 'foreign-minister', string>
  >;
  readonly monarchs: string;
  readonly deputies: string;
  readonly travels: string;
  readonly deeds: string;
}

/** The words for visits in the document's language; undefined where it has none. */
export function visitVocabulary(document: AnnotatedDocument): VisitVocabulary | undefined {
  return document.language === 'other'
    ? undefined
    : vocabulary<VisitVocabulary>(document.language as Language, 'visits');
}

/** The kind among the words before "visit", with the source's own wording; "goodwill" wins over "official". */
export function kindOf(
  words: string,
  noun: string,
  terms: VisitVocabulary,
): { kind: VisitKind; wording: string | null } {
  const text = ` ${words.toLowerCase().replace(/[\s,"'()]+/g, ' ')} `;
  const wording = Object.keys(terms.kinds).find((candidate) => text.includes(` ${candidate} `));
  const kind = wording ? terms.kinds[wording] : terms.nounKinds[noun.toLowerCase()];
  return {
    kind: kind && (VISIT_KINDS as readonly string[]).includes(kind) ? kind : 'unspecified',
    wording: wording ?? null,
  };
}

/** "For the African Union summit": a visit on the margin of a gathering. */
export function isMargin(after: string, terms: VisitVocabulary): boolean {
  return margin(terms).test(after);
}

/** The same behind an offset of a sentence, where a group of states may be named for its summit: "for the G20". */
export function isMarginAt({ abstract, mentions }: Sentence, end: number, terms: VisitVocabulary): boolean {
  const after = abstract.slice(end, end + 110).replace(/<O(\d+)>/gu, (mark, index) => {
    const mention = mentions[Number(index)];
    return mention?.type === 'O' && GATHERING_NAME.test(mention.name) ? 'summit' : mark;
  });
  return isMargin(after, terms);
}

/** Groups and organs of states whose meeting goes by their name. */
const GATHERING_NAME = /^(?:G-?\d|Group of )|\b(?:Summit|General Assembly|Conference|Forum)$/u;

/** In a document without a day a weekday is no date. */
const margin = madeOnce(
  (terms: VisitVocabulary) =>
    new RegExp(
      String.raw`^(?:,? (?:(?:on|in|from|late|early|earlier) )?(?:<D\d+>|${WEEKDAY})(?: (?:morning|afternoon|evening|night))?|,? at <P\d+>'s invitation|,? at the invitation of [^,.;]{0,30}<P\d+>){0,3},? (?:for|to attend|to take part in|to participate in|to represent (?:the )?<[CP]\d+> at|where (?:the )?(?:he|she|<P\d+>) (?:will|is to|is (?:due|expected|scheduled|set) to) (?:attend|take part in|participate in)) (?:the|an?) (?![^.;]{0,30}<[CG]\d+>-<[CG]\d+>)[^.;]{0,70}?\b${terms.gatherings}\b(?! with (?:the )?(?:new )?<P)`,
      'iu',
    ),
);

/** Any of the phrases as whole words. */
const anyOf = madeOnce(
  (phrases: readonly string[]) =>
    new RegExp(String.raw`(?<![\p{L}<])(?:${phrases.join('|')})(?!\p{L})`, 'giu'),
);

/** Whether any of the phrases stands in the text, at the beginning of a word. */
export function says(text: string, phrases: readonly string[]): boolean {
  return text.search(anyOf(phrases)) >= 0;
}

/** The same, where nothing makes it a mere possibility: "could be postponed", "no reason to cancel". */
function saysSurely(text: string, phrases: readonly string[]): boolean {
  return matchesIn(text, anyOf(phrases)).some((match) => !UNSURE.test(text.slice(0, match.index)));
}

/** "Delayed from October, will now be held in December": has its new day. */
const RESET =
  /\b(?:will|is|has been) now (?:to |be |been |due |set |scheduled |expected |planned )*(?:held|take place|take|begin|start|for|run)\b/iu;
const UNSURE =
  /\b(?:could|may|might|would|should|can|no (?:reason|plans?|need|intention)|not|if|whether|possible|possibility of|rumou?rs? of|reports? of|talk of|threat\w* to|decide\w* whether)(?: (?:be|to|to be|have been|also|a))*(?: possible)? $/iu;

/** What the words of the clause around a visit say happened to it; null where they say nothing. Negatives come first. */
export function statusOf(before: string, after: string, terms: VisitVocabulary): VisitStatus | null {
  const { status } = terms;
  const told = after.slice(0, 110).replace(ANOTHER_OFF, '');
  for (const negative of ['postponed', 'cancelled', 'denied'] as const) {
    if (
      saysSurely(before.slice(-70), status[negative]) ||
      (negative !== 'denied' && saysSurely(told, status[negative]))
    )
      return negative === 'postponed' && RESET.test(after) ? 'planned' : negative;
  }
  if (/\bput(?:s|ting)? (?:\p{L}+ ){0,3}$/iu.test(before) && /^ (?:off|on hold|back)\b/iu.test(after))
    return 'postponed';
  if (/\bcall(?:s|ed|ing)? (?:\p{L}+ ){0,3}$/iu.test(before) && /^ off\b/iu.test(after)) return 'cancelled';
  if (
    TO_BE_ON.test(before) ||
    (/\b(?:after|following) (?:\p{L}+ )?$/u.test(before) && WHERE_TO_COME.test(after))
  )
    return 'planned';
  if (HAD_BEEN_ON.test(before)) return 'completed';
  if (ON.test(before) || PAYING.test(before) || DAY_OF.test(before) || isOnADay(before)) return 'ongoing';
  if (LEAVING.test(before)) return 'planned';
  if ((OFF_FOR.test(before) || IN_FOR.test(before)) && !AHEAD.test(before)) return 'ongoing';
  const own = after.slice(0, 110).replace(OTHER_CLAUSE, '');
  if (IS_PAYING.test(after)) return 'ongoing';
  if (/^(?: to (?:the )?<C\d+>)? to be (?:made|paid|undertaken)\b/u.test(after)) return 'planned';
  // "Announced during his visit" announces something else.
  const close = before
    .slice(-60)
    .replace(
      /\b(?:announc|agree|decid)\p{L}+(?: on| to)? (?=(?:during|after|at|following|ahead of|in)\b)/giu,
      '',
    )
    // "Ties will grow on the occasion of his visit": what will, is not the visit.
    .replace(/^.*\bon the occasion of /iu, '');
  if (says(close, status.planned) && !/\bsince\b/u.test(close)) return 'planned';
  if (
    /^[^.;]{0,60}?\b(?:will(?! (?:also |further |certainly |surely |greatly )?(?:last|end|conclude|continue|run|wrap|enhance|strengthen|boost|deepen|contribute|further|give|open|help|serve|bring|push|promote|consolidate|cement|usher|inject|foster|expand|become|add|prove|create|lay|cement|facilitate|pave))|is (?:to|scheduled|expected|due|set|planned)\b(?! (?:to )?(?:last|end|conclude|continue|run|wrap))|which was to|scheduled for|planned for|expected)\b/iu.test(
      own,
    )
  )
    return 'planned';
  if (/^[^.;]{0,50}?\b(?:took place|came to (?:its|an)[^.;]{0,12} end|ended|concluded|lasted)\b/iu.test(own))
    return 'completed';
  if (
    /^[^.;]{0,40}?\b(?:takes place|is taking place|began|begins|start(?:ed|s)|kick(?:ed|s) off|commence[ds]|continues|(?:is|got|gets) under ?way)\b/iu.test(
      own,
    )
  )
    return 'ongoing';
  // "Earlier it was reported that he arrived for a visit": of the two, the word nearer to the visit tells.
  const [completed, ongoing] = [lastOf(status.completed, close), lastOf(status.ongoing, close)];
  if (completed < 0 && ongoing < 0) return null;
  return ongoing > completed ? 'ongoing' : 'completed';
}

/** "His trips to A, but has to cancel his visits to C": others are called off. */
const ANOTHER_OFF =
  /,? (?:but|while|although|and) (?:[\p{L}]+ ){0,5}?(?:cancel|postpon|defer|scrap|skip|delay|drop)\p{L}* (?:his|her|their|the|a|an|another) (?:[\p{L}-]+ ){0,3}(?:visit|trip|tour|stop)s?\b.*$/iu;
/** "Following his trip to Tokyo, where he will attend": still to come. */
const WHERE_TO_COME =
  /^(?: to (?:the )?<C\d+>)?,? where (?:the )?(?:<P\d+>|he|she) (?:will|is to|is due to|is expected to)\b/u;

/** "Who is (currently) on an official": no word of a plan before it counts. */
const ON =
  /\b(?:is|are|being|currently|presently|now)(?: (?:here|currently|now|also|presently|already|in <C\d+>))* on (?:[\p{L}\d-]+,? ){0,5}$/iu;
/** "Will be on a state". */
const TO_BE_ON =
  /\b(?:will|would|is to|are to|is due to|is expected to|is scheduled to)(?: also| then| soon)? be (?:here |there )?on (?:[\p{L}\d-]+,? ){0,5}$/iu;
/** "Had been on an official", "had been in C for two days, also on an official": before what is told. */
export const HAD_BEEN_ON = /\bhad been (?:[^.;]{0,40} )?on (?:[\p{L}\d-]+,? ){0,5}$/iu;
/** "Is paying a two-day". */
const PAYING =
  /\b(?:is|are) (?:currently |now |presently |also )?(?:paying|making|undertaking) (?:(?:an?|his|her|their) )?(?:[\p{L}\d-]+,? ){0,5}$/iu;
/** "The visit which X is paying to C". */
const IS_PAYING =
  /^,? (?:(?:which|that) )?(?:the )?<P\d+> is (?:currently |now )?(?:paying|making|undertaking)\b/iu;
const DAY_OF =
  /(?:\bon|,) (?:the |his |her )?(?:first|second|third|fourth|last|final|closing|opening) day of (?:[\p{L}\d-]+,? ){0,5}$/iu;
/** "Wraps up the third day of his": the visit goes on. */
export function isOnADay(before: string): boolean {
  return /\b(?:w(?:rap(?:s|ped|ping)?|ound|ind(?:s|ing)?) up|ends|ended|concluded?|concludes) (?:the |his |her |an? )?(?!last\b|final\b|closing\b)[\p{L}\d]+ day of (?:(?:his|her|their|the|an?) )?$/iu.test(
    before,
  );
}

/** "Left Hanoi on Tuesday for a three-day": who leaves for a visit has begun it. */
const OFF_FOR =
  /\b(?:left|leaves|departed|departs|sets? off|takes off|took off|flew|embarked|headed|heads)\b[^.;]{0,110}\b(?:for|on)(?: (?:an?|his|her|their))? (?:[\p{L}\d-]+,? ){0,5}$/iu;
/** "Landed in Astana on Friday for an official": who has come for a visit has begun it, wherever else it "will take him". */
const IN_FOR =
  /\b(?:arrived|landed|touched down)\b[^.;]{0,110}\b(?:for|on)(?: (?:an?|his|her|their))? (?:[\p{L}\d-]+,? ){0,5}$/iu;
/** "Leaves for C today on a", "departs tomorrow for a": of what the day has still to bring. */
const LEAVING =
  /\b(?:leaves|departs|flies|sets off|sets out|travels|heads)\b[^.;]{0,60} (?:<D\d+>|today|tomorrow)[^.;<]{0,20} (?:for|on)(?: (?:an?|his|her|their))? (?:[\p{L}\d-]+,? ){0,5}$/iu;
const AHEAD = /\b(?:will|to|would|shall) (?:set|leave|depart)\b/iu;
/** What follows belongs to another clause: "to Russia, where he will also …". */
const OTHER_CLAUSE =
  /(?:,? (?:where|who|when|while|as|during which|in which|with whom)\b|, (?!which\b|that\b|originally\b|initially\b|scheduled\b|planned\b|due\b|set\b|first\b|now\b|once\b|took\b|takes\b|will\b|has\b|had\b|was\b|were\b|is\b|are\b|began\b|ended\b|concluded\b|paid\b|made\b|undertaken\b|<D|(?:the )?<C)).*$/iu;

/** Where the last of the phrases begins, -1 where none is found. */
function lastOf(phrases: readonly string[], text: string): number {
  return matchesIn(text, anyOf(phrases)).at(-1)?.index ?? -1;
}

/** What one mention tells of a visit; what it leaves open the document's other mentions fill. */
export interface VisitMention {
  readonly rule: string;
  readonly visitor: Person | null;
  readonly place: Place | null;
  /** The country whose visit it is, where nobody is named. */
  readonly from?: string | null;
  readonly kind?: VisitKind;
  readonly wording?: string | null;
  readonly status: VisitStatus | null;
  /** What holds as long as nothing tells the status: a visit during which something will happen is not over. */
  readonly assumed?: VisitStatus;
  readonly timing?: Timing;
  readonly confidence: number;
  readonly hosts?: readonly Person[];
  readonly hint?: VisitHint;
}

export function visitFinding(sentence: Sentence, mention: VisitMention): VisitFinding {
  const { visitor, place, timing } = mention;
  const inferred = new Set<string>();
  if (timing?.inferred) inferred.add(timing.start === null ? 'end' : 'start');
  if (!mention.status) inferred.add('status');
  if (place && place.form !== 'name') inferred.add('to');
  return {
    kind: 'visit',
    rule: mention.rule,
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: mention.confidence,
    inferred,
    hint: mention.hint ?? {},
    visitor,
    from: visitor?.country ?? mention.from ?? null,
    to: place?.iso3 ?? null,
    visitKind: mention.kind ?? 'unspecified',
    kindWording: mention.wording ?? null,
    status: mention.status ?? mention.assumed ?? 'completed',
    start: timing?.start ?? null,
    end: timing?.end ?? null,
    places: place?.text && (place.form === 'city' || place.form === 'capital') ? [place.text] : [],
    hosts: [...(mention.hosts ?? [])].filter((host) => host !== visitor),
  };
}

/** The date that belongs to a phrase ending at `index`: the next within reach, else the one just before the phrase. */
export function dateNear(sentence: Sentence, from: number, to: number, reach = 70): MentionOf<'D'> | null {
  const after =
    /^(?:(?![.;]|<P\d+> (?:said|told|will|has|is)|\b(?:where|which|while|after|before|following|since)\b).){0,90}?<D(\d+)>/u.exec(
      sentence.abstract.slice(to, to + reach + 10),
    );
  if (after) {
    const mention = sentence.mentions[Number(after[1])];
    if (mention?.type === 'D') return mention;
  }
  const before =
    /<D(\d+)>(?:(?![.;]|\b(?:said|told|after|that)\b)[^<]){0,25}$/u.exec(sentence.abstract.slice(0, from)) ??
    /^(?:(?:[Oo]n|[Ff]rom|[Ii]n|[Dd]uring) )?<D(\d+)>,/u.exec(sentence.abstract.slice(0, from));
  const mention = before ? sentence.mentions[Number(before[1])] : undefined;
  return mention?.type === 'D' ? mention : null;
}

const HOSTS_ANOTHER =
  /<P(\d+)> (?:(?:has|had|on <D\d+>|<D\d+>|also|today|\p{L}+day) ){0,3}(?:hosted|welcomed|received) (?:the |his |her )?(?:[\p{L}-]+ ){0,2}<P\d+>[^.;<]{0,20} (?:to|on|for|during) (?:an?|his|her) (?:[\p{L}\d-]+ ){0,3}(?:visit|trip)\b/giu;
const HOST_NAMED =
  /(?:invitation (?:of|from|extended by)(?: his| the| her)?|hosted by|guest of|(?:received|greeted|met|welcomed) (?:[\p{L}\d<>-]+ ){0,6}?by) <P(\d+)>/giu;

/** The host named by "at the invitation of", "hosted by", "was received by", "Y hosted X to a visit". */
export function hostsIn(sentence: Sentence): Person[] {
  return [
    ...allMatches(sentence.abstract, HOSTS_ANOTHER),
    ...allMatches(sentence.abstract, HOST_NAMED),
  ].flatMap((match) => {
    const mention = sentence.mentions[Number(match[1])];
    return mention?.type === 'P' ? [mention.person] : [];
  });
}
