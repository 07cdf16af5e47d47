import { recordOfText } from '../../extraction';

/** Countries, form, day and status of each meeting of a text. */
export function meetingsTold(text: string, day?: string): string[] {
  return recordOfText(text, day).meetings.map(
    ({ countries, form, date, status }) => `${countries.join('-')} ${form} ${date ?? 'undated'} ${status}`,
  );
}
