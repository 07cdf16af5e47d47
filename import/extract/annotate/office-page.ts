import { heldOn, type Reference } from '../../../src/reference/reference';
import type { Element } from './elements/element';
import type { SentenceOfElements } from './elements/sentence';
import type { TitleRecord } from './lexicon-entry';
import { isHead } from './people/ranks';

/** Whose own office writes a page: the office that it means by a bare "the Prime Minister". */
export interface OwnOffice {
  readonly country: string;
  readonly title: TitleRecord;
}

/** A page that begins with a title and does not say whose: "The Prime Minister spoke to …", "PM call with …". Not a headline in capitals. */
const BARE_TITLE =
  /^(?:(?:The|Le|La) |L['’])?<T(?<title>\d+)>(?:['’]s)?(?= \p{Ll})(?! (?:of|de|du) | d['’])/u;

/** "Le Président de la République", which the Élysée writes of its own alone, under a title too. */
const FRENCH = /^Président(?:e)? de la République$/u;
/** Sentences within which a page tells what it is about. */
const LEAD = 4;

/**
 * The office that a page is of, where it begins with its bare title and names one country's seat of power, as
 * "Downing Street", where somebody holds that office on the day; null for any other page.
 */
export function ownOffice(
  sentences: readonly SentenceOfElements[],
  reference: Reference,
  day: string | null,
): OwnOffice | null {
  const [first] = sentences;
  const own =
    bareTitle(first) ??
    sentences
      .slice(1, LEAD)
      .map(bareTitle)
      .find((bare) => bare && FRENCH.test(bare.text));
  if (!own || !isHead(own.title.rank)) return null;
  const { title } = own;
  if (sentences.slice(0, 2).some((sentence) => namesHolder(sentence, title))) return null;
  const seats = new Set(
    sentences.flatMap(({ elements }) =>
      elements.flatMap((seat) => (seat.type === 'C' && seat.form === 'seat' ? [seat.iso3] : [])),
    ),
  );
  const [country] = seats;
  const isHeld = (reference.leadersOf.get(country ?? '') ?? []).some(({ offices }) =>
    offices.some((office) => office.title === title.title && heldOn(office, day)),
  );
  return country && seats.size === 1 && isHeld ? { country, title } : null;
}

function bareTitle(
  sentence: SentenceOfElements | undefined,
): Extract<Element, { type: 'T' | 'Q' }> | undefined {
  const begun = sentence && BARE_TITLE.exec(sentence.abstract);
  const element = begun && sentence.elements[Number(begun.groups?.title)];
  return element?.type === 'T' ? element : undefined;
}

/** "Prime Minister Narendra Modi arrived": under a title like "Prime Minister's visit", the page says whose it is. */
function namesHolder({ abstract, elements }: SentenceOfElements, { title }: TitleRecord): boolean {
  const named = elements[Number(/^(?:the )?<T(\d+)> <[NSU]\d+>/iu.exec(abstract)?.[1])];
  return named?.type === 'T' && named.title.title === title;
}
