import { recordOfText } from '../../extraction';

/** What two countries' documents begin with. */
export const LEAD =
  'French President Emmanuel Macron received President of Kazakhstan Kassym-Jomart Tokayev in Paris.\n\n';

/** Codes of the sectors that a text yields below such a beginning, sorted. */
export function codesOf(text: string): string[] {
  return recordOfText(`${LEAD}${text}`)
    .sectors.map(({ code }) => code)
    .sort();
}
