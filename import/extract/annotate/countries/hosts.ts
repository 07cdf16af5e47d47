import type { Sentence } from '../model';

/** Somebody is welcomed or seen off at an airport, as hosts do. */
const WELCOME =
  /\b(?:welcomed|greeted|received|met|seen? off|saw .{1,20} off)\b.{1,60}\bairport\b|\bairport\b.{1,60}\b(?:(?:welcomed|greeted|received|seen off) by|to (?:welcome|greet|receive|see off))\b|accueill?i.{1,60}aéroport/iu;

/** The country of those who welcome somebody at an airport: where their sentence lies, or the host of the one before. */
export function countryOfWelcome(sentence: Sentence, before: Sentence | undefined): string | null {
  return WELCOME.test(sentence.text) ? (placeOf(sentence) ?? hostOf(sentence, before)) : null;
}

/** The one country in which all places of a sentence lie. */
export function placeOf(sentence: Sentence): string | null {
  const countries = new Set(
    sentence.mentions.flatMap((mention) =>
      mention.type === 'C' && mention.form !== 'seat' ? [mention.iso3] : [],
    ),
  );
  return countries.size === 1 ? ([...countries][0] as string) : null;
}

/**
 * Whether somebody is among those by whom an official "was received": that one's country. An ambassador of the guest's
 * is there too, so that of ambassadors nothing is told.
 */
export function guestOf({ abstract, mentions }: Sentence, index: number): string | null {
  const own = mentions[index];
  if (own?.type !== 'P' || /ambassador|commissioner/iu.test(own.person.title ?? '')) return null;
  const at = abstract.indexOf(`<P${index}>`);
  const received = RECEIVED.exec(abstract.slice(Math.max(0, at - 200), at));
  const guest = mentions[Number(received?.groups?.guest ?? Number.NaN)];
  return guest?.type === 'P' ? guest.person.country : null;
}

const RECEIVED =
  /<P(?<guest>\d+)>,? (?:was|were|has been|had been) (?:(?:warmly|then|also|later) )?(?:received|welcomed|greeted|seen off) (?:(?:at|in|on) [^.;]{2,40} )?by (?![^;]*\b(?:met|accompanied|who|where|before|after|and (?:was|then))\b)[^;]*$/u;

/** The country that received a guest: the other of the two that the document deals with, or where the sentence lies. */
export function hostOfGuest(
  guest: string,
  sentence: Sentence,
  pair: readonly [string, string] | null,
): string | null {
  if (pair?.includes(guest)) return pair.find((country) => country !== guest) ?? null;
  const place = placeOf(sentence);
  return place === guest ? null : place;
}

/** "X of A arrived in B. He was welcomed by …": the one country of the sentence before that is not the guest's. */
function hostOf(sentence: Sentence, before: Sentence | undefined): string | null {
  const guest = sentence.mentions[0];
  if (!before || guest?.type !== 'P' || guest.form !== 'reference' || !guest.person.country) return null;
  if (guest.person.rank === 'spokesperson') return null;
  const others = new Set<string>();
  for (const mention of before.mentions)
    if (mention.type === 'C' && mention.iso3 !== guest.person.country) others.add(mention.iso3);
  return others.size === 1 ? ([...others][0] as string) : null;
}
