import type {
  AgreementKind,
  MeetingForm,
  MeetingFormat,
  RelationChange,
  RelationLevel,
  VisitKind,
  VisitStatus,
} from '../../../../src/domain/kinds';
import { inFull, madeOnce } from '../../pattern';
import { factored } from '../../search/factored';
import { matchesIn } from '../../search/search';
import { type Language, vocabulary } from '../../vocabulary';

/**
 * `schema/vocabulary/<language>/patterns.yaml`: the phrasing of a language that has no rules of its own.
 * A pattern is a regular expression over a sentence's abstract. `{a:person}`, `{to:country}` … name a role
 * (see pattern.ts), `{b:who}` is a person or a group of persons, `{gap}` up to 60 characters that cross no
 * mention, and `{name}` stands for the fragment of that name under `parts`.
 */
export interface PatternVocabulary {
  readonly parts: Readonly<Record<string, string>>;
  readonly roles: {
    /** What follows a person who is the subject of a clause of their own: "avec X, qui …". */
    readonly relative: string;
    /** What stands before a person who is no subject: prepositions, "at the invitation of". */
    readonly notSubject: string;
    /** What opens a sentence whose subject stands behind the next comma: "à l'invitation de". */
    readonly lead: string;
    /** A pronoun for several people who were named before: "ils". */
    readonly they: string;
    /** What stands before the object of a verb, which is no subject: "a reçu". */
    readonly object: string;
    /** Who leads a delegation acts with it: "la délégation conduite par". */
    readonly heads: string;
    /** What joins people to a list. */
    readonly and: string;
    /** The words of an office before a further name of a list: «и с председателем Постоянного комитета <P>». */
    readonly office: string;
    /** Words over which no date reaches. */
    readonly dateStops: string;
    /** Two countries as a pair, with the roles `a` and `b`. */
    readonly pairs: readonly string[];
    /** Whether case endings tell a subject, so that it may follow its verb. */
    readonly cases: boolean;
  };
  readonly visits: {
    readonly noun: string;
    readonly kinds: readonly { readonly kind: VisitKind; readonly pattern: string }[];
    /** Whether the kind stands before the noun. */
    readonly kindBefore: boolean;
    readonly to: string;
    readonly by: string;
    /** A possessive before the noun: "sa première visite". */
    readonly own: string;
    /** What stands between a person and the visit that he is on: "X, en visite". */
    readonly onVisit: string;
    /** The same of people whom the words name only by their kind: "ses homologues qui sont en visite". */
    readonly others: string;
    /** What joins a further destination to one. */
    readonly andTo: string;
    /** A destination that nobody knows, among others of a list. */
    readonly andUnknown: string;
    /** "In this country" right after a visit: that of whoever is named before. */
    readonly there: string;
    /** What right after a visit tells that it is somebody's who is not named. */
    readonly of: string;
    /** Parts of the world right after a visit, which name no country. */
    readonly region: string;
    /** What leads to a nation whose capital is meant: "dans la capitale égyptienne". */
    readonly toCapital: string;
    /** What stands before the first day of a stay: "depuis". */
    readonly since: string;
    /** What opens a sentence whose subject travels and stands behind the next comma: "de retour d'Alger, le président". */
    readonly opens: string;
    readonly hosts: readonly string[];
    readonly status: Readonly<Record<VisitStatus, string>>;
    /** What tells of another, earlier visit. */
    readonly earlier: string;
    /** What right after a visit tells of a gathering that it is made for. */
    readonly margin: string;
    /** How many days a visit lasts, by what is said around it. */
    readonly lasting: readonly { readonly days: number; readonly pattern: string }[];
    /** What tells that a day is the last of several. */
    readonly lastDay: string;
    /** "The day before", said of an arrival. */
    readonly dayBefore: string;
    /** What makes a visit the frame of something else, whose day is not its own: "dans le cadre de sa visite". */
    readonly within: string;
    /** What tells that a visit is over. */
    readonly ended: string;
    readonly not: string;
    readonly notAfter: string;
    /** A verb without a status leaves it open; the date beside an undated one is that of another clause. */
    readonly verbs: readonly {
      readonly status?: VisitStatus;
      readonly kind?: VisitKind;
      readonly undated?: boolean;
      /** Tells of a visit to where the visitor is: of an earlier one, or when this one began. */
      readonly here?: 'earlier' | 'now';
      readonly pattern: string;
    }[];
    readonly negated: string;
  };
  readonly meetings: {
    readonly patterns: readonly MeetingPattern[];
    readonly formats: Readonly<Partial<Record<MeetingFormat, string>>>;
    /** A verb that tells of what has been; empty where none does for sure. */
    readonly done: string;
    readonly future: string;
    /** What tells that talks are of another time than the story. */
    readonly past: string;
    /** What stands before a date that begins or ends a period. */
    readonly edge: string;
    /** What tells of several talks, one with each who is named: "des entretiens avec". */
    readonly plural: string;
    readonly not: string;
    /** What before talks, or right after them, tells that they were called off: "a annulé sa rencontre", «встреча отменена». */
    readonly off: string;
    readonly offAfter: string;
    /** What right after talks tells that they are not held: «встреча точно не состоится». */
    readonly notAfter: string;
  };
  /** Sessions of bodies of two countries; `chaired` are those told with who chairs them. */
  readonly sessions: readonly {
    readonly form: MeetingForm;
    readonly pattern: string;
    readonly planned?: boolean;
    readonly chaired?: boolean;
  }[];
  readonly calls: {
    readonly patterns: readonly MeetingPattern[];
    readonly video: string;
    /** What tells that several were called one after the other. */
    readonly apart: string;
    /** What right after calls tells that they are only counted: "plusieurs fois". */
    readonly counted: string;
    readonly initiative: string;
    readonly future: string;
    /** What opens a sentence that tells that the talks before it were a call: "la conversation téléphonique". */
    readonly goesOn: string;
    /** Verbs of talks that may have been a call. */
    readonly open: string;
  };
  readonly statements: {
    readonly verbs: string;
    readonly objectVerbs: string;
    /** Thanking and congratulating: no statements, but whoever does so is the one who is quoted beside it. */
    readonly acts: string;
    readonly that: string;
    /** A verb right before its pronoun, after a quotation; empty where the language has no such form. */
    readonly inverted: string;
    readonly between: string;
    readonly sources: string;
    /** "According to him": the speaker is whoever spoke in the sentence before. */
    readonly pronounSources: string;
    /** With whom a speaker stands, between a verb and its subject: «заявил на брифинге с премьером». */
    readonly beside: string;
    /** "He said so after the talks": tells who speaks in the paragraph that follows. */
    readonly announced: string;
    /** What names a source that is no person after a quotation: "indique le communiqué". */
    readonly impersonal: string;
    /** Participles with which a speaker goes on: "ajoutant". */
    readonly adding: string;
    /** After a quotation: an outlet quotes whom it names. */
    readonly cited?: string;
    readonly firstPerson: string;
  };
  readonly agreements: {
    readonly kinds: readonly { readonly kind: AgreementKind; readonly pattern: string }[];
    readonly number: string;
    readonly numbers: Readonly<Record<string, number>>;
    readonly signed: string;
    readonly signedAfter: string;
    /** What tells of a signing for sure, whatever the sentence looks ahead to: "s'est soldée par la signature". */
    readonly sealed: string;
    readonly planned: string;
    readonly ratified: string;
    /** Verbs by which papers are only spoken of: "ont évoqué". */
    readonly talked: string;
    /** Signing as a noun, which tells no time of its own: "la signature de". */
    readonly signing: string;
    readonly inForce: string;
    /** Before and after a document of which nothing came, and before and after one that is over. */
    readonly denied: string;
    readonly deniedAfter: string;
    readonly ended: string;
    readonly endedAfter: string;
    /** What opens a sentence whose documents are among those signed: "parmi les textes signés". */
    readonly presented: string;
    /** What opens a list of documents that are signed without a verb: "dans le détail :". */
    readonly listed: string;
    /** What opens the sentence that tells which documents were counted before: "il s'agit d'un accord …". */
    readonly counted: string;
    /** Plurals that with a number mean a package: "trois mémorandums". */
    readonly several: string;
    /** Plurals that mean one without a number: "des lettres d'intention". */
    readonly plurals: string;
    /** Verbs with an object that is plural only behind them: «подписали соглашения»; left out where endings tell. */
    readonly pluralObjects?: string;
    /** Plurals that go on from another one: «соглашений, меморандумов и протоколов». */
    readonly series: string;
    readonly not: string;
    readonly tail: string;
    readonly tailEnd: string;
  };
  readonly relations: {
    readonly levels: readonly { readonly level: RelationLevel; readonly pattern: string }[];
    readonly changes: readonly {
      readonly change: RelationChange;
      readonly before?: string;
      readonly after?: string;
    }[];
    /** Right before a level: it is not theirs. */
    readonly not: string;
    /** After a level: it does not stand. */
    readonly notAfter: string;
  };
  readonly indicators: IndicatorPatterns;
  readonly events: readonly EventPattern[];
  /** What before a name tells when it is: the nearest counts. */
  readonly eventTimes: { readonly future: string; readonly ongoing: string; readonly past: string };
  readonly sectors: {
    readonly cues: string;
    /** What in a sentence tells that it is about the members of an organisation. */
    readonly members: string;
    readonly openers: string;
    readonly names: string;
    readonly not: string;
    /** What after a word shows that it is no field: "environnement commercial". */
    readonly notAfter: string;
    /** What after a word shows that it is a matter of one country at home: "l'agriculture de son pays". */
    readonly domestic: string;
    /** What in a sentence tells that two countries work together on it all the same. */
    readonly joint: string;
  };
}

