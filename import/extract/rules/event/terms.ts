import { termsByLanguage } from '../../vocabulary';

type Lists = Readonly<Record<string, readonly string[]>>;

interface EventVocabulary {
  readonly heads: Lists;
  readonly plainHeads: Lists;
  readonly bare: readonly string[];
  readonly kinds: readonly string[];
  readonly titled: readonly string[];
  readonly ceremonies: readonly string[];
  readonly bodies: readonly string[];
  readonly leading: readonly string[];
  readonly future: readonly string[];
  readonly ongoing: readonly string[];
  readonly past: readonly string[];
  readonly underWay: string;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly not: readonly string[];
  readonly notAfter?: string;
  readonly anniversary: readonly string[];
  readonly years: readonly string[];
  readonly marks: readonly string[];
  readonly remembered: readonly string[];
}

/** The phrases of one language that name events, compiled. */
export interface EventTerms {
  /** Forms of names, the most telling first; each has a group `name`. */
  readonly names: readonly RegExp[];
  readonly ceremonies: RegExp;
  /** A word without which a sentence names no event: looked for first, because names are costly to match. */
  readonly telling: RegExp;
  readonly anniversaries: readonly RegExp[];
  readonly marks: RegExp;
  readonly kinds: readonly { readonly kind: string; readonly head: RegExp }[];
  readonly leading: RegExp;
  readonly not: RegExp;
  /** Right after a name that is no event's. */
  readonly notAfter: RegExp;
  readonly future: RegExp;
  readonly ongoing: RegExp;
  readonly past: RegExp;
  /** After a name: it goes on. */
  readonly underWay: RegExp;
  readonly ordinals: Readonly<Record<string, number>>;
}

export const eventTerms = termsByLanguage('events', build);

function build(words: EventVocabulary): EventTerms {
  const heads = longest(Object.values(words.heads).flat());
  const plain = longest(Object.values(words.plainHeads).flat());
  const kinds = `(?:(?:${words.kinds.join('|')}) ){0,2}`;
  const not = `(?!(?:${words.leading.join('|')})(?!\\p{L}))`;
  const ordinal = `(?:(?:${longest(Object.keys(words.ordinals))}|\\d{1,3}(?:st|nd|rd|th)) )`;
  const word = String.raw`(?:\p{Lu}[\p{L}\d'’+]*(?:[-.][\p{L}\d+]+)*|\d{1,3}(?:st|nd|rd|th)|\d{4})`;
  const between = `(?: | ?[-–] ?| \\+ | (?:and|&|v|vs) |(?<=(?:${words.bodies.join('|')})) of (?:the )?)`;
  const proper = `${not}${word}(?: (?:(?:of|and|the|for|on) ){0,2}${not}${word}){0,6}`;
  const quoted = String.raw`["“][^"”\n]{3,40}["”](?: \p{Lu}\p{L}+)?`;
  const title = String.raw`\p{Lu}[\p{L}\d'’+]*(?:[-.][\p{L}\d+]+)*`;
  const titles = `${not}${title}(?: (?:(?:of|and|the|for|on) ){0,2}${not}${title}){0,6}`;
  const of = `(?: (?:of|on|for) (?:the )?${titles})?`;
  const name = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?<name>${pattern})(?![\\p{L}])`, 'gu');
  const any = (list: readonly string[], flags = 'iu') =>
    new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, flags);
  const remembered = `(?<what>${words.remembered.join('|')})`;
  const years = `(?:\\d{1,4}(?:th|st|nd|rd)?|an? hundred|a century|${longest(Object.keys(words.ordinals))}|[a-z]+ty(?:-[a-z]+)?)`;
  return {
    names: [
      name(
        `${ordinal}(?:session|round) of (?:the )?(?:(?!${title} (?:said|told))${title}(?: [-–] | (?:of|and|the|for|on) (?:the )?|, (?=(?:${title},? ){0,4}(?:and|&) )| )){0,14}${title}`,
      ),
      name(`${ordinal}?${kinds}(?:${plain}|session) of (?:the )?(?:${quoted}|(?=\\p{Lu})${proper})`),
      name(
        `${ordinal}?(?:${word}${between}){0,8}?(?:${heads})(?: (?:${heads})(?![\\p{L}]))?(?:(?: \\p{Lu}\\p{L}+)?[- ](?:19|20)\\d\\d|[- ]?\\d{1,4})?(?![\\p{L}])${of}`,
      ),
      name(
        `${ordinal}?(?:${word}${between}){1,6}?${kinds}(?:${plain})(?! (?:talks|meeting|level|diplomacy))`,
      ),
      name(`(?:next |${ordinal})?summit (?:in |of )(?:\\p{Lu}\\p{L}+ )?20\\d\\d`),
      name(`(?:${words.bare.join('|')})`),
      name(`(?:${words.titled.join('|')}) (?:entitled |titled |called )?["“«][^"”»\\n]{3,60}["”»]`),
    ],
    telling: new RegExp(
      `${heads}|${plain}|session|summit|round of|${words.bare.join('|')}|${words.titled.join('|')}`,
      'u',
    ),
    ceremonies: any(words.ceremonies, 'gu'),
    anniversaries: [
      new RegExp(`(?<![\\p{L}\\d])${years} (?:${words.anniversary.join('|')})${remembered}`, 'gu'),
      new RegExp(`(?<![\\p{L}\\d])${years} (?:${words.years.join('|')}) ${remembered}`, 'gu'),
    ],
    marks: any(words.marks),
    kinds: [...Object.entries(words.heads), ...Object.entries(words.plainHeads)].map(([kind, list]) => ({
      kind,
      head: new RegExp(`(?<!\\p{L})(?:${longest(list)})(?!\\p{L})`, 'u'),
    })),
    leading: new RegExp(`^(?:${words.leading.join('|')})(?: |, )`, 'u'),
    not: new RegExp(`^(?:${words.not.join('|')})$`, 'u'),
    notAfter: new RegExp(words.notAfter ?? '(?!)', 'u'),
    future: any(words.future, 'giu'),
    ongoing: any(words.ongoing, 'giu'),
    past: any(words.past, 'giu'),
    underWay: new RegExp(words.underWay, 'iu'),
    ordinals: words.ordinals,
  };
}

function longest(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).join('|');
}
