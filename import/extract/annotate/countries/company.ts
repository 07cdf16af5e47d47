import type { Mention, Person, Sentence } from '../model';

/** A list of officials goes on: "Foreign Minister A, National Security Adviser B and Ambassador C". */
const LISTED =
  /^(?: \p{Lu}[\p{L}'’-]+){0,5}[\s,]*(?:and|as well as|et|и|с|(?:along |together |arriv\p{L}+ |travel\p{L}+ |came |flew )?with|and with|and (?:his|her) (?:wife|husband|spouse))?[\s,]*(?:de )?(?:[Tt]he (?:(?:\p{Lu}[\p{L}'’-]+ ){1,4})?|la |le |l['’])?$/u;

/** Of one company: "Biden, accompanied by Commerce Secretary Gina Raimondo". */
const COMPANY =
  /(?:accompanied by|together with|along with|alongside|joined by|flanked by|led by|headed by|including|with him (?:were|came)|(?:has|had|brought|took|brings) with (?:him|her)|delegation (?:includes|included))(?![^.]*\b(?:met|received|talks|welcomed)\b)/iu;

/**
 * The country of those with whom a sentence puts someone: who stands right before, whom this one accompanies, or who follows in a list of those met. An ambassador stands beside the host, too.
 */
export function countryOfCompany(sentence: Sentence, index: number, person: Person): string | null {
  const ambassador = person.title?.includes('Ambassador') ?? false;
  return (
    (ambassador ? null : besideOther(sentence, index)) ??
    companyOf(sentence, index) ??
    accompanying(sentence, index) ??
    (ambassador ? null : listedWith(sentence, index))
  );
}

/** The country of the body that somebody's titles name, or whose delegation this one heads. */
export function countryOfPost(sentence: Sentence, index: number): string | null {
  return countryBehind(sentence, index) ?? delegationOf(sentence, index);
}

/**
 * "General X, Deputy Prime Minister and Minister of Defence, Laos", "X, Secretary General of the Cypriot Parliament": the
 * country that closes somebody's titles, or whose body one is of.
 */
function countryBehind({ mentions, text, start }: Sentence, index: number): string | null {
  const [own, next] = [mentions[index] as Mention, mentions[index + 1]];
  if (next?.type !== 'C' && next?.type !== 'G') return null;
  const way = text.slice(own.end - start, next.start - start);
  if (
    OF_BODY.test(way) &&
    (next.type === 'C' ? / of (?:the )?$/u.test(way) : BODY.test(text.slice(next.end - start)))
  )
    return next.iso3;
  if (next.type !== 'C') return null;
  const between = text.slice(own.end - start, next.start - start);
  const after = text.slice(next.end - start);
  const titles = text.slice(own.start - start, next.start - start);
  return (TITLES_BEHIND.test(between) ||
    (/^,\s$/u.test(between) && TITLES_BEHIND.test(titles.replace(/^[^,]*/u, '')))) &&
    /^(?:[.;,)]|$)/u.test(after)
    ? next.iso3
    : null;
}

/** Between a title and the country of the body that it belongs to: " of the ", " of Counsellors of ". */
const OF_BODY = /^(?: of(?: the)? \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,4})?(?: of(?: the)?|,? in the) $/u;
const BODY =
  /^ (?:\p{Lu}\p{L}+ ){0,3}(?:Parliament|Senate|Assembly|Congress|Bundestag|Seimas|Saeima|Sejm|Riksdag|Knesset|Duma|Rada|House|Cabinet|Government|Ministry|Council|Embassy|Presidency|Army|(?:Armed )?Forces|ministry|parliament|government|presidency|embassy)\b/u;
const TITLES_BEHIND =
  /^,\s\p{Lu}[^.;]{0,120}\b(?:Minister|President|Secretary|Director|Chairman|Governor|Speaker|Commander|Chief)\b[^.;]{0,60},\s(?:the )?$/u;

/** "X and Y discussed …": what the two of two sides have done, or of one. */
const MUTUAL =
  /^,? (?:also |then )?(?:discussed|reaffirmed|agreed|exchanged|condemned|reviewed|reiterated|underscored|emphasi[sz]ed|highlighted|welcomed|expressed|spoke (?:of|about))(?!\p{L})/u;