/** What figures are told by. */
export interface IndicatorPatterns {
  /** `direct` is what a sum follows without a verb: "un investissement de 280 millions"; `after` what follows a sum: "18 milliards d'euros de contrats". */
  readonly measures: readonly {
    readonly name: string;
    readonly pattern: string;
    readonly direct?: string;
    readonly after?: string;
  }[];
  /** What goes on from one sum to the next: "de 35 millions en 2015 à plus de 86 millions". */
  readonly onward: string;
  /** Right after a figure: what follows is of another time. */
  readonly turn?: string;
  /** What leads to a goal of the measure told before, whose currency may go without saying: «довести его до». */
  readonly carried: string;
  /** What stands for the measure that was named before. */
  readonly carriers: string;
  /** What tells that the figures of a sentence are one country's own. */
  readonly domestic: string;
  /** Small words between such a word and its sum. */
  readonly between: string;
  readonly reached: string;
  readonly grew: string;
  readonly fell: string;
  readonly target: string;
  readonly over: string;
  readonly about: string;
  /** What before a date tells that it is of what a figure is compared with. */
  readonly compared: string;
  /** "Percent" as a sign or a word. */
  readonly percent: string;
  /** Numbers in words, beside those of documents. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What is counted; `holder` is the nation whose it is, `where` a word that the sentence must have. */
  readonly counts: readonly {
    readonly name: string;
    readonly pattern: string;
    readonly where?: string;
    readonly unit?: string;
    readonly target?: boolean;
  }[];
  /** What before a count tells that it is still to come. */
  readonly ahead: string;
  readonly scale: string;
  readonly scales: readonly { readonly pattern: string; readonly value: number }[];
  readonly currency: string;
  readonly currencies: readonly { readonly pattern: string; readonly code: string }[];
}

