/**
 * A stretch of English in parts, cut where for certain one sentence ends and another begins: after a stop
 * behind a long word, a Vietnamese one, a year or an acronym, before a capital. wink-nlp says the same of all but the
 * abbreviations named here and Vietnamese words, and takes far longer.
 */
export function cutAtSureEnds(stretch: string): string[] {
  return stretch.split(BETWEEN);
}

const BETWEEN =
  / (?=[A-Z“"«])(?<=(?:[ạ-ỹ]\p{Ll}{0,4}[.?!]|[a-z]{5}[.?!](?<!\b(?:[Aa]pprox|[Mm]essrs|[Aa]ssoc|[Cc]alif)\.)|(?:\b\d{4}|[A-Z]{3})\.)["”»]? )/u;
