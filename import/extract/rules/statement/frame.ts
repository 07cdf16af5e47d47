import type { AnnotatedDocument, Mention, Paragraph, Person, Sentence } from '../../annotate/model';
import { firstEndingAfter } from '../../annotate/sentence-at';
import { abstractOf, type Placed } from '../../annotate/text/abstract';
import { quotesIn } from '../../annotate/text/quotations';
import type { Finding, FindingOf, StatementFinding } from '../../finding';
import { eitherCase } from '../../pattern';
import { termsByLanguage } from '../../vocabulary';

interface StatementVocabulary {
  readonly verbs: readonly string[];
  readonly objectVerbs: readonly string[];
  readonly firstPerson: readonly string[];
  readonly between: readonly string[];
  readonly sources: readonly string[];
  /** Verbs that open a that-clause together with their noun: "expressed confidence". */
  readonly stances: readonly string[];
  /** Verbs that stand in the middle of what was said: "the two, he suggested, should …". */
  readonly insertedVerbs?: readonly string[];
  /** Verbs after which a noun may stand before "that": "noted the fact that …". */
  readonly pointVerbs: readonly string[];
  /** The conjunction after a verb of saying. */
  readonly that: readonly string[];
  readonly and: readonly string[];
  /** Conjunctions that open another clause. */
  readonly clauses: readonly string[];
  /** Pronouns that open one. */
  readonly subjects?: readonly string[];
  /** What may stand between a verb of `pointVerbs` and its "that": "noted in Paris that …". */
  readonly beforeThat?: readonly string[];
  /** Before when it was said: "as X said shortly after his arrival". */
  readonly whenSaid?: readonly string[];
  /** Nouns whose that-clause is what was said: "reiterated the view that …". */
  readonly thatNouns?: readonly string[];
  /** After a verb of saying: that something was said, and not what. */
  readonly nothing?: string;
  /** Participles that go on with the same speaker: "…, he said, adding that …". */
  readonly adding?: readonly string[];
  /** What opens an aside in which others may be named: "X, speaking after talks with Y, said". */
  readonly asides?: readonly string[];
  readonly accordingTo: readonly string[];
}

/** The phrases of reported speech in one language, as parts of patterns. */
export interface SpeechTerms {
  /** "said", "noted" … as alternatives. */
  readonly verb: string;
  readonly objectVerb: string;
  /** What may stand between speaker and verb: "also", "in turn", a short aside. */
  readonly between: string;
  readonly firstPerson: RegExp;
  /** A verb of saying up to the first word of what is said. Global. */
  readonly reporting: RegExp;
  /** A person right before the verb. */
  readonly subject: RegExp;
  /** "… and" before a verb whose subject stands earlier. */
  readonly coordinated: RegExp;
  /** "…, he pointed out, …" */
  readonly inserted: RegExp;
  /** The words up to what a participle reports: ", adding that ". Global. */
  readonly addingThat: RegExp;
  /** A participle that goes on with the same speaker. */
  readonly adding: string;
  /** "Noting that A, X said": A, and who notes it. */
  readonly opening: RegExp;
  /** "As X noted, …" */
  readonly asNoted: RegExp;
  /** ", saying ties had grown": a participle without "that". */
  readonly saying: RegExp;
  /** "…,” said X" at the end of a stretch. */
  readonly closedBy: RegExp;
  /** "… and said ties had grown". */
  readonly andSaid: RegExp;
  /** "Underlining that …, X said": the words before what was said. */
  readonly addingFirst: RegExp;
  /** An office or a paper that speaks right after a quotation, or before it. */
  readonly officeAfter: RegExp;
  readonly officeBefore: RegExp;
  /** A person who opens a sentence and reports in it. */
  readonly reporter: RegExp;
  /** Speech without a conjunction: "X said trade had grown". */
  readonly stating: readonly RegExp[];
  /** Where another verb or speaker takes over. */
  readonly turn: RegExp;
  /** Who speaks of something in no words of their own: "X stressed the need for …". */
  readonly pointing: RegExp;
}

export const speechTerms = termsByLanguage('statements', build);

/** How a clause begins that is said without "that". */
const CLAUSE = String.raw`(?:<[CGOPB]\d+>|(?:the|a|an|this|these|his|her|their|its|there|it|he|she|they|both|all|no|such|relations|ties|trade|talks|negotiations|cooperation|bilateral) )(?![^,.;]{0,12}$)`;
/** How a clause begins whose verb shows that it is one: "adding he hopes". */
const FINITE = String.raw`(?:it|he|she|they|there) |<P\d+> (?!(?:to|and|of|with|as|in|on|at|for|from|by)(?!\p{L}))\p{Ll}|(?:<[CGOPB]\d+>(?:'s [\p{L}-]+)?|(?:the|both|these|his|her|their) (?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:is|are|was|were|has|have|had|will|would|should|could|can|must|may|might|wants?|wanted)(?!\p{L})`;
/** After "said": what begins a clause, in which a later "that" opens another one ("said it was a step that would help"). */
const OBJECT = String.raw`(?<=(?:said|says|added|believes|believed|thinks)) (?:<[CGOPB]\d+>|(?:it|there|he|she|they|we|this|these|his|her|their|its|both|all|no|an?|the(?! (?:other|same|following|next|previous) ))(?!\p{L}))`;

