import { madeOnce } from '../../pattern';
import { numberPattern } from './number';
import { compile, type PatternVocabulary } from './terms';

/** A language's measures with the sums and rates that are told of them, and what goes on from one sum to the next. */
export const figurePatterns = madeOnce((terms: PatternVocabulary) => {
  const { scale, currency, reached, between, over, about, grew, fell, percent, onward, carried, carriers } =
    terms.indicators;
  const number = numberPattern(terms);
  const sum = String.raw`(?:(?<symbol>[$€]) ?(?<figure>${number}) ?(?<unitScale>${scale})?|(?:(?<number>${number}) ?(?<scale>${scale})?|(?<one>${scale}))\.? ?(?:de |d')?(?<currency>${currency}))`;
  const measures = terms.indicators.measures.map(({ name, pattern, direct, after }) => {
    const lead = String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})(?<between>[^.;<]{0,60}?(?:<[A-Z]\d+>[^.;<]{0,60}?){0,4}?)`;
    const sums = [
      String.raw`${lead}(?<verb>${reached})(?<near>(?:[^.;\d<$€]|<D\d+>){0,40}?)${sum}`,
      ...(direct
        ? [
            String.raw`(?<!\p{L})(?:${direct})(?!\p{L})(?<near>(?:,? (?:${between}|${over}|${about})){0,3}) ?${sum}`,
          ]
        : []),
      ...(after ? [String.raw`(?<near>(?:(?:${over}|${about}) ?)?)${sum} (?:${after})(?!\p{L})`] : []),
    ];
    return {
      name,
      measure: compile(terms, String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`),
      sums: sums.map((source) => compile(terms, source)),
      rate: compile(
        terms,
        String.raw`${lead}(?:(?<grew>${grew})|(?<fell>${fell}))(?<near>(?:[^.;\d<]|<D\d+>){0,25})(?<number>${number})(?: с лишним)? ?(?<percent>${percent})`,
      ),
    };
  });
  return {
    figures: compile(terms, String.raw`\d|(?<!\p{L})(?:${scale})(?!\p{L})|%`),
    measures,
    goal: compile(
      terms,
      String.raw`(?<!\p{L})(?:${carried})(?<near>(?:(?:${over}|${about}) ?)?)(?:[$€] ?)?(?:(?<number>${number}) ?(?<scale>${scale})|(?<one>${scale}))(?![\p{L}])\.?(?! (?:${currency}|de |d'(?!ici))| ?[$€])`,
    ),
    pronoun: compile(
      terms,
      String.raw`(?:^(?:(?:\p{L}{1,3} )?(?:<D\d+>|[^.;,<]{3,25}),? )?|; |, (?:et|mais|а|и) )(?:${carriers})(?!\p{L})(?<between>[^.;<]{0,40}?)(?<verb>${reached})(?<near>(?:[^.;\d<$€]|<D\d+>){0,40}?)${sum}`,
    ),
    // "1,2 milliard d'euros (+14 %)"
    signed: new RegExp(
      compile(terms, String.raw`^ ?\((?:\+|(?<fell>[–−-])) ?(?<number>${number}) ?(?<percent>${percent})`)
        .source,
      'iu',
    ),
    onward: new RegExp(compile(terms, String.raw`^(?<near>${onward})${sum}`).source, 'iu'),
  };
});
