import { overlaps } from '../../../../src/domain/extraction-record';
import type { InstitutionKind } from '../../../../src/domain/kinds';
import { type Sentence, textSpan } from '../../annotate/model';
import { allMatches, matchesIn } from '../../search/search';
import type { NamedAt } from './name';
import { CAPITALISED, type InstitutionTerms } from './terms';

export interface ListedAt extends NamedAt {
  readonly kind: InstitutionKind;
}

const NAME = `(?:(?:${CAPITALISED})|<I\\d+>)(?: (?:(?:${CAPITALISED})|<I\\d+>)){0,4}`;
/** "Italy's Eni", "the Korean company Hanwha": whose a member of a list is. */
const WHOSE = String.raw`(?:the )?(?:<C\d+>['’]s (?:\p{Ll}[\p{L}-]+ ){0,3}|<G\d+> (?:\p{Ll}[\p{L}-]+ ){1,3})?`;
const LIST = new RegExp(
  String.raw`(?<![\p{L}\d])${NAME}(?:(?:, and |, | and | as well as )${WHOSE}${NAME}){0,11}`,
  'gu',
);
const ONE_NAME = new RegExp(NAME, 'gu');
const NOT_COMPANIES =
  /^(?:(?:\p{L}+ )?Diplomacy|Through|Over|Under|While|When|After|Before|Since|Americans|Allied|Allies|Acknowledge?ment|Letter|Contract|Memorandum|Agreement|Protocol|Annex|Addendum|The|A|An|In|On|At|It|He|She|They|We|I|His|Her|Its|For|But|And|This|That|Mr|Mrs|Ms|Dr|EU|UN|GDP|AI|IT|ICT|SME|SMEs|MoU|MOU|LNG|VIP|Investment|Trade|Energy|Technology|Healthcare|Health|Infrastructure|Defen[cs]e|Space|Culture|Education|Tourism|Agriculture|Mining|Finance|Transport|Security|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Africa|Asia|Europe|America|Eurasia|Oceania|Caribbean|Pacific|(?:East|West|South|North|Central|Latin|Southeast|Southern|Northern|Eastern|Western) (?:Africa|Asia|Europe|America)|Middle East)$/u;

