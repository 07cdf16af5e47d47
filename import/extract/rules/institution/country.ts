import type { Sentence } from '../../annotate/model';

/**
 * Where an institution is at home, as the words around it tell: a country or nationality in its name,
 * "the French company X", "Kazakhstan's X", "X of Kazakhstan", "X in Almaty". A town tells only a country that the document is told to name:
 towns have namesakes. Null where the words do not tell.
 */
export function institutionCountry(
  sentence: Sentence,
  start: number,
  end: number,
  told: ReadonlySet<string>,
): string | null {
  const places = sentence.mentions.filter(
    (mention) =>
      mention.type === 'G' || (mention.type === 'C' && (mention.form === 'name' || told.has(mention.iso3))),
  );
  const last = countryBehind(sentence, start, end);
  if (last) return last;
  // "The Countering Chinese Influence Fund".
  if (/^Counter(?:ing)?[ -]/u.test(sentence.text.slice(start - sentence.start))) return null;
  const [inside, other] = places.filter((mention) => mention.start >= start && mention.end <= end);
  // "The Green Fund for Ukraine": whom it is for.
  if (
    inside &&
    / for (?:the )?$/u.test(sentence.text.slice(start - sentence.start, inside.start - sentence.start))
  )
    return null;
  if (inside && 'iso3' in inside) {
    // "The Kazakh-Greek Business Council" is at home in both.
    const joined =
      other && /^[-–]$/u.test(sentence.text.slice(inside.end - sentence.start, other.start - sentence.start));
    return joined ? null : inside.iso3;
  }
  const text = sentence.text;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const before = places.filter((mention) => mention.end <= start).at(-1);
  if (before && 'iso3' in before) {
    const between = text.slice(before.end - sentence.start, from);
    if (
      /^(?:'s|’s)? (?:[\p{Ll}-]+ ){0,4}(?:the )?$/u.test(between) &&
      (before.type === 'G' || /^['’]s/u.test(between))
    )
      return before.iso3;
  }
  const after = places.find((mention) => mention.start >= end);
  if (
    after &&
    'iso3' in after &&
    /^,? (?:of|in|from) (?:the )?$|^ ?[,(] ?$/u.test(text.slice(to, after.start - sentence.start))
  )
    return after.iso3;
  return null;
}

/** "The German Marshall Fund of the United States": the country with which a name ends, before any other in it. */
export function countryBehind(
  { text, start: from, mentions }: Sentence,
  start: number,
  end: number,
): string | null {
  const last = mentions.find(
    (mention) =>
      mention.type === 'C' && mention.form === 'name' && mention.start > start && mention.end === end,
  );
  return last?.type === 'C' && / of (?:the )?$/u.test(text.slice(start - from, last.start - from))
    ? last.iso3
    : null;
}
