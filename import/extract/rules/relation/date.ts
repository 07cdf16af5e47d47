import type { MentionOf, Sentence } from '../../annotate/model';
import { dateNear } from '../visit/frame';

/** When a relation changed, or since when it stands: the date near its level, "since 2018", "In August 2024 …" at the sentence's start. */
export function relationDate(sentence: Sentence, from: number, to: number): MentionOf<'D'> | null {
  const near = dateNear(sentence, from, to);
  if (near) return near;
  const match =
    /^[^.;<]{0,40}(?:<[CGP]\d+>[^.;<]{0,40})?\b(?:since|as of|back in|in|on) <D(?<date>\d+)>/u.exec(
      sentence.abstract.slice(to, to + 140),
    ) ??
    /^["(]?(?:Back |As early as |Already )?(?:[Ii]n|[Oo]n|[Ss]ince|[Dd]uring|[Ee]arly in|[Ll]ate in) <D(?<date>\d+)>[ ,]/u.exec(
      sentence.abstract.slice(0, from),
    ) ??
    /\b(?:in|on|since) <D(?<date>\d+)>,? (?:[^.;]{0,60})$/u.exec(
      sentence.abstract.slice(Math.max(0, from - 110), from),
    );
  const mention = match ? sentence.mentions[Number(match.groups?.date)] : undefined;
  return mention?.type === 'D' ? mention : null;
}