const HEADED =
  /(?<!\p{L})(?:CEO|head|chief executive|chairman|chairwoman|chair|director|president|boss|founder|owner) of (?:[\p{L}'’<>\d–-]+,? ){0,8}$/iu;
/** Whose fellows and partners are companies too; beside a museum or a university any place may stand. */
const COMPANIES: ReadonlySet<InstitutionKind> = new Set(['company', 'bank', 'fund']);
/** A member of a list, "of companies of A, B and C", that may be anything else: a person with a title, an office. */
const NO_MEMBER =
  /(?:^| )(?:Minist\p{L}+|MD|CEO|CFO|Managing|Chairman|Director|President|Prime|Ambassador|Secretary|Governor|Mayor|Government|Parliament|Embassy|Forum|Summit|City|Province|State|Island|Sea|Corridor|Route|Port|Airport|Day|Week|Year|Departments?|Office|Delegation|Union|Court|Army|Navy|Forces?|Police|Guard|Assembly|Senate|House|Party|Palace|Square|Mosque|Cathedral|Temple|Tower|Bridge|Memorial|Monument|Garden|Park|Congress|Engagement|Initiative|Program(?:me)?|Project|Agenda|Alliance|Agreement|Treaty|Plan|Partnership|Strategy|Framework|Process|Accords?|Declaration|Act|Convention|Protocol|Charter|Conference|Games|Cup|Dialogue|Policy|Affairs|Region|COVID-19)(?: |$)/u;

/** What may follow a name that is whole. */
const GOES_ON =
  /^ (?:to|on|for|in|and|under|at|during|of|which|that|as|worth|will|would|has|have|had|was|were|is|are|also|then|sign|ink|conclud|partner|team|collaborat|cooperat|after|before|from|through|by|over|about|regarding|concerning|covering|while)/u;
/** Before a list: it is what a body is for, "the Department of Education and Knowledge". */
const OF_BODY =
  /(?:Minist\p{L}+|Departments?|Authority|Council|Committee|Commission|Bureau|Directorate|Office|Agency|Board|Secretar\p{L}+) (?:of|for|on) (?:the )?$/u;

/**
 * Names of companies that only their place tells: "companies, including A, B and C", "A and B are among the
 * firms", "Saudi Aramco, A and B", "the lender A", "A, a Vietnamese company", "signed a contract with A" where
 * another institution signs.
 */
export function listedCompanies(
  sentence: Sentence,
  headed: readonly ListedAt[],
  terms: InstitutionTerms,
): ListedAt[] {
  const { abstract } = sentence;
  const hasPartner =
    headed.some(({ kind }) => COMPANIES.has(kind)) ||
    sentence.mentions.some((mention) => mention.type === 'I' && COMPANIES.has(mention.kind));
  return allMatches(abstract, LIST).flatMap((match) => {
    const before = abstract.slice(Math.max(0, match.index - 110), match.index);
    const after = abstract.slice(match.index + match[0].length, match.index + match[0].length + 70);
    const members = matchesIn(match[0], ONE_NAME).map((name) => {
      const at = match.index + name.index;
      // "The company MOL's investment".
      const own = name[0].replace(/['’]s$/u, '');
      const [start, end] = textSpan(sentence, at, at + own.length);
      return { name: own, at, start, end, kind: kindKnown(sentence, own, start, end, headed) };
    });
    const kinds = new Set(members.flatMap(({ kind }) => kind ?? []));
    const partners = [...kinds].some((kind) => kind !== 'commission');
    // "Zhang Yubo, the Bank of Tianjin": beside one bank anything may stand.
    const companies =
      kinds.has('company') || members.filter(({ kind }) => kind !== null && COMPANIES.has(kind)).length > 1;
    // "The envoy and head of the energy giant A, B": B is who heads it.
    const ofCompanies =
      (terms.companiesBefore.test(before) || terms.companiesAfter.test(after)) && !HEADED.test(before);
    const inCompany =
      companies && (members.length > 2 || (members.length === 2 && terms.actsTogether.test(after)));
    const parties = partners && terms.dealBefore.test(before);
    const alone =
      hasPartner &&
      members.length === 1 &&
      isCounterpart(sentence, match.index, match[0].length, terms, headed);
    // "The CEO of A, B": whom he leads; B is his name.
    const led = !ofCompanies && terms.ledBefore.test(before);
    if ((!ofCompanies && !inCompany && !parties && !alone && !led) || OF_BODY.test(before)) return [];
    // "The National Center for Estimation, Prevention and Reduction": its name goes on.
    const goesOn =
      inCompany &&
      headed.some(
        ({ name, end }) =>
          / (?:for|of|on) /u.test(name) && members.some((member) => member.start < end && member.end >= end),
      );
    const [kind] = kinds;
    return members.flatMap(({ name, at, start, end, kind: known }, index) =>
      known !== null ||
      !mayBeCompany(name) ||
      (led && (index > 0 || NO_MEMBER.test(name))) ||
      (goesOn && !/^\S+ \S|^\p{Lu}{2,}$/u.test(name)) ||
      (inCompany && !ofCompanies && !mayJoin(name, at))
        ? []
        : [{ name, start, end, kind: ofCompanies || led || kinds.size !== 1 || !kind ? 'company' : kind }],
    );
  });
}

/** What an institution is that another way of reading found. */
function kindKnown(
  { mentions }: Sentence,
  name: string,
  start: number,
  end: number,
  headed: readonly ListedAt[],
): InstitutionKind | null {
  const number = /<I(\d+)>/u.exec(name)?.[1];
  const mention = number === undefined ? undefined : mentions[Number(number)];
  if (mention?.type === 'I') return mention.kind;
  return headed.find((other) => overlaps(other, { start, end }))?.kind ?? null;
}

function mayBeCompany(name: string): boolean {
  return !/[<>]/u.test(name) && (name.length > 2 || /^\p{Lu}{2}$/u.test(name)) && !NOT_COMPANIES.test(name);
}

/** In a list that nothing calls companies, a word that opens the sentence may be any word: "However, A and B". */
function mayJoin(name: string, at: number): boolean {
  return !NO_MEMBER.test(name) && (at > 0 || /^(?:\p{Lu}{2,}|\S+ \S+)/u.test(name));
}

/** "Kazatomprom signed a contract with A", "A signed a memorandum with Samsung": who signs with an institution. */
function isCounterpart(
  { abstract, start, offsets, mentions }: Sentence,
  at: number,
  length: number,
  terms: InstitutionTerms,
  headed: readonly ListedAt[],
): boolean {
  const name = abstract.slice(at, at + length);
  if (NO_MEMBER.test(name)) return false;
  // "With Korean shipyards": an adjective.
  if (/^ \p{Ll}/u.test(abstract.slice(at + length)) && !GOES_ON.test(abstract.slice(at + length)))
    return false;
  const partner = (from: number, to: number) =>
    [...abstract.slice(from, to).matchAll(/<I(\d+)>/gu)].some(([, number]) => {
      const mention = mentions[Number(number)];
      return mention?.type === 'I' && COMPANIES.has(mention.kind);
    }) ||
    headed.some(
      (other) =>
        COMPANIES.has(other.kind) &&
        other.start >= (offsets[from] ?? start) &&
        other.end <= (offsets[to] ?? start + abstract.length),
    );
  const before = abstract.slice(Math.max(0, at - 170), at);
  if (terms.signedWith.test(before)) return partner(Math.max(0, at - 170), at);
  const after = abstract.slice(at + length, at + length + 170);
  return (
    /(?:^|[,;] |(?:^|[ ,])(?:and|while|that) )$/u.test(abstract.slice(0, at)) &&
    (at > 0 || !/^\p{Lu}\p{Ll}+$/u.test(name) || name.length > 3) &&
    terms.signsWith.test(after) &&
    partner(at + length, Math.min(abstract.length, at + length + 170))
  );
}
