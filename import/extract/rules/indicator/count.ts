import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import { letIn } from '../../search/gate';
import { allMatches, matchesIn, occursIn } from '../../search/search';
import type { Figure } from './amount';
import type { IndicatorTerms } from './terms';
import { comparisonOf, numberOf, yearOf } from './value';

export interface CompanyFigure extends Figure {
  readonly holder: string;
  readonly host: string;
  readonly hostStated: boolean;
}

/** "Over 200 companies with French capital", "60 Spanish companies work in Angola". */
export function companiesIn(
  sentence: Sentence,
  principal: readonly [string, string] | null,
  terms: IndicatorTerms,
): CompanyFigure[] {
  const { abstract } = sentence;
  return [...allMatches(abstract, terms.companies), ...allMatches(abstract, terms.companiesNumber)].flatMap(
    (match): CompanyFigure[] => {
      const whole = abstract.slice(match.index);
      const clause = whole.slice(0, whole.search(/[.;]|$/u));
      const capital = terms.capital.map((pattern) => pattern.exec(clause)?.groups).find((groups) => groups);
      const holder =
        mentionAt(sentence, match.groups?.nation ?? capital?.holder ?? capital?.holder2, 'G')?.iso3 ?? null;
      const place =
        /(?:operat\w*|work\w*|registered|active|present|function\w*|exist|invest\w*)[^.;]{0,40}? (?:in|on) (?:the )?(?:<C(?<host>\d+)>|our country|the country)/iu.exec(
          clause,
        )?.groups;
      const host =
        mentionAt(sentence, place?.host, 'C')?.iso3 ??
        (holder && principal?.includes(holder)
          ? (principal.find((country) => country !== holder) ?? null)
          : null);
      // "Six memoranda with Polish companies" counts the memoranda.
      if (/(?:^| )(?:with|by|for|from|to|between|among|in) /u.test(match.groups?.kind ?? '')) return [];
      const value = countOf(match, terms);
      // Joint ventures are of both, whosever capital is named.
      if (!holder || !host || holder === host || value < 2 || / joint ventures$/iu.test(match[0])) return [];
      // "He will visit two Chinese companies": those that somebody meets are not counted.
      if (terms.met.test(abstract.slice(0, match.index))) return [];
      return [
        {
          name: 'companies',
          value,
          unit: 'companies',
          comparison: comparisonOf(match.groups?.lead ?? abstract.slice(0, match.index), terms),
          year: null,
          status: 'actual',
          at: match.index,
          holder,
          host,
          hostStated: place?.host !== undefined,
        },
      ];
    },
  );
}

/** "500 joint ventures have been set up", "1,600 Kazakh-Turkish companies": of both, so that nobody holds them. */
export function jointVenturesIn(sentence: Sentence, terms: IndicatorTerms): Figure[] {
  const { abstract } = sentence;
  return allMatches(abstract, terms.companies).flatMap((match): Figure[] => {
    const value = countOf(match, terms);
    const isJoint = match[0].includes(' joint ') || /<G\d+>[-–]<G\d+> /u.test(match.groups?.kind ?? '');
    const ventures = / joint ventures$/iu.test(match[0]);
    // "Three times as many joint ventures" counts none.
    if (/(?:^| )(?:times|years|of) /u.test(match.groups?.kind ?? '')) return [];
    if ((!isJoint && !ventures) || value < 2 || terms.met.test(abstract.slice(0, match.index))) return [];
    return [
      {
        name: ventures ? 'joint ventures' : 'companies',
        value,
        unit: ventures ? 'joint ventures' : 'companies',
        comparison: comparisonOf(abstract.slice(0, match.index), terms),
        year: null,
        status: terms.countsAhead.test(abstract.slice(0, match.index)) ? 'target' : 'actual',
        at: match.index,
      },
    ];
  });
}

/** "Five agreements were signed in 2015": the year of the signing. */
function signedIn(sentence: Sentence, end: number): Figure['year'] {
  const day = SIGNED_IN.exec(sentence.abstract.slice(end, end + 120))?.groups?.day;
  const mention = day === undefined ? undefined : sentence.mentions[Number(day)];
  return mention?.type === 'D'
    ? { value: Number(mention.date.start.slice(0, 4)), inferred: mention.date.inferred, period: null }
    : null;
}

