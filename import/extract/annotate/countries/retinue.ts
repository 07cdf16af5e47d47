import type { Mention, Sentence } from '../model';

/**
 * The country of those in whose company somebody is: who came with him, is in his delegation, was beside him. The sentence
 * names him, or a pronoun means whom the sentences before tell of first.
 */
export function countryOfRetinue(
  sentences: readonly Sentence[],
  sentence: Sentence,
  index: number,
): string | null {
  const { abstract, mentions } = sentence;
  const own = `<P${index}>`;
  const at = abstract.indexOf(own);
  if (at < 0) return null;
  const after = abstract.slice(at + own.length);
  const before = abstract.slice(0, at);
  const found =
    COMES_WITH.exec(after) ??
    WITH_HIM.exec(before) ??
    INCLUDES.exec(before) ??
    WERE_WITH.exec(before) ??
    BESIDE.exec(before) ??
    SENT.exec(before);
  if (!found?.groups) return null;
  const mention = mentions[Number(found.groups.side ?? found.groups.principal ?? Number.NaN)];
  if (mention) return countryOf(mention);
  return subjectBefore(sentences, sentence, mentions[index] as Mention);
}

/** "X, a foreign affairs adviser to Y", "Special Adviser to the President X": of the country of whom he advises. */
export function countryOfAdvised(sentence: Sentence, index: number): string | null {
  const { abstract, mentions, text, start } = sentence;
  const own = mentions[index];
  if (own?.type !== 'P' || !ADVISER.test(text.slice(own.start - start, own.end - start))) return null;
  const placeholder = `<P${index}>`;
  const at = abstract.indexOf(placeholder);
  const advised = ADVISED.exec(abstract.slice(at + placeholder.length))?.[1];
  const mention = advised === undefined ? undefined : mentions[Number(advised)];
  return mention?.type === 'P' && mention.form !== 'reference' && mention.person.rank !== 'organisation'
    ? mention.person.country
    : null;
}

const ADVISER = /(?<!\p{L})(?:advis[eo]r|aide)$/iu;
const ADVISED =
  /^(?: and [\p{L} ]{3,40})? (?:to|of) (?:the )?(?:(?:outgoing|incoming|then) )?(?:[\p{L}-]+ )?<P(\d+)>/u;

/** The country of whom a sentence, or one of those before it, names first; three of those are looked at. */
export function subjectBefore(
  sentences: readonly Sentence[],
  { index, mentions }: Sentence,
  { start }: Mention,
  depth = 3,
): string | null {
  const stretches = [
    mentions.filter((other) => other.start < start),
    ...sentences
      .slice(Math.max(0, index - depth), index)
      .reverse()
      .map((earlier) => earlier.mentions),
  ];
  for (const stretch of stretches)
    for (const mention of stretch) {
      const country = mention.type === 'P' ? countryOf(mention) : null;
      if (country) return country;
    }
  return null;
}

function countryOf(mention: Mention): string | null {
  if (mention.type === 'G' || mention.type === 'C') return mention.iso3;
  return mention.type === 'P' && mention.person.rank !== 'spokesperson' ? mention.person.country : null;
}

const GROUP = '(?:delegation|party|entourage|suite|retinue|team)';
/** Whose company it is: named, by nation, or meant by a pronoun. */
const HIS = String.raw`(?:(?:the )?<P(?<principal>\d+)>(?:'s ${GROUP})?|(?:the )?<[GC](?<side>\d+)>(?:'s)? ${GROUP}|him|her|(?:his|her|the|the visiting) (?:own )?${GROUP})(?![\p{L}'])`;
/** A list of people so far or from here, in which nobody does anything. */
const LIST = String.raw`(?:(?! (?:said|says|told|met|signed|received|welcomed|held|visited|spoke|thanked|discussed|would|that|whom|where|when|at) )(?:[^.;]|(?<=<P\d{1,3}>); |(?<=\b(?:H|E|Dr|Mr|Mrs|Ms|Gen|Hon|Lt|Col|Prof))\.)){0,500}`;
const BE = String.raw`(?:(?:is|are|was|were|be|been|will|has|have|had|also|both|all|among|those|there|too) ){1,5}`;

/** "A, B and C are in his delegation", "X was with the President", "A and B, who came with him". */
const COMES_WITH = new RegExp(
  String.raw`^${LIST}? (?:${BE}(?:with|in|part of|members? of|at the side of|alongside|beside|in the company of|who (?:came|travelled|arrived|flew)(?: to <C\d+>)? with|accompanying)|(?:come|came|comes|travel(?:s|led|ed)?|arrived|flew|sat|sits|went)(?: (?:along|there|here|together|to <C\d+>|in <C\d+>))? (?:with|alongside|at the side of|beside)) ${HIS}`,
  'iu',
);
/** "In his delegation were A and …", "With President X travel A and …". */
const WITH_HIM = new RegExp(
  String.raw`(?:^|[,;] )(?:\p{L}+ )?(?:in|with|among|part of|beside|accompanying) (?:the members of )?${HIS} (?:<D\d+> )?(?:${BE}|(?:came|come|comes|travel(?:s|led|ed)?|flew|went) )${LIST}$`,
  'iu',
);
/** "Her party includes A and …", "the Mongolian delegation consisted of A, …". */
const INCLUDES = new RegExp(
  String.raw`(?:<P(?<principal>\d+)>'s|<[GC](?<side>\d+)>(?:'s)?|\b(?:his|her|the|the visiting|the high-level)) ${GROUP} (?:also |on this visit )?(?:includes?|included|comprises?|comprised|consists? of|consisted of|(?:is|was) (?:made up|composed) of) ${LIST}$`,
  'iu',
);
/** "Three ministers were with the President: A, …", "X came with Ministers A and …". */
const WERE_WITH = new RegExp(
  String.raw`(?:\b(?:were|are|came|travel(?:l?ed)?|arrived|flew) (?:here |there )?with ${HIS}[^.:;]{0,60}: ${LIST}|<P\d+>,? (?:has |had )?(?:came|come|comes|arrived|travels?|travel(?:l?ed)|flew)(?: (?:to|in) <C\d+>)?(?: on <D\d+>)? with ${LIST})$`,
  'iu',
);
/** "President X sent Foreign Minister Y", "X has appointed Y". */
const SENT =
  /<P(?<principal>\d+)>(?: of (?:the )?<C\d+>)?,? (?:(?:has|had|will|also|then) )*(?:send|sent|sends|dispatched|dispatches|appointed|appoints|instructed|instructs|tasked|ordered|dismissed|sacked) (?:the |his |her )?$/iu;
/** "To greet him and First Lady X", "he and his wife, X". */
const BESIDE = /(?<!\p{L})(?:him|he) and (?:(?:his|the) (?:(?:wife|spouse|First Lady),? )?)?$/iu;
