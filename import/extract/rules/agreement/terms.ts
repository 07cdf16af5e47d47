import type { AgreementKind } from '../../../../src/domain/kinds';
import { termsByLanguage } from '../../vocabulary';
import { withCompounds } from '../number-words';

interface AgreementVocabulary {
  readonly kinds: readonly { readonly kind: AgreementKind; readonly patterns: readonly string[] }[];
  readonly notAdjectives: string;
  readonly signed: readonly string[];
  readonly signedAfter: readonly string[];
  readonly reported: string;
  readonly ofOneSide: string;
  readonly announced: string;
  readonly welcomed: string;
  readonly planned: readonly string[];
  readonly frames: string;
  readonly others: string;
  readonly plannedHeadline: string;
  readonly ratified: readonly string[];
  readonly toRatify: string;
  readonly inForce: readonly string[];
  readonly inForceBefore: string;
  readonly standing: string;
  readonly standingAfter: string;
  readonly ended: readonly string[];
  readonly endedAfter: string;
  readonly failedAfter: string;
  readonly denied: string;
  readonly wished: string;
  readonly wishedAfter: string;
  readonly bareVerb: string;
  readonly proposed: string;
  readonly noDocument: string;
  readonly not: readonly string[];
  readonly verbInside: string;
  readonly signedBy: string;
  readonly another: string;
  readonly dated: string;
  readonly tail: string;
  readonly tailEnd: string;
  readonly signing: string;
  readonly presentedBefore: string;
  readonly notPresented: string;
  readonly notPresentedAfter: string;
  readonly listIntro: string;
  readonly listPronoun: string;
  readonly goesOn: string;
  readonly listIntroAfter: string;
  readonly listOpens: string;
  readonly listLead: string;
  readonly listAgreed: string;
  readonly listOf: string;
  readonly listDocuments: string;
  readonly listHeads: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** The phrases of agreements as regular expressions over a sentence's abstract. */
export interface AgreementTerms {
  /** The words for a kind of document. */
  readonly noun: RegExp;
  /** Before such words: what describes the document, and the number before that. */
  readonly lead: RegExp;
  readonly signedBefore: RegExp;
  readonly signedAfter: RegExp;
  readonly reported: RegExp;
  /** Behind a communiqué: one side alone issued it. */
  readonly ofOneSide: RegExp;
  readonly announced: RegExp;
  readonly welcomed: RegExp;
  readonly plannedBefore: RegExp;
  readonly plannedAfter: RegExp;
  /** The names of treaties of many states. */
  readonly frames: RegExp;
  /** The same anywhere in a text. */
  readonly treaties: RegExp;
  /** After a document: it is with a movement, no state. */
  readonly others: RegExp;
  readonly plannedHeadline: RegExp;
  readonly ratifiedBefore: RegExp;
  /** Before a document that waits for its ratification. */
  readonly toRatify: RegExp;
  readonly ratifiedAfter: RegExp;
  readonly inForceAfter: RegExp;
  readonly inForceBefore: RegExp;
  /** Right before and after the name of a document that is taken for granted. */
  readonly standing: RegExp;
  readonly standingAfter: RegExp;
  readonly endedBefore: RegExp;
  readonly endedAfter: RegExp;
  /** After a document: the talks on it came to nothing. */
  readonly failedAfter: RegExp;
  readonly denied: RegExp;
  readonly wished: RegExp;
  readonly wishedAfter: RegExp;
  /** "… and sign": a verb that goes on with what was proposed. */
  readonly bareVerb: RegExp;
  readonly proposed: RegExp;
  /** Before and after (as "… ¦ …") words for a document that mean none: "reached agreement on", "agreement signing ceremony". */
  readonly noDocument: RegExp;
  readonly not: RegExp;
  /** Right after the words for a document, where its subject follows: "was signed" before "on trade". */
  readonly verbInside: RegExp;
  readonly signedBy: RegExp;
  /** A document that is named after its like without the word for it, up to its subject: "another was signed" before "on trade". */
  readonly another: RegExp;
  readonly dated: RegExp;
  readonly tail: RegExp;
  /** What ends a title. */
  readonly tailStop: RegExp;
  /** Words of a signing. */
  readonly signing: RegExp;
  /** Right before a document that a sentence presents. */
  readonly presentedBefore: RegExp;
  /** Before and after a document: it is of other days, wished for or supposed. */
  readonly notPresented: RegExp;
  readonly notPresentedAfter: RegExp;
  readonly listIntro: RegExp;
  /** A line before a list that speaks of the documents told before: "They are on:". */
  readonly listPronoun: RegExp;
  /** "These include …": a sentence that goes on about the documents of the one before. */
  readonly goesOn: RegExp;
  /** The same after a line that tells of documents. */
  readonly listIntroAfter: RegExp;
  /** Words with which the first item of a list goes on from the line before. */
  readonly listLead: RegExp;
  /** A line that opens a list without a colon. */
  readonly listOpens: RegExp;
  readonly listAgreed: RegExp;
  /** A line before a list that says what each item is. */
  readonly listOf: RegExp;
  /** A line before a list that holds nothing but documents. */
  readonly listDocuments: RegExp;
  readonly listHead: RegExp;
  readonly numbers: Readonly<Record<string, number>>;
  /** The kind of the document whose words stand at a place of a text and are so long. */
  kindAt(text: string, index: number, length: number): AgreementKind | null;
}

export const agreementTerms = termsByLanguage('agreements', compile);

function compile(words: AgreementVocabulary): AgreementTerms {
  const any = (patterns: readonly string[]) => `(?:${patterns.join('|')})`;
  const word = String.raw`(?<!\p{L})`;
  const kinds = words.kinds.map((entry) => ({
    kind: entry.kind,
    pattern: new RegExp(`${any(entry.patterns)}(?![\\p{L}-])`, 'iuy'),
  }));
  const nouns = any(words.kinds.flatMap((entry) => entry.patterns));
  const adjective = String.raw`(?:(?!(?:${words.notAdjectives}) )["']?\p{L}[\p{L}-]*["']?|<[CG]\d+>(?:[-/]<[CG]\d+>){0,3}|\d{1,2}-year|(?<=<[CG]\d+> )20\d\d)`;
  const numbers = withCompounds(words.numbers);
  const numerals = String.raw`\d{1,3}|${Object.keys(numbers)
    .sort((a, b) => b.length - a.length)
    .join('|')}`;
  const number = String.raw`(?:(?<number>${numerals}) (?:\(\d{1,3}\) )?(?:more |new |other |separate |such |of )?)?`;
  // "Five landmark economic and defence accords": only a number tells that "and" joins what describes them.
  const count = `(?:${numerals}|several|various|multiple|numerous)`;
  return {
    noun: new RegExp(`(?<![\\p{L}\\d-])${nouns}(?![\\p{L}-])`, 'giu'),
    lead: new RegExp(
      String.raw`(?<![\p{L}\d<.,$€£-])(?:${number}(?<adjectives>(?:${adjective} ){0,5})|(?<counted>${count} )(?<coordinated>(?:\p{L}[\p{L}-]* ){1,4}?and (?:${adjective} ){1,3}))$`,
      'iu',
    ),
    signedBefore: new RegExp(String.raw`${word}${any(words.signed)}(?!\p{L})[^;.]{0,130}$`, 'iu'),
    signedAfter: new RegExp(String.raw`^[^;]{0,110}?${word}${any(words.signedAfter)}`, 'iu'),
    reported: new RegExp(`${word}${words.reported}`, 'iu'),
    announced: new RegExp(`${word}${words.announced}`, 'iu'),
    welcomed: new RegExp(`${word}${words.welcomed}`, 'iu'),
    plannedBefore: new RegExp(String.raw`${word}${any(words.planned)}[^;.]{0,100}$`, 'iu'),
    plannedAfter: new RegExp(`^[^;.]{0,110}?${word}${any(words.planned)}`, 'iu'),
    frames: new RegExp(`^${words.frames}`, 'u'),
    treaties: new RegExp(String.raw`(?<!\p{L})${words.frames}`, 'u'),
    others: new RegExp(`^(?: [^.;,<]{0,60})? (?:with|between) (?:the )?${words.others}`, 'u'),
    plannedHeadline: new RegExp(words.plannedHeadline, 'iu'),
    ratifiedBefore: new RegExp(`${word}${any(words.ratified)}[^;.]{0,40}$`, 'iu'),
    toRatify: new RegExp(String.raw`${word}${words.toRatify}[^;.]{0,40}$`, 'iu'),
    ratifiedAfter: new RegExp(
      `^[^,;]{0,60}(?:was|were|been) ${any(words.ratified)}|^,? (?:that|which) [^,;.]{0,40}(?<!\\p{L})${any(words.ratified)}(?!\\p{L})`,
      'iu',
    ),
    inForceAfter: new RegExp(`^[^;.]{0,90}?${word}${any(words.inForce)}`, 'iu'),
    inForceBefore: new RegExp(`${word}${words.inForceBefore}`, 'iu'),
    standing: new RegExp(`${word}${words.standing}`, 'iu'),
    standingAfter: new RegExp(words.standingAfter, 'iu'),
    endedBefore: new RegExp(`${word}${any(words.ended)} (?:[^;.,]{0,20})$`, 'iu'),
    endedAfter: new RegExp(words.endedAfter, 'iu'),
    failedAfter: new RegExp(words.failedAfter, 'iu'),
    denied: new RegExp(`${word}${words.denied}`, 'iu'),
    wished: new RegExp(`${word}${words.wished}`, 'iu'),
    wishedAfter: new RegExp(words.wishedAfter, 'iu'),
    bareVerb: new RegExp(`${word}${words.bareVerb}`, 'iu'),
    proposed: new RegExp(`${word}${words.proposed}`, 'iu'),
    noDocument: new RegExp(words.noDocument, 'iu'),
    not: new RegExp(`${word}${any(words.not)}`, 'iu'),
    another: new RegExp(`(?<!\\p{L})${words.another}`, 'giu'),
    ofOneSide: new RegExp(words.ofOneSide, 'iu'),
    verbInside: new RegExp(words.verbInside, 'iu'),
    signedBy: new RegExp(words.signedBy, 'iu'),
    dated: new RegExp(words.dated, 'iu'),
    tail: new RegExp(
      String.raw`^(?: \((?:\d{4}-\d{2,4}|\p{Lu}{2,8})\))?(?: (?:No\.? ?\d{1,4}|20\d\d|\d{3})(?![-–\d]))?(?:,? (?:${words.tail})(?!\p{L})(?! (?:be|full|behalf|joy|satisfaction|enthusiasm|gratitude|the end|the occasion|the presence|presence|front|future|the future|principle|total|a total|<[PDB]\d+>)(?![\p{L}]))(?! (?:the )?<C\d+>(?<= (?:in|at|on|to|for) (?:the )?<C\d+>)(?![-']))(?:(?! (?:${words.tailEnd})(?!\p{L})|[;:"](?! ?\d)|(?<!(?<!\p{L})\p{Lu})\.(?! ?\d)|,? ?<[DPB]\d|,? (?:${words.tailEnd}) |, an? |(?:,| and) (?:\p{L}+ )?${nouns} (?:on|for|of|between|in|concerning|regarding) ).){2,190})?(?: \((?:\d{4}-\d{2,4}|\p{Lu}{2,8})\))?`,
      'iu',
    ),
    tailStop: new RegExp(String.raw`(?<!\p{L})(?:${words.tailEnd})(?!\p{L})|<[DPB]\d`, 'iu'),
    signing: new RegExp(`${word}${words.signing}`, 'iu'),
    presentedBefore: new RegExp(words.presentedBefore, 'iu'),
    notPresented: new RegExp(`${word}${words.notPresented}`, 'iu'),
    notPresentedAfter: new RegExp(words.notPresentedAfter, 'iu'),
    listIntro: new RegExp(words.listIntro, 'iu'),
    listPronoun: new RegExp(words.listPronoun, 'iu'),
    goesOn: new RegExp(words.goesOn, 'iu'),
    listIntroAfter: new RegExp(words.listIntroAfter, 'iu'),
    listLead: new RegExp(words.listLead, 'iu'),
    listOpens: new RegExp(words.listOpens, 'iu'),
    listAgreed: new RegExp(words.listAgreed, 'iu'),
    listOf: new RegExp(`${word}${words.listOf}`, 'iu'),
    listDocuments: new RegExp(words.listDocuments, 'iu'),
    listHead: new RegExp(String.raw`${word}(?:${words.listHeads})(?!\p{L})`, 'iu'),
    numbers,
    kindAt: (text, index, length) =>
      kinds.find(({ pattern }) => {
        pattern.lastIndex = index;
        return pattern.exec(text)?.[0].length === length;
      })?.kind ?? null,
  };
}
