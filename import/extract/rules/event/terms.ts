import { eitherCase } from '../../pattern';
import { termsByLanguage } from '../../vocabulary';

type Lists = Readonly<Record<string, readonly string[]>>;

interface EventVocabulary {
  readonly heads: Lists;
  readonly plainHeads: Lists;
  readonly bare: readonly string[];
  readonly names: readonly string[];
  readonly sessions: readonly string[];
  readonly sessionKinds: readonly string[];
  readonly sessionBodies: readonly string[];
  readonly organisationMeetings: readonly string[];
  readonly meetingsOf: string;
  readonly meetingOfNumber: string;
  readonly meetingsReaching: string;
  readonly leadersOf: string;
  readonly notOrganisations: readonly string[];
  readonly sessionStops: readonly string[];
  readonly sessionMatters: readonly string[];
  readonly numberedKinds: readonly string[];
  readonly kinds: readonly string[];
  readonly titled: readonly string[];
  readonly shows: readonly string[];
  readonly ceremonies: readonly string[];
  readonly onlyDates?: string;
  readonly bodies: readonly string[];
  readonly leading: readonly string[];
  readonly future: readonly string[];
  readonly futureBefore: readonly string[];
  readonly ongoing: readonly string[];
  readonly past: readonly string[];
  readonly underWay: string;
  readonly thereFor: string;
  readonly wasThere: string;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly tens: readonly string[];
  readonly units: string;
  readonly abbreviated: string;
  readonly series: string;
  readonly not: readonly string[];
  readonly notAfter?: string;
  readonly bodyBefore: string;
  readonly anniversary: readonly string[];
  readonly jubilees: readonly string[];
  readonly years: readonly string[];
  readonly marks: readonly string[];
  readonly remembered: readonly string[];
}

/** The phrases of one language that name events, compiled. */
export interface EventTerms {
  /** Forms of names, the most telling first; each has a group `name`. */
  readonly names: readonly RegExp[];
  readonly ceremonies: RegExp;
  /** Right before a ceremony that only gives a date. */
  readonly onlyDates: RegExp;
  readonly anniversaries: readonly RegExp[];
  /** Years since something, an anniversary where they are marked. */
  readonly years: RegExp;
  readonly marks: RegExp;
  readonly kinds: readonly { readonly kind: string; readonly head: RegExp }[];
  readonly leading: RegExp;
  readonly not: RegExp;
  /** A numbered session of a body. */
  readonly session: RegExp;
  /** "The Joint Commission held its 11th session": groups `body` and `session`. */
  readonly sessionHeld: RegExp;
  /** A numbered session without the body that holds it: "its 11th session". */
  readonly bareSession: RegExp;
  /** A numbered session's bodies. */
  readonly sessionBody: RegExp;
  /** A body or series that a number and its abbreviation name. */
  readonly abbreviated: RegExp;
  /** One of the names by which alone something is known. */
  readonly known: RegExp;
  /** A meeting of an organisation. */
  readonly organisationMeeting: RegExp;
  /** Right after a name that is no event's. */
  readonly notAfter: RegExp;
  /** Right before a name: it is a body that meets, not its meeting. */
  readonly bodyBefore: RegExp;
  readonly future: RegExp;
  /** Before a name alone: it is still to come. */
  readonly futureBefore: RegExp;
  readonly ongoing: RegExp;
  readonly past: RegExp;
  /** At the end of what stands before a name: somebody comes or has come for it. */
  readonly thereFor: RegExp;
  /** The same of a journey that is over. */
  readonly wasThere: RegExp;
  /** After a name: it goes on. */
  readonly underWay: RegExp;
  readonly ordinals: Readonly<Record<string, number>>;
}

export const eventTerms = termsByLanguage('events', build);