/** A kind of happening and its names; `cased` where capitals tell the name. */
export interface EventPattern {
  readonly kind: string;
  readonly pattern: string;
  readonly cased?: boolean;
}

export interface MeetingPattern {
  readonly pattern: string;
  readonly form?: MeetingForm;
  readonly planned?: boolean;
  /** Whether whoever is the sentence's subject takes part. */
  readonly subject?: boolean;
  /** Whether it names nobody and means those who met before. */
  readonly implied?: boolean;
  /** Whether it tells only what was talked about, which may have been in a call told before. */
  readonly discussion?: boolean;
  /** Whether the leading person of another country takes part where the sentence names only one. */
  readonly fallback?: boolean;
  /** Whether it tells of talks apart from those told before, in another format: "продолжились в расширенном составе". */
  readonly anew?: boolean;
  /** Whether a pronoun or "the guest" means the other: who was last named before, of another country. */
  readonly guest?: boolean;
  /** Whether whoever is met beside others of the same country is met apart: "s'est entretenu avec X et Y". */
  readonly each?: boolean;
  /** Whether all who are named sit at one table. */
  readonly together?: boolean;
  /** Whether it tells of another call than the one that the page is about: "le dernier appel remonte à". */
  readonly earlier?: boolean;
  /** Who calls: the subject or the one named. */
  readonly caller?: 'subject' | 'other';
}

