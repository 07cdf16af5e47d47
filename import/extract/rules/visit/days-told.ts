const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(?<n>\\d{1,2}|${NUMBERS.join('|')})`;
const LASTING = new RegExp(
  `(?<!\\p{L})${NUMBER}(?:-| )(?:day|days)(?:-long)?(?!\\p{L})|(?<!\\p{L})(?<h>24|48|72)(?: |-)hours?(?!\\p{L})`,
  'iu',
);

/** "A five-day visit to East Asian countries", "a three-day Africa tour": the days of a journey to several. */
const REGION = `(?:Asian?|Europe(?:an)?|Africa[n]?|(?:Latin |South |North |Central )?America[n]?|Gulf|Balkans?|Caucasus|Caribbean|Pacific|Indo-Pacific|Middle East(?:ern)?|Oceania)`;
const OF_MANY = new RegExp(
  String.raw`^ (?:[\p{L}-]+ ){0,4}(?:visit|trip|tour|journey|swing) (?:to|of|in|across|through|around|throughout) (?:the )?(?:[\p{L}-]+ ){0,4}(?:countries|nations|capitals|states|region|continent|${REGION})(?!\p{L})|^ (?:[\p{L}-]+ ){0,2}(?:${REGION}|regional|\p{L}+-(?:nation|country)) (?:visit|trip|tour|journey|swing)(?!\p{L})`,
  'u',
);

/** How many days a stretch says that the visit lasts: "a three-day visit", "a visit of 72 hours". */
export function daysIn(stretch: string): number | null {
  const match = LASTING.exec(stretch);
  if (!match?.groups || OF_MANY.test(stretch.slice(match.index + match[0].length))) return null;
  if (match.groups.h) return Number(match.groups.h) / 24;
  const n = (match.groups.n ?? '').toLowerCase();
  return NUMBERS.indexOf(n) >= 0 ? NUMBERS.indexOf(n) + 1 : Number(n);
}
