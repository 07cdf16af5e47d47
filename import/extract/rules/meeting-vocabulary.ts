import type { MeetingForm, MeetingFormat } from '../../../src/domain/kinds';

/** `schema/vocabulary/<language>/meetings.yaml`. */
export interface MeetingVocabulary {
  readonly verbs: readonly { readonly form: MeetingForm; readonly pattern: string }[];
  readonly formats: Readonly<Record<MeetingFormat, readonly string[]>>;
  readonly calls: readonly {
    readonly pattern: string;
    readonly callee?: 'subject';
    readonly caller?: 'subject';
    readonly weak?: boolean;
  }[];
}