function build(words: EventVocabulary): EventTerms {
  const heads = longest(Object.values(words.heads).flat());
  const plain = longest(Object.values(words.plainHeads).flat());
  const not = `(?!(?:${words.leading.join('|')})(?!\\p{L}))`;
  const kinds = `(?:(?:${eitherCase(words.kinds)}) ){0,2}`;
  const counted = eitherCase(Object.keys(words.ordinals).sort((a, b) => b.length - a.length));
  const ordinal = `(?:(?:(?:${eitherCase(words.tens)})[- ](?=${words.units}))?(?:${counted}|\\d{1,3}(?:st|nd|rd|th)) )`;
  const word = String.raw`(?:(?:U\.[SKN]\.|U\.S\.A\.|U\.A\.E\.)(?=[- –])|\p{Lu}[\p{L}\d'’+]*(?:[-.][\p{L}\d+]+)*|\d{1,3}(?:st|nd|rd|th)|\d{4})`;
  // "International Aviation, Space and Technology Festival"; "African Union (AU) Summit".
  const enumerated =
    '(?<=(?:International|World|Global|National|Annual) \\p{Lu}\\p{L}{2,20}), (?=\\p{Lu}\\p{L}+,? (?:and|&) \\p{Lu})';
  const between = `(?: | ?[-–] ?| \\+ | (?:and|&|v|vs) | \\(\\p{Lu}\\p{L}{1,7}\\) |${enumerated}|(?<=(?:${words.bodies.join('|')})) of (?:the )?)`;
  const proper = `${not}${word}(?: (?:(?:of|and|the|for|on) ){0,2}${not}${word}){0,6}`;
  const quoted = String.raw`["“][^"”\n]{3,40}["”](?: \p{Lu}\p{L}+)?`;
  // "India-U.S.", "U.S.-EU": the points belong to the word.
  const pointed = String.raw`(?:\p{Lu}[\p{L}\d]*[-–])?U\.[SKN]\.(?:[-–]\p{Lu}[\p{L}\d]*)?(?= )`;
  const title = String.raw`(?:${pointed}|\p{Lu}[\p{L}\d'’+]*(?:[-–.][\p{L}\d+]+)*)`;
  const titles = `${not}${title}(?: (?:(?:of|and|the|for|on) ){0,2}${not}${title}){0,6}`;
  const of = `(?: (?:of|on|for) (?:the )?${titles})?`;
  const name = (pattern: string) =>
    new RegExp(`(?<![\\p{L}\\d]|\\p{L}\\.[-–]?|\\p{L}-)(?<name>${pattern})(?![\\p{L}])`, 'gu');
  const any = (list: readonly string[], flags = 'iu') =>
    new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, flags);
  const sessions = eitherCase(words.sessions);
  const whichNumber = `${ordinal}(?:(?:${eitherCase(words.sessionKinds)}) ){0,2}`;
  const numbered = `${whichNumber}(?:${sessions})`;
  const bodySession = '(?:Commission|Committee|Council|Working Group|Task Force) (?:[Mm]eeting|[Ss]ession)';
  // "The 10th Joint Permanent Commission (JPC)": a number counts a commission's sessions.
  const countedBody = `(?:${title} ){0,3}(?:Joint|Permanent|Mixed|Bilateral|Trilateral|Bi-?[Nn]ational|Inter-?[Gg]overnmental) (?:${title} ){0,3}(?:Commission|Committee)(?: \\(\\p{Lu}{2,6}\\)| [Mm]eeting| [Ss]ession)?(?! \\p{Lu}| (?:on|of|for) )`;
  const anyTitleCase = (list: readonly string[]) =>
    list
      .map((text) => text.replace(/(?<![\p{L}-])\p{Lu}/gu, (letter) => `[${letter}${letter.toLowerCase()}]`))
      .join('|');
  const organisation = `(?!(?:${words.notOrganisations.join('|')})(?![\\p{L}\\d]))(?![IVX]+(?!\\p{L}))(?:\\p{Lu}[\\p{Lu}\\d]+(?:-\\p{Lu}+)?\\+?|G-\\d+)`;
  const council = `Council of (?:Heads of (?:State|Government)(?: and Government)?|(?:Foreign )?Ministers(?: of Foreign Affairs)?)`;
  const meetingOf = `${ordinal}?${words.meetingsOf}(?:${organisation}(?:['’]s)?(?: (?:${words.leadersOf}|${council}))?|(?:${words.leadersOf}|${council}) of (?:the )?(?:${organisation}|(?=\\p{Lu}\\p{L}+ (?:of|for|\\p{Lu}))${proper}))(?![\\p{L}\\d-])(?! (?:and|member|countries|states|\\p{Lu}))`;
  // "The 12th International Meeting on Security Matters", "the second Peace Platform meeting".
  const numberedMeeting = `${ordinal}(?:(?:${words.meetingsReaching}) |(?:${title} ){2,6}?)(?:${words.meetingOfNumber})(?: (?:on|of) (?:the )?${titles})?`;
  const organisationMeeting = `(?:${ordinal}?${organisation}(?:['’]s)? (?:${words.organisationMeetings.join('|')})|${meetingOf})`;
  const stops = `(?!(?:${words.sessionStops.join('|')})(?!\\p{L}))`;
  const body = `(?:${stops}(?:${pointed}|[\\p{L}\\d'’–-]+) ){0,7}?(?:${anyTitleCase(words.sessionBodies)})(?![\\p{L}])`;
  // "On trade, economic, scientific and technical cooperation", in whatever case.
  const field = `${stops}\\p{L}[\\p{L}-]*`;
  const fields = `(?:${field} ){0,3}${field}, (?:${field},? ){0,8}?(?:[Cc]o-?operation|[Rr]elations|[Pp]artnership|[Aa]ffairs|[Ii]ssues)(?!\\p{L})`;
  const matter = `(?: (?:of|for|on) (?:the )?(?:${fields}|(?:${stops}[\\p{Ll}-]+,? ){0,6}(?:${words.sessionMatters.join('|')})(?!\\p{L})|${titles}))?`;
  const remembered = `(?<what>${words.remembered.join('|')})`;
  const years = `(?:\\d{1,4}(?:th|st|nd|rd)?|an? hundred|a century|${longest(Object.keys(words.ordinals))}|[a-z]+ty(?:-[a-z]+)?)`;
  return {
    names: [
      name(`${numbered} of (?:the |its |their )?${body}${matter}`),
      name(
        `${ordinal}(?:[Ss]ession|[Rr]ound) of (?:the )?(?:(?!${title} (?:said|told))${title}(?: [-–] | (?:of|and|the|for|on) (?:the )?|, (?=(?:${title},? ){0,4}(?:and|&) )| )){0,14}${title}`,
      ),
      name(
        `(?:sessions?|[Mm]eeting) of (?:the )?(?=(?:[\\p{L}-]+ ){0,2}(?:\\p{Lu}\\p{L}+[-–]\\p{Lu}|[Jj]oint|[Ii]ntergovernmental|[Bb]ilateral|[Mm]ixed|[Bb]i-?[Nn]ational|[Hh]igh-[Ll]evel|[Ii]nter-?[Gg]overnmental))${body}${matter}`,
      ),
      name(
        `${ordinal}(?:${words.abbreviated})(?: (?:[Mm]eeting|[Ss]ession|[Cc]onference|[Ss]ummit)(?!\\p{L}))?(?! (?:member|partner|countries|states|\\p{Lu}))`,
      ),
      name(`(?:${words.series})[ -]?\\d{1,3}`),
      name(`${ordinal}(?:(?:${eitherCase(words.sessionKinds)}) )?(?:${title} ){0,4}${bodySession}`),
      name(`${ordinal}${countedBody}`),
      name(words.names.join('|')),
      ...words.shows.map((show) => name(show)),
      name(`${ordinal}?${quoted} (?:Dialogue|Forum|Summit|Conference|Exhibition|Festival)`),
      name(organisationMeeting),
      name(`${ordinal}?${kinds}(?:${plain}|session) of (?:the )?(?:${quoted}|(?=\\p{Lu})${proper})`),
      name(
        `${ordinal}?(?:${word}${between}){0,8}?(?:${heads})(?: (?:${heads})(?![\\p{L}]))?(?:(?: \\p{Lu}\\p{L}+)?[- ](?:19|20)\\d\\d|[- ]?\\d{1,4})?(?![\\p{L}])${of}`,
      ),
      name(
        `${ordinal}?(?:${word}${between}){1,6}?${kinds}(?:${plain})(?! (?:talks|meeting|level|diplomacy))`,
      ),
      name(`${ordinal}(?:(?:${words.numberedKinds.join('|')}) ){1,2}(?:${plain})`),
      name(numberedMeeting),
      name(`annual (?:${sessions}) of (?:the )?${proper}`),
      name(`(?:next |${ordinal})?summit (?:in |of )(?:\\p{Lu}\\p{L}+ )?20\\d\\d`),
      name(`(?:${words.bare.join('|')})`),
      name(`(?:${words.titled.join('|')}) (?:entitled |titled |called )?["“«][^"”»\\n]{3,60}["”»]`),
    ],
    ceremonies: any(words.ceremonies, 'gu'),
    onlyDates: new RegExp(`(?<!\\p{L})${words.onlyDates ?? '(?!)'}`, 'iu'),
    anniversaries: [
      new RegExp(`(?<![\\p{L}\\d])${years} (?:${words.anniversary.join('|')})${remembered}`, 'gu'),
      new RegExp(`(?<![\\p{L}\\d])(?:${words.jubilees.join('|')})${remembered}`, 'gu'),
    ],
    years: new RegExp(`(?<![\\p{L}\\d])${years} (?:${words.years.join('|')}) ${remembered}`, 'gu'),
    marks: any(words.marks),
    kinds: [...Object.entries(words.heads), ...Object.entries(words.plainHeads)].map(([kind, list]) => ({
      kind,
      head: new RegExp(`(?<!\\p{L})(?:${longest(list)})(?!\\p{L})`, 'u'),
    })),
    session: new RegExp(`^(?:${numbered}|sessions?|[Mm]eeting) of `, 'u'),
    bareSession: new RegExp(
      `(?<=(?:[Ii]ts|[Tt]heir|[Tt]he|[Tt]his|[Tt]hat|previous|last|next|upcoming|coming|forthcoming) )${whichNumber}[Ss]ession(?!\\p{L})(?! of )`,
      'gu',
    ),
    sessionHeld: new RegExp(
      `(?<![\\p{L}\\d])(?<body>\\p{Lu}(?:[\\p{L}’'–-]+ ){1,9}?(?:${anyTitleCase(words.sessionBodies)})${matter})(?: \\([^()]{2,12}\\))?,? (?:has |will |is to |have )?(?:held?|holds|convened?|concluded?|opened|met for) (?:its|their) (?<session>${numbered})(?!\\p{L})`,
      'gu',
    ),
    sessionBody: any(words.sessionBodies),
    abbreviated: new RegExp(
      `^(?:${ordinal}(?:${words.abbreviated})|(?:${words.series})[ -]?\\d|${ordinal}.*${bodySession}$|${ordinal}${countedBody}$)(?!\\p{L})`,
      'u',
    ),
    known: new RegExp(`^(?:${words.names.join('|')})$`, 'u'),
    organisationMeeting: new RegExp(`^(?:${organisationMeeting}|${numberedMeeting})$`, 'u'),
    leading: new RegExp(`^(?:${words.leading.join('|')})(?:['’]s)?(?: |, )`, 'u'),
    not: new RegExp(`^(?:${words.not.join('|')})$`, 'u'),
    notAfter: new RegExp(words.notAfter ?? '(?!)', 'u'),
    bodyBefore: new RegExp(`(?<!\\p{L})${words.bodyBefore}`, 'iu'),
    future: any(words.future, 'giu'),
    futureBefore: any([...words.future, ...words.futureBefore], 'giu'),
    ongoing: any(words.ongoing, 'giu'),
    past: any(words.past, 'giu'),
    thereFor: new RegExp(`(?<!\\p{L})${words.thereFor}`, 'iu'),
    wasThere: new RegExp(`(?<!\\p{L})${words.wasThere}`, 'iu'),
    underWay: new RegExp(words.underWay, 'iu'),
    ordinals: words.ordinals,
  };
}

function longest(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).join('|');
}