/** "X, the Kremlin spokesman, said": the comma that closes the title of who opens a sentence. */
const OPENER_ASIDE = String.raw`(?<=^(?:[^<]{0,60}, )?(?:the )?(?:<P\d+> )?<P\d+>),`;

const NOTED =
  '(?:noted|said|stressed|emphasi[sz]ed|pointed out|underlined|stated|mentioned|explained|recalled|observed|announced|reiterated|affirmed|reaffirmed)';

function build(words: StatementVocabulary): SpeechTerms {
  const alternatives = (list: readonly string[] = []) =>
    [...list].sort((a, b) => b.length - a.length).join('|');
  const verb = `(?:${alternatives(words.verbs)})(?![\\p{L}-])`;
  const objectVerb = `(?:${alternatives(words.objectVerbs)})(?![\\p{L}-])`;
  const anyVerb = `(?:${alternatives([...words.verbs, ...words.objectVerbs])})(?![\\p{L}-])`;
  const aside = String.raw`, (?:${alternatives(words.asides) || '(?!)'})(?![\p{L}-])[^,.;:<>"]{0,60}(?:<[PCGODBI]\d+>[^,.;:<>"]{0,40}){1,4},`;
  const between = String.raw`(?: of (?:the )?<C\d+>)?(?:,? (?:${alternatives(words.between)}),?| ?,[^,.;<>]{1,60},|${aside}|,? who [^.;]{1,130},|,? who(?= (?:also )?(?:said|says|noted|stressed|added|stated|told)(?!\p{L})| $)| \([^)]{1,60}\)){0,3}`;
  const office = String.raw`(?:(?:the|a|an|its|his|her|their) )?(?:[\p{L}-]+ |<[COIG]\d+>(?:'s)? ){0,3}(?:${alternatives(words.sources)})(?![\p{L}-])(?:(?: of| from| by| on| for| in) (?:the |its )?(?:[\p{L}-]+|<[COI]\d+>)){0,2}`;
  const opinion = `(?:${alternatives(words.insertedVerbs) || '(?!)'})(?![\\p{L}-])`;
  const stance = alternatives([...words.verbs, ...(words.stances ?? [])]);
  const that = alternatives(words.that);
  const and = alternatives(words.and);
  const point = `(?:${alternatives(words.pointVerbs)})(?![\\p{L}-])`;
  const subjects = alternatives(words.subjects) || '(?!)';
  const named = words.thatNouns
    ? String.raw`(?<=${point}) (?!(?:${that}|${alternatives(words.beforeThat)})(?!\p{L})|<D|(?:(?:\p{L}+|<[A-Z]\d+>)(?:['’]s?)? ){1,4}?(?:${alternatives(words.thatNouns)})(?: [^<>,.;]{1,30})? (?:${that})(?!\p{L}))`
    : '(?!)';
  const nothing = words.nothing ?? '(?!)';
  // "X acknowledged their help, and Y noted that": the conjunction is of the second verb.
  const heard = String.raw`(?:(?!, (?:${and}|while) )[^.;:"<>])`;
  const toWhom = String.raw`(?:(?!, (?:${alternatives(words.clauses)}|${subjects}) ),? ${heard}{0,40}?(?:<[PCGOIBD]\d+>${heard}{0,40}?){0,4}?)??`;
  const anotherAct = String.raw`(?:,? (?:${and}|while|whereas|but)|;) (?:(?:${alternatives(words.between)}) )?(?:<P\d+>${between} )?(?:${anyVerb}|(?:${alternatives(words.stances)})(?![\p{L}-]))`;
  const anotherSource = String.raw`, (?:[^,.;]{1,50}) (?:reports?|reported|informs?|informed)(?: [^,]{0,60})?\.?$|, <P\d+> (?:said|added|told (?:<P\d+>|reporters|journalists))(?: [^,;:"]{1,80})?\.?$|, (?:reports|reported|informs) (?:the )?[^,.;]{2,60}\.?$|; (?=<P\d+>)`;
  const participles = alternatives((words.adding ?? []).filter((word) => word !== 'according to')) || '(?!)';
  return {
    verb,
    objectVerb,
    addingThat: new RegExp(
      String.raw`, (?:while |also )?(?:${participles}) (?:${that})(?![\p{L}]),? `,
      'giu',
    ),
    opening: new RegExp(
      String.raw`^(?:also )?(?:${participles}) (?:${that}) (?<words>[^.;:"“”]{10,300}?), (?:the )?<P(?<who>\d+)>${between} (?:\p{L}+ly )?(?:${anyVerb}|(?:${alternatives(words.stances)})(?![\p{L}-]))`,
      'iu',
    ),
    asNoted: new RegExp(
      String.raw`^(?:(?:${and}|${alternatives(words.clauses)}) )?as (?:(?:the )?<P(?<who>\d+)>(?:, <P\d+>,)?${between} (?:${NOTED}|told (?:the )?<P\d+>)|${NOTED} by (?:the )?<P(?<who2>\d+)>)(?: (?:<D\d+>|(?:${alternatives([...(words.beforeThat ?? []), ...(words.whenSaid ?? [])])})(?!\p{L}))(?:[^,.;:"<>]|<[A-Z]\d+>){0,80})?, `,
      'iu',
    ),
    saying: new RegExp(String.raw`, (?:while |also )?(?:saying (?=${CLAUSE})|adding (?=${FINITE}))`, 'iu'),
    closedBy: new RegExp(
      String.raw`[,"“”] ?(?:${verb} (?:the )?<P(?<who>\d+)>|<P(?<who2>\d+)>${between} ${verb})[^<>"“”,]{0,60}$`,
      'iu',
    ),
    andSaid: new RegExp(
      String.raw`(?<=[\p{L}>]),? (?:and|but) (?:also |then |further )?(?:(?:said|added|says|stated|explained) (?=${CLAUSE})|(?:stressed|noted) (?=${FINITE}))`,
      'iu',
    ),
    adding: `(?:${alternatives(words.adding) || '(?!)'})(?![\\p{L}-])`,
    between,
    firstPerson: new RegExp(`(?<![\\p{L}'])(?:${eitherCase(words.firstPerson)})(?![\\p{L}])`, 'u'),
    reporting: new RegExp(
      String.raw`(?<![\p{L}-])(?:${stance})(?![\p{L}-])(?!${OBJECT})(?!${named})${toWhom}(?<! so| such| now),? (?:${that})(?![\p{L}])(?:, (?=(?:since|as|if|when|while|although|in|after|despite)[ ,])|,? )|(?:${alternatives(words.accordingTo)}) (?:the )?<P(?<who>\d+)>(?:,? |(?=\.?$))|in <P(?<who2>\d+)>'s (?:words|view|opinion),? `,
      'giu',
    ),
    subject: new RegExp(String.raw`<P(?<who>\d+)>,?${between},? (?:\p{L}+ly )?$`, 'iu'),
    coordinated: new RegExp(
      String.raw`(?:^|[ ,])(?:${and}) (?:(?:${alternatives(words.between)}) )?(?:\p{L}+ly )?$`,
      'iu',
    ),
    inserted: new RegExp(
      String.raw`(?<=[\p{L}>)]), (?:<P(?<who>\d+)>${between} (?:${verb}|${opinion})|${verb} <P(?<who2>\d+)>)(?: [^.,;:"<>]{1,40})?, (?!(?:${and}) )`,
      'iu',
    ),
    addingFirst: new RegExp(`^(?:${alternatives(words.adding) || '(?!)'}) (?:${that}) `, 'iu'),
    officeAfter: new RegExp(
      String.raw`^["',. -]*(?:${office}(?: [^<.,;"]{0,40})?|<[COI]\d+>) ${verb}|^["',. -]*(?:${verb}|as|according to) (?:[^.<>",]{0,12})?${office}`,
      'iu',
    ),
    officeBefore: new RegExp(
      String.raw`(?:^|[.!?] )(?:[^<.:;"]{0,40}, )?(?:${office}|<[COI]\d+>)(?! <P)(?:(?!<P\d+>)[^.:;"]){0,60} ${verb}[^.:;"]{0,80}[:,]? ?["' ]*$`,
      'iu',
    ),
    reporter: new RegExp(
      String.raw`^(?:[^<]{0,100}(?:<[DC]\d+>[^<]{0,40}){0,2}, )?<P(?<who>\d+)>${between} (?:\p{L}+ly )?${verb}`,
      'iu',
    ),
    stating: [
      // "X wrote on Monday: the two should …", without quotation marks.
      new RegExp(
        String.raw`<P(?<who>\d+)>${between} ${verb}(?: [^.:;"<>]{1,50}(?:<[DCOG]\d+>[^.:;"<>]{0,30}){0,2})?: (?=[\p{L}<])`,
        'iu',
      ),
      new RegExp(
        String.raw`<P(?<who>\d+)>(?:${between}|${OPENER_ASIDE}) (?:\p{L}+ly )?(?:said|says|say|believes|added|thinks|(?:emphasi[sz]ed|stressed|noted|underlined|stated|explained|pointed out|reiterated|affirmed)(?= (?:<P\d+>|he|she|they|there|it) )|(?:insisted|argued|claimed|conceded|admitted|acknowledged|warned|predicted)(?= (?:<[CGB]\d+>|the|his|her|its|their|an?) [^,.;<]{1,60} (?:would|will|was|were|had|has|have|is|are|should|must|could|can)(?!\p{L})))(?: (?:on )?(?:<D\d+>|(?:mon|tues|wednes|thurs|fri|satur|sun)day)| (?:earlier|today|here|later))? (?!${nothing})(?!(?:on|in|at|to|during|after|before|by|through|via|with|when|while|as|here|today|yesterday|earlier|later|that|following|last|so|of|about|for|from|upon|amid|ahead|if|and|but|or|,) )(?=(?:(?!<P\d+>(?!'s)|, ).){1,90}? (?:is|are|was|were|had|has|have|would|will|could|should|must|can|cannot|may|might|did|does|remains?|remained|needs?|needed|wants?|wanted)(?!\p{L})|<[CGOPB]\d+>|(?:the|a|an|this|these|his|her|their|its|there|it|he|she|they|both|all|no|such|relations|ties|trade|talks|negotiations|cooperation|bilateral) )`,
        'iu',
      ),
    ],
    turn: new RegExp(`${anotherAct}|${anotherSource}`, 'iu'),
    pointing: new RegExp(
      String.raw`<P(?<who>\d+)>(?:${between}|${OPENER_ASIDE}) (?:\p{L}+ly )?(?:${point}|${objectVerb})`,
      'iu',
    ),
  };
}

