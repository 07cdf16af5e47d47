import { type Sentence, textSpan } from '../../annotate/model';
import { allMatches, matchesIn } from '../../search/search';
import { CAPITALISED, type InstitutionTerms } from './terms';

export interface NamedAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const NAME = `(?:(?:${CAPITALISED})|<I\\d+>)(?: (?:(?:${CAPITALISED})|<I\\d+>)){0,3}`;
const LIST = new RegExp(String.raw`${NAME}(?:(?:, and |, | and | as well as )(?:the )?${NAME}){0,9}`, 'gu');
const ONE_NAME = new RegExp(NAME, 'gu');
const NOT_COMPANIES =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|I|His|Her|Its|For|But|And|This|That|Mr|Mrs|Ms|Dr|EU|UN|GDP)$/u;

const HEADED =
  /(?<!\p{L})(?:CEO|head|chief executive|chairman|chairwoman|chair|director|president|boss|founder|owner) of (?:[\p{L}'’<>\d–-]+,? ){0,8}$/iu;

/** Names of companies that only their place tells: "companies, including A, B and C", "A and B are among the firms", "an agreement between A and B" where one is known. */
export function listedCompanies(sentence: Sentence, terms: InstitutionTerms): NamedAt[] {
  return allMatches(sentence.abstract, LIST).flatMap((match) => {
    const before = sentence.abstract.slice(Math.max(0, match.index - 110), match.index);
    const after = sentence.abstract.slice(match.index + match[0].length, match.index + match[0].length + 70);
    // "The envoy and head of the energy giant A, B": B is who heads it.
    if (HEADED.test(before)) return [];
    const companies = terms.companiesBefore.test(before) || terms.companiesAfter.test(after);
    const parties = terms.dealBefore.test(before) && /<I\d+>/u.test(match[0]);
    if (!companies && !parties) return [];
    return matchesIn(match[0], ONE_NAME).flatMap((name) => {
      if (
        /[<>]/u.test(name[0]) ||
        (name[0].length < 3 && !/^\p{Lu}{2}$/u.test(name[0])) ||
        NOT_COMPANIES.test(name[0])
      )
        return [];
      const at = match.index + name.index;
      const [start, end] = textSpan(sentence, at, at + name[0].length);
      return [{ name: name[0], start, end }];
    });
  });
}