/** A language's patterns, undefined where it has none. */
export function patternsOf(language: Language | 'other'): PatternVocabulary | undefined {
  return language === 'other' ? undefined : vocabulary<PatternVocabulary>(language, 'patterns');
}

const compiled = madeOnce((_: PatternVocabulary) => new Map<string, RegExp>());

/** A pattern of the vocabulary as a regular expression, global and without regard to case. */
export function compile(terms: PatternVocabulary, pattern: string): RegExp {
  const cache = compiled(terms);
  let expression = cache.get(pattern);
  if (!expression) {
    expression = factored(new RegExp(inFull(expand(terms, pattern)), 'giu'));
    cache.set(pattern, expression);
  }
  expression.lastIndex = 0;
  return expression;
}

const wholes = madeOnce((_: PatternVocabulary) => new Map<string, RegExp>());

/** The same of a pattern that begins and ends where words do. */
export function compileWhole(terms: PatternVocabulary, pattern: string): RegExp {
  const cache = wholes(terms);
  let expression = cache.get(pattern);
  if (!expression) {
    expression = compile(terms, String.raw`(?<![\p{L}<-])(?:${pattern})(?![\p{L}])`);
    cache.set(pattern, expression);
  }
  return expression;
}

const located = new WeakMap<RegExp, RegExp>();

/** A pattern that tells where its groups stand, for one match at a time. */
export function locate(terms: PatternVocabulary, pattern: string): RegExp {
  const whole = compile(terms, pattern);
  let expression = located.get(whole);
  if (!expression) {
    expression = new RegExp(whole.source, 'diu');
    located.set(whole, expression);
  }
  return expression;
}

/** Whether a pattern occurs in a stretch of an abstract. */
export function occurs(terms: PatternVocabulary, pattern: string, text: string): boolean {
  return pattern !== '' && compile(terms, pattern).test(text);
}

/** Where the last match of a pattern begins, -1 where there is none. */
export function lastAt(terms: PatternVocabulary, pattern: string, text: string): number {
  return pattern === '' ? -1 : (matchesIn(text, compile(terms, pattern)).at(-1)?.index ?? -1);
}

function expand(terms: PatternVocabulary, pattern: string): string {
  return pattern.replace(
    /(?<!\\[pP])\{(?:(\w+):)?([a-z]{2,})\}/gi,
    (whole, role: string | undefined, name: string) => {
      if (name === 'who') return role ? String.raw`<[PB](?<${role}>\d+)>` : String.raw`<[PB]\d+>`;
      const part = terms.parts[name];
      return part === undefined ? whole : `(?:${expand(terms, part)})`;
    },
  );
}