const SIGNED_IN =
  /^(?: [^.;,<]{0,40})? (?:signed|concluded|inked|exchanged)(?: [^.;,<]{0,30})? (?:in|on) <D(?<day>\d+)>/iu;

/** "The four agreements that the two countries signed on Tuesday": told for the first time. */
const SIGNED_BY = /^ (?:that|which) [^.;,]{2,60} (?:signed|concluded|exchanged)(?!\p{L})/iu;

/** "36 documents were signed", "Fifteen agreements", with the year of the signing. */
export function documentsIn(
  document: AnnotatedDocument,
  sentence: Sentence,
  terms: IndicatorTerms,
): Figure[] {
  const { abstract } = sentence;
  // A line of its own that heads a list: "Nine documents".
  const heading = abstract.length < 40;
  if (!heading && !occursIn(abstract, terms.documentVerbs)) return [];
  return allMatches(abstract, terms.documents).flatMap((match): Figure[] => {
    const value = countOf(match, terms);
    const end = match.index + match[0].length;
    const before = abstract.slice(0, match.index);
    const after = abstract.slice(end);
    if (value < 2 || value > 1000 || terms.notDocuments.test(match.groups?.between ?? '')) return [];
    // "The 123 agreement": its number is its name.
    if (
      /^\d+$/u.test(match.groups?.number ?? '') &&
      /^(?:agreement|document)$/iu.test(match.groups?.noun ?? '')
    )
      return [];
    // "The two memoranda": told before.
    if (/(?<!\p{L})(?:the|these|those) $/iu.test(before) && !SIGNED_BY.test(after)) return [];
    // "30 agreements with 65 countries": with many.
    if (/^ with (?:\S+ )?\d/u.test(after)) return [];
    if (heading && match.index > 3 && !occursIn(abstract, terms.documentVerbs)) return [];
    const stated = signedIn(sentence, end) ?? yearOf(sentence, match.index, end, terms);
    return [
      {
        name: 'documents',
        value,
        unit:
          terms.words.units[(match.groups?.noun ?? '').toLowerCase()] ??
          (match.groups?.noun ?? '').toLowerCase(),
        comparison: comparisonOf(before, terms),
        year: stated ?? ownYear(document),
        status:
          /there will be|(?:expected|due|set|planned|to be|will|plan|intend) (?:\w+ ){0,3}(?:sign|conclud|ink|exchang|adopt)(?:e|ed|ing)?(?!\p{L})/iu.test(
            abstract,
          )
            ? 'target'
            : 'actual',
        at: match.index,
      },
    ];
  });
}

/** Tourists, students, flights, participants and the like. */
export function countsIn(sentence: Sentence, terms: IndicatorTerms): Figure[] {
  const { abstract } = sentence;
  return letIn(abstract, terms.counts).flatMap(({ name, unit, target, pattern, where }) =>
    occursIn(abstract, where)
      ? matchesIn(abstract, pattern).flatMap((match): Figure[] => {
          const value = countOf(match, terms);
          // "3 billion in projects" is a sum.
          if (value < 2 || (name === 'projects' && match.groups?.scale)) return [];
          return [
            {
              name,
              unit: unit ?? (match.groups?.noun ?? name).toLowerCase(),
              value,
              comparison: comparisonOf(
                abstract.slice(0, match.index + match[0].lastIndexOf(match.groups?.number ?? '')),
                terms,
              ),
              year: yearOf(sentence, match.index, match.index + match[0].length, terms),
              status: target || terms.countsAhead.test(abstract.slice(0, match.index)) ? 'target' : 'actual',
              at: match.index,
            },
          ];
        })
      : [],
  );
}

/** The document's own year, for what it reports as just done. */
export function ownYear(document: AnnotatedDocument): Figure['year'] {
  return document.day ? { value: Number(document.day.slice(0, 4)), inferred: true, period: null } : null;
}

function countOf(match: RegExpExecArray, terms: IndicatorTerms): number {
  const number = match.groups?.number ?? '';
  const scale = terms.words.scales[(match.groups?.scale ?? '').toLowerCase()];
  const value = numberOf(number, terms) * (scale ?? 1);
  // "1.200 students": a point between groups of thousands.
  return !scale && /^\d{1,3}\.\d{3}$/.test(number) ? value * 1000 : value;
}