/** A stretch of the document between two offsets as an abstract, with the mentions in it. */
export function stretchOf(
  document: AnnotatedDocument,
  start: number,
  end: number,
): { abstract: string; offsets: Int32Array; mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  for (let at = firstEndingAfter(document.sentences, start); at < document.sentences.length; at++) {
    const sentence = document.sentences[at] as Sentence;
    if (sentence.start >= end) break;
    const inside = sentence.mentions.filter((mention) => mention.start >= start && mention.end <= end);
    mentions.push(...inside.sort((a, b) => a.start - b.start));
  }
  return { ...abstractOf(document.text, start, end, mentions, (mention) => mention.type), mentions };
}

/** The statements that other rules have found, in order. */
export function statementsOf(findings: readonly Finding[]): FindingOf<'statement'>[] {
  return findings
    .filter((finding): finding is FindingOf<'statement'> => finding.kind === 'statement')
    .sort((a, b) => a.start - b.start);
}

/** Whether one of some stretches, in order and apart, overlaps another and satisfies a condition. */
export function overlaps<T extends Placed>(
  stretches: readonly T[],
  start: number,
  end: number,
  condition: (stretch: T) => boolean = () => true,
): boolean {
  for (let at = firstEndingAfter(stretches, start); at < stretches.length; at++) {
    const stretch = stretches[at] as T;
    if (stretch.start >= end) return false;
    if (condition(stretch)) return true;
  }
  return false;
}

