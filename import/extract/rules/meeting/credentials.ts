import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { MeetingFinding } from '../../finding';
import { madeOnce } from '../../pattern';
import { firstMatch, occursIn } from '../../search/search';
import { countriesNamed } from '../pairs';
import type { Rule } from '../rule';
import { meetingFindings, meetingStatus } from './frame';
import { type Place, placeAt } from './place';
import { type MeetingVocabulary, meetingVocabulary } from './vocabulary';

/** So many lines behind the sentence that tells of it, a list of envoys may go on. */
const LINES = 45;
/** So many lines in a row a list may have that name nobody: numbers, names of their own. */
const GAP = 3;

const words = madeOnce(({ credentials }: MeetingVocabulary) => ({
  presented: new RegExp(credentials.presented, 'iu'),
  accepted: new RegExp(credentials.accepted, 'iu'),
  sendingBehind: new RegExp(`^${credentials.sending}`, 'iu'),
  envoy: new RegExp(credentials.envoy, 'iu'),
  title: new RegExp(String.raw`^<P(\d+)>(?:${credentials.designate})?,? of (?:the )?<C(\d+)>`, 'iu'),
}));

/**
 * Several envoys who present their credentials on one day have an audience each: "The new ambassadors of A, B and C
 * presented their credentials to X", "X accepted the credentials of five envoys", and the list below that names them.
 */
export const meetingCredentials: Rule = {
  name: 'meeting-credentials',
  apply(document) {
    const terms = meetingVocabulary(document);
    if (!terms) return [];
    const { presented, accepted } = words(terms);
    return document.sentences.flatMap((sentence): MeetingFinding[] => {
      const match = firstMatch(sentence.abstract, presented) ?? firstMatch(sentence.abstract, accepted);
      const receiver = mentionAt(sentence, match?.groups?.receiver, 'P')?.person;
      if (!match || !receiver) return [];
      const place = placeAt(match, document, sentence, terms);
      const said = meetingStatus(place);
      const land = receiver.country ?? soleCountry(sentence, match.index);
      if (!said || !land) return [];
      return envoysTo(place, land).flatMap(({ envoy, country }) =>
        meetingFindings(
          place,
          'meeting-credentials',
          'audience',
          [receiver, ...envoy],
          [country, land].sort(),
          said,
          0.85,
          [],
        ),
      );
    });
  },
};

interface Sent {
  readonly envoy: readonly Person[];
  readonly country: string;
}

/** Who is accredited, and by which country: as the list below says, else the sentence itself. */
function envoysTo({ document, sentence, to, terms }: Place, land: string): Sent[] {
  const { envoy, sendingBehind } = words(terms);
  const named = [...envoysOf(sentence, terms), ...envoysBelow(document, sentence, terms)];
  const sending = sendingBehind.exec(sentence.abstract.slice(to))?.[0] ?? '';
  const countries = [...sending.matchAll(/<C(\d+)>/gu)].flatMap(
    (found) => mentionAt(sentence, found[1], 'C')?.iso3 ?? [],
  );
  const all = [...named, ...countries.map((country) => ({ envoy: [], country }))].filter(
    ({ country }) => country !== land,
  );
  const first = all.filter((sent, at) => all.findIndex(({ country }) => country === sent.country) === at);
  return first.length > 1 || occursIn(sentence.abstract, envoy) ? first : [];
}

/** The envoys with whom the lines below go on. */
function envoysBelow(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  terms: MeetingVocabulary,
): Sent[] {
  const sent: Sent[] = [];
  let silent = 0;
  for (const line of sentences.slice(index + 1, index + 1 + LINES)) {
    const named = envoysOf(line, terms);
    silent = named.length > 0 ? 0 : silent + 1;
    if (silent > GAP) break;
    sent.push(...named);
  }
  return sent;
}

/** The envoys of one line, with the country that sends each. */
function envoysOf(line: Sentence, terms: MeetingVocabulary): Sent[] {
  const { envoy, title } = words(terms);
  const headed = title.exec(line.abstract);
  const people = line.mentions.flatMap((mention) => (mention.type === 'P' ? [mention] : []));
  return people.flatMap((mention): Sent[] => {
    const { person } = mention;
    if (!envoy.test(person.title ?? '')) return [];
    const own = mentionAt(line, headed?.[1], 'P') === mention ? mentionAt(line, headed?.[2], 'C') : undefined;
    const country = own?.iso3 ?? person.country;
    if (country === null) return [];
    return [{ envoy: own && own.iso3 !== person.country ? [] : [person], country }];
  });
}

/** The only country that a sentence names up to an offset of its abstract. */
function soleCountry(sentence: Sentence, at: number): string | null {
  const end = sentence.offsets[at] ?? sentence.end;
  const [country, another] = countriesNamed({
    ...sentence,
    mentions: sentence.mentions.filter((mention) => mention.end <= end),
  });
  return country && !another ? country : null;
}