/** The country of the person right before, of whose list or company this one is. */
function besideOther(sentence: Sentence, index: number): string | null {
  const mention = sentence.mentions[index] as Mention;
  const before = sentence.mentions[index - 1];
  if (before?.type !== 'P' || !before.person.country) return null;
  // "Besides A and B, the Chief Minister was there": he is not of their list.
  if (/^(?:besides|apart from|in addition to|other than)\b/iu.test(sentence.text)) return null;
  const between = sentence.text.slice(before.end - sentence.start, mention.start - sentence.start);
  if (/^ and $/u.test(between) && MUTUAL.test(sentence.text.slice(mention.end - sentence.start))) return null;
  return LISTED.test(between) || /^['’]s\s/.test(between) ? before.person.country : null;
}

/** "Met National Security Adviser A, Defence Secretary B of the US": the country of the minister who follows in the list. */
function listedWith({ mentions, text, start }: Sentence, index: number): string | null {
  const [mention, next] = [mentions[index] as Mention, mentions[index + 1]];
  if (next?.type !== 'P' || !next.person.country || next.form === 'reference') return null;
  const between = text.slice(mention.end - start, next.start - start);
  const before = text.slice(Math.max(0, mention.start - start - 40), mention.start - start);
  return /^, $/u.test(between) &&
    /\b(?:met|meets?|talks|meetings?|called on|received by|hosted by)\b[^.;]*$/u.test(before)
    ? next.person.country
    : null;
}

/** The country of the person whom this one accompanies. */
function companyOf(sentence: Sentence, index: number): string | null {
  const mention = sentence.mentions[index] as Mention;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const company = COMPANY.exec(before);
  if (!company) return null;
  const at = sentence.start + company.index;
  // "X called on US officials including Y": one of those, not of X's company.
  const among = AMONG.exec(before.slice(0, company.index + company[0].length));
  if (among) {
    const nation = sentence.mentions.find(({ start }) => start === sentence.start + among.index);
    return nation?.type === 'G' || nation?.type === 'C' ? nation.iso3 : null;
  }
  let principal: string | null = null;
  for (const other of sentence.mentions)
    if (other.type === 'P' && other.end <= at && other.person.country) principal ??= other.person.country;
  return principal;
}

/** Officials, with the word before them, that a list of some of them follows. */
const AMONG =
  /[\p{L}.]+(?<=\b(?:met|meet|meets|meeting|called on|calls on|talks with|received by|welcomed by|greeted by|seen off by|held with)\b[^.;]{0,60}) (?:(?:and other|senior|key|top|government|military|high-ranking|high-level|civil|other) ){0,4}(?:and )?(?:(?:government|military) )?(?:officials|leaders|dignitaries|ministers|figures)[^.;]{0,60}? including$/iu;

/** "Ministers A, B and senior officials are accompanying X": the country of the one whom a list of people accompanies. */
function accompanying({ mentions, text, start }: Sentence, index: number): string | null {
  const own = mentions[index] as Mention;
  const list = ACCOMPANY.exec(text.slice(own.end - start));
  if (!list) return null;
  const at = own.end + list[0].length;
  const principal = mentions.find(
    (other) => other.type === 'P' && other.start >= at && other.person.country !== null,
  );
  return principal?.type === 'P' && principal.start - at < 6 ? principal.person.country : null;
}

/** The rest of a list of people, and that they accompany somebody. */
const ACCOMPANY =
  /^(?:(?!\b(?:met|received|told|said|held)\b)[^.;]){0,300}? (?:(?:are|is|were|was|will be) (?:also )?accompanying|(?:also )?accompan(?:y|ied|ies)) (?!by)/u;

/** "X, Deputy Foreign Minister, headed the Uzbek delegation", "X spoke for New Delhi": the country whose side somebody stands for. */
function delegationOf({ mentions, text, start }: Sentence, index: number): string | null {
  const own = mentions[index] as Mention;
  const side = mentions[index + 1];
  if (side?.type !== 'G' && side?.type !== 'C') return null;
  const [between, after] = [text.slice(own.end - start, side.start - start), text.slice(side.end - start)];
  const stands =
    side.type === 'G'
      ? HEADS.test(between) && /^ (?:delegation|side|team)\b/u.test(after)
      : SPEAKS_FOR.test(between);
  return stands ? side.iso3 : null;
}

const HEADS =
  /^(?:(?:,| of| for) [^,.;]{1,80})?,? (?:headed|heads|led|leads|represented|represents|spoke for|speaks for) (?:the )?$/u;
const SPEAKS_FOR = /^(?:,[^,.;]{1,80})?,? (?:represented|represents|spoke for|speaks for|for) (?:the )?$/u;
