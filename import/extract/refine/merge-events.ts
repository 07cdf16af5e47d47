import { fold } from '../../../src/domain/identity';
import { isCyrillic, tokensOf } from '../annotate/people/name-tokens';
import type { EventFinding } from '../finding';
import { mergeBy } from './merge-by';

/** "The 16th BRICS Summit" and "BRICS Summit" are one event, "COP27" and "COP28" are two; the fuller name stays. */
export function mergeEvents(findings: readonly EventFinding[]): EventFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      (contains(plain(a.name), plain(b.name)) ||
        contains(plain(b.name), plain(a.name)) ||
        isOneAnniversary(a, b)) &&
      (a.edition === null || b.edition === null || a.edition === b.edition) &&
      (a.year === null || b.year === null || a.year === b.year),
    (into, other) => {
      if (other.name.length > into.name.length) into.name = other.name;
      into.year ??= other.year;
      into.place ??= other.place;
      into.country ??= other.country;
      into.edition ??= other.edition;
    },
  );
}

/** "The 80th anniversary of the victory at Khalkhin Gol" and "of the joint victory": one number, one thing remembered. */
function isOneAnniversary(a: EventFinding, b: EventFinding): boolean {
  if (a.eventKind !== 'anniversary' || b.eventKind !== 'anniversary') return false;
  const [x, y] = [a, b].map(({ name }) =>
    fold(name).split(/ (?:anniversary|birthday|years?) (?:of |since )?/u),
  ) as [string[], string[]];
  const remembered = (y[1] ?? '').split(/[^\p{L}]+/u);
  return (
    x[0] === y[0] &&
    (x[1] ?? '').split(/[^\p{L}]+/u).some((word) => word.length > 5 && remembered.includes(word))
  );
}

function plain(name: string): string {
  // «Саммите мира» and «второму Саммиту мира»: one name in two cases.
  if (isCyrillic(name)) return tokensOf(name).join(' ');
  return fold(name)
    .replace(/^(?:the|upcoming|annual|(?:\d{1,3}(?:st|nd|rd|th))) /u, '')
    .replace(/establishment of (?:the )?/u, '');
}

/** Whether the longer name ends in the shorter, of which more than a head word stands. */
function contains(longer: string, shorter: string): boolean {
  return longer === shorter || (shorter.includes(' ') && longer.endsWith(` ${shorter}`));
}
