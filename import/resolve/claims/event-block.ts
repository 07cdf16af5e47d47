import { fold, slug } from '../../../src/domain/identity';
import type { FindingOf } from '../../extract/finding';
import { withoutOrdinalAhead } from '../features/numbered';
import { type ClaimMaker, pairOf } from './claim-maker';

/** An anniversary of these, however a document puts it, is one of two countries: others of the same year are other events. */
const OF_A_PAIR = /diplomatic (?:relations|ties)|relations diplomatiques|дипломатических отношений/iu;

/**
 * What could be the same event: a name without its edition and year, which are told apart within the block. "The 30th
 * anniversary of diplomatic relations" is that of the two countries which the document is about, or which alone it names.
 */
export function eventBlock({ name, eventKind }: FindingOf<'event'>, maker: ClaimMaker): string {
  if (eventKind === 'anniversary' && OF_A_PAIR.test(name)) {
    const pair = [maker.parties(), maker.countries()].find((countries) => countries.length === 2);
    if (pair) return `event:anniversary-of-diplomatic-relations@${pairOf(pair)}`;
  }
  return `event:${slug(plainName(name))}`;
}

function plainName(name: string): string {
  const words = fold(name).replaceAll('-', ' ');
  return withoutOrdinalAhead(words.replace(/^(?:the |upcoming )+/u, '')).replace(/ ?\d{4}$/u, '');
}
