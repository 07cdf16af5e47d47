import type { VisitKind, VisitStatus } from '../../../../src/domain/kinds';
import type { PhraseContext } from './roles';
import { compile, lastAt, occurs, type PatternVocabulary } from './terms';

/** The kind named nearest to the noun, with its wording. */
export function kindIn(
  { terms }: PhraseContext,
  after: string,
  before: string,
  noun: string,
): [VisitKind, string | null] {
  const text = terms.visits.kindBefore ? attributesIn(before) : (after.split(/[,;:]| - /u)[0] ?? '');
  const other = terms.visits.kindBefore ? after.slice(0, 50) : before;
  const since = terms.visits.kindBefore ? 0 : Math.max(0, before.length - 25);
  for (const [stretch, from] of [
    [text, 0],
    [other, since],
    [noun, 0],
  ] as const) {
    for (const { kind, pattern } of terms.visits.kinds) {
      const whole = compile(terms, String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`);
      whole.lastIndex = from;
      const found = whole.exec(stretch);
      if (found) return [kind, found[0].toLowerCase()];
    }
  }
  return ['unspecified', null];
}

/** What the words around say became of a visit: a negative first, then of the others the nearest. */
export function statusOf(terms: PatternVocabulary, before: string, after: string): VisitStatus | null {
  const { status } = terms.visits;
  const close = before.slice(-110);
  const next = after.slice(0, 90).split(/[;.]/u)[0] ?? '';
  for (const negative of ['denied', 'cancelled', 'postponed'] as const)
    if (occurs(terms, status[negative], close) || occurs(terms, status[negative], next)) return negative;
  const found = (['planned', 'ongoing', 'completed'] as const)
    .map((name) => {
      const at = lastAt(terms, status[name], close);
      const follows = compile(terms, status[name]).exec(next)?.index;
      return {
        name,
        distance: Math.min(at < 0 ? 999 : close.length - at, follows === undefined ? 999 : follows + 25),
      };
    })
    .sort((a, b) => a.distance - b.distance)[0];
  return found && found.distance < 999 ? found.name : null;
}

/** The words between the last preposition and a noun: of "на рабочей встрече о государственном визите" the last but one. */
function attributesIn(before: string): string {
  return before.split(/(?<!\p{L})(?:[вкос]|во|на|ко|по|об|со|для|из|от|до|при|о)(?!\p{L})/iu).at(-1) ?? '';
}
