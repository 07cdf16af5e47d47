/** Words for more than one document of a kind, as the source of a pattern. */
const OF_A_KIND = 'memorand(?:a|ums)|mous|protocols|contracts|treaties';
/** The same and words for several documents of any kind, each of which is one. */
const AGREEMENTS = `${OF_A_KIND}|agreements|accords|deals|pacts`;

/** More than one document of a kind. */
export const SEVERAL_OF_A_KIND = new RegExp(String.raw`(?:^|\s)(?:${OF_A_KIND})(?!\p{L})`, 'iu');

/** All words for several documents that tell what each is. */
export const SEVERAL_AGREEMENTS = new RegExp(String.raw`(?<!\p{L})(?:${AGREEMENTS})(?!\p{L})`, 'giu');

/** A word for several documents, whatever they are. */
export const SEVERAL_PAPERS = new RegExp(
  String.raw`(?<!\p{L})(?:${AGREEMENTS}|documents|papers|instruments|arrangements)(?!\p{L})`,
  'iu',
);