/** Passages that a speaker says without quotation marks, but for what is part of a statement already. */
export function passagesBy(
  speaker: Person,
  passages: readonly Placed[],
  rule: string,
  taken: readonly Placed[],
): StatementFinding[] {
  return passages
    .filter(({ start, end }) => !overlaps(taken, start, end))
    .map(({ start, end }) => ({
      kind: 'statement',
      rule,
      evidence: [{ start, end }],
      confidence: 0.85,
      inferred: new Set(),
      speaker,
      start,
      end,
      style: 'unmarked',
    }));
}

/** The person behind a captured number, unless it is a spokesperson without a name. */
export function speakerAt(mentions: readonly Mention[], group: string | undefined): Person | null {
  const mention = group === undefined ? undefined : mentions[Number(group)];
  return mention?.type === 'P' && mention.person.name !== '' ? mention.person : null;
}

/** The quoted stretches of a paragraph, found once a document. */
export function quotesOf(document: AnnotatedDocument, paragraph: Paragraph): readonly Placed[] {
  let found = quotes.get(paragraph);
  if (!found) {
    found = quotesIn(document.text, paragraph.start, paragraph.end);
    quotes.set(paragraph, found);
  }
  return found;
}

const quotes = new WeakMap<Paragraph, readonly Placed[]>();
