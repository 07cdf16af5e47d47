import type { AgreementKind } from '../../../../src/domain/kinds';
import { countryOf, type Mention, type Sentence } from '../../annotate/model';
import { countriesNamed } from '../pairs';
import { ISSUED } from './mention';

/** "The United States, France and Germany", "Canada-Mexico-United States": so many mentions of some types at least. */
const rowOf = (types: string, fewest: number) =>
  String.raw`(?:the )?<[${types}]\d+>(?:(?:, and |, | and |[-–/])(?:the )?<[${types}]\d+>){${fewest - 1},7}`;
const OF_ALL = new RegExp(
  String.raw`^(?: \([^()]{2,12}\))? (?:(?:of|by|between|among) (?:the )?(?:Governments? of )?|on (?:the )?(?=<[CG]\d+>[-–]))(?<row>${rowOf('CG', 3)})`,
  'iu',
);
/** Two leaders may stand for three countries: one of several at once. */
const SIGNED_BY_ALL = new RegExp(
  String.raw`(?:signed|adopted|issued) (?:\p{L}+ |(?:on )?<D\d+> )?by (?<row>${rowOf('CGPB', 2)})`,
  'iu',
);
/** "By the Secretary of State of A, the Foreign Secretary of B, and the Foreign Ministers of C and D": up to what it is about. */
const BY_OFFICERS =
  /^ (?:by|of) (?<row>[^.;]{0,400}?)(?= (?:on|following|after|regarding|concerning|at|in)(?!\p{L})|[.;]|$)/u;

/** All countries of three or more, as the words behind a document list them, sorted; null where they list no more than two. */
export function partiesInARow(sentence: Sentence, end: number, kind: AgreementKind): string[] | null {
  const after = sentence.abstract.slice(end);
  const row =
    (OF_ALL.exec(after) ?? SIGNED_BY_ALL.exec(after))?.groups?.row ??
    (ISSUED.has(kind) ? BY_OFFICERS.exec(after)?.groups?.row : undefined) ??
    '';
  const named = [...row.matchAll(/<[CGPB](\d+)>/gu)].flatMap(([, at]) =>
    countriesOf(sentence.mentions[Number(at)]),
  );
  const all = [...new Set(named)].sort();
  return all.length > 2 ? all : null;
}

function countriesOf(mention: Mention | undefined): string[] {
  if (mention?.type === 'B') return mention.persons.flatMap(({ country }) => country ?? []);
  const country = countryOf(mention);
  return country === null ? [] : [country];
}

/** Talks or a paper of three or four. */
export const OF_THREE =
  /(?<!\p{L})(?:trilateral|tripartite|quadrilateral|quadripartite|(?:three|four|five)-(?:party|way|nation|country))(?!\p{L})/iu;
/** "Together with a dozen of our partners", "a number of other countries": who else issues it. */
const WITH_OTHERS =
  /(?<!\p{L})(?:dozens?|many|several|numerous|various|number|group|\d+|other) (?:(?:of|or so|other|our|more|than) ){0,3}(?:countries|states|nations|governments|partners|allies)(?!\p{L})/iu;
/** "Adopted at the 12th Session of the Conference of …": a body's. */
const OF_BODY = /^[^.;]{0,90}(?<!\p{L})(?:Session|Conference|Assembly) of (?:the )?(?:<O\d+>|\p{Lu})/u;
/** In a headline: "on Cuba", "on support for Georgia joining the EU", "of the Syria Envoys' Meeting". */
const ON_ONE =
  /^ (?:[Oo]n (?:the )?(?:[\p{L}-]+ ){0,4}?(?:(?:in|for|of) )?(?:the )?<[CG]\d+>(?! ?[-–/])|of (?:the )?<[CGP]\d+> (?=\p{Lu}))/u;
/** "The President and the President of the European Commission", "the two and NATO". */
const WITH_ORGANISATION = /<[CGPO](?<a>\d+)>,? and (?:the )?<[CGPO](?<b>\d+)>(?: <P\d+>)?[^.;<>]{0,90}$/u;

/** "On the A-EU Energy Council": issued with an organisation. */
const WITH_BODY = /^ (?:[Oo]n|of|from|by) (?:the )?(?:<[CG]\d+> ?[-–] ?<O\d+>|<O\d+> ?[-–] ?<[CG]\d+>)/u;
/** "By Secretary X and Secretary Y": who issues it. */
const BY_TWO = /^ (?:by|of|from) (?:the )?<P(?<a>\d+)>,? and (?:the )?<P(?<b>\d+)>/iu;

/** Whether two of one country issue a statement, which is then no document of two. */
export function isOfOneSide({ abstract, mentions }: Sentence, end: number): boolean {
  const { a, b } = BY_TWO.exec(abstract.slice(end))?.groups ?? {};
  const [one, other] = [mentions[Number(a)], mentions[Number(b)]];
  return (
    one?.type === 'P' &&
    other?.type === 'P' &&
    one.person.country !== null &&
    one.person.country === other.person.country
  );
}

/** Whether a document, of which no words tell the parties, is not that of the pair whom a text is about: three issue it, many, a body, or one of the two is only what it is about. */
export function isOfOthersThanPair(
  sentence: Sentence,
  start: number,
  end: number,
  kind: AgreementKind,
): boolean {
  const { abstract } = sentence;
  const before = abstract.slice(Math.max(0, start - 160), start);
  const after = abstract.slice(end);
  return (
    OF_THREE.test(abstract) ||
    WITH_OTHERS.test(before) ||
    OF_BODY.test(after) ||
    (ISSUED.has(kind) && (isWithOrganisation(sentence, before) || WITH_BODY.test(after))) ||
    (ISSUED.has(kind) && start < 3 && ON_ONE.test(after) && countriesNamed(sentence).length === 1)
  );
}

function isWithOrganisation({ mentions }: Sentence, before: string): boolean {
  const { a, b } = WITH_ORGANISATION.exec(before)?.groups ?? {};
  return [a, b].some((at) => {
    const mention = at === undefined ? undefined : mentions[Number(at)];
    return mention?.type === 'O' || (mention?.type === 'P' && mention.person.rank === 'organisation');
  });
}
