import type { MeetingForm, MeetingFormat } from '../../../../src/domain/kinds';
import type { AnnotatedDocument } from '../../annotate/model';
import { madeOnce } from '../../pattern';
import { vocabulary } from '../../vocabulary';

/** `schema/vocabulary/en/meetings.yaml`. */
export interface MeetingVocabulary {
  readonly parts: Readonly<Record<string, string>>;
  readonly verbs: readonly {
    readonly form: MeetingForm;
    readonly pattern: string;
    readonly subject?: 'after';
  }[];
  readonly notMeetings: readonly string[];
  readonly atArrival: readonly string[];
  readonly statuses: Readonly<
    Record<
      | 'planned'
      | 'plannedAfter'
      | 'foiled'
      | 'cancelled'
      | 'cancelledAfter'
      | 'unreal'
      | 'asked'
      | 'negated'
      | 'negatedAfter',
      string
    >
  >;
  readonly formats: Readonly<Record<MeetingFormat, readonly string[]>>;
  readonly implied: readonly {
    readonly form: MeetingForm;
    /** `group`: "the two", "they" before it; `any`: anybody; `near`: somebody of the sentence or the ones beside it. */
    readonly who: 'group' | 'any' | 'near';
    readonly pattern: string;
  }[];
  /** Groups `a` and `b`, where a pattern has them, are the two countries. */
  readonly delegations: readonly {
    readonly form: MeetingForm;
    readonly pattern: string;
    readonly held?: boolean;
  }[];
  readonly sessions: readonly {
    readonly form: MeetingForm;
    readonly pattern: string;
    readonly anew?: boolean;
  }[];
  /** The next round of what a document tells. */
  readonly next: string;
  readonly heads: string;
  readonly sequence: string;
  readonly past: string;
  readonly told: string;
  readonly summit: { readonly held: string; readonly roster: string };
  /** Where it was held, told of a meeting that was told before. */
  readonly aside: Readonly<Record<'held' | 'its' | 'also', string>>;
  /** Several envoys who present their letters. */
  readonly credentials: Readonly<
    Record<'presented' | 'accepted' | 'sending' | 'envoy' | 'designate', string>
  >;
  readonly international: string;
  /** Verbs behind which stands what people meet about. */
  readonly about: string;
  readonly ofThree: string;
  /** The title of a page that tells of one meeting or call. */
  readonly readout: string;
  /** Headings of transcripts: groups `a` and `b` are who speak. */
  readonly remarks: { readonly both: readonly string[]; readonly with: string };
  readonly calls: readonly {
    readonly pattern: string;
    /** Who was called: the subject, or whom the sentences before name. */
    readonly callee?: 'subject' | 'before';
    readonly caller?: 'subject';
    readonly weak?: boolean;
    /** Both who speak stand behind the phrase: "In a phone call, X discussed with Y …". */
    readonly scene?: boolean;
    /** Said only of two of whom the document tells a call besides. */
    readonly again?: boolean;
  }[];
  /** What two people do over the wire, whatever the verb. */
  readonly callScene: Readonly<Record<'phrase' | 'unreal' | 'press', string>>;
}

/** The phrases of a document's language, where the rules of meetings and calls know it. */
export function meetingVocabulary({ language }: AnnotatedDocument): MeetingVocabulary | undefined {
  const terms = language === 'en' ? vocabulary<MeetingVocabulary>('en', 'meetings') : undefined;
  return terms && whole(terms);
}

const whole = madeOnce((terms: MeetingVocabulary): MeetingVocabulary => {
  const filled = <Entry extends { readonly pattern: string }>(entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, pattern: withParts(entry.pattern, terms.parts) }));
  return {
    ...terms,
    verbs: filled(terms.verbs),
    implied: filled(terms.implied),
    delegations: filled(terms.delegations),
    sessions: filled(terms.sessions),
    calls: filled(terms.calls),
  };
});

function withParts(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/(?<!\\[pP])\{([a-z]+)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined)
      throw new Error(
        `Unknown part {${name}} in the phrase ${pattern}: use one of ${Object.keys(parts).join(', ')}.`,
      );
    return part;
  });
}
