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

/** Who speaks for a seat of power: what follows is of the office there. "A Downing Street spokesperson said:". */
const SEAT_SPEAKS = /<C(?<seat>\d+)>(?:['’]s)? <T(?<speaker>\d+)> (?:said|says|told|added)/u;

/** Who writes a page, as its head says: "From: Prime Minister's Office, 10 Downing Street", "Issued by 10 Downing Street". */
const ISSUED =
  /^(?:from|(?:<U\d+>|issued|published|released) by):? (?:[^.;<]|<[TUO]\d+>){0,40}<C(?<seat>\d+)>/iu;

/** "Le Président de la République", which the Élysée writes of its own alone, under a title too. */
const FRENCH = /^Président(?:e)? de la République$/u;
/** Sentences within which a page tells what it is about. */
const LEAD = 4;
/** Sentences within which a page's head says who writes it. */
const HEAD = 8;

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
  const later = sentences.slice(1, LEAD).map(bareTitle);
  const issued = sentences.slice(0, HEAD).some(isIssued);
  const own =
    (issued ? sentences.map(bareTitle).find((bare) => bare) : undefined) ??
    bareTitle(first) ??
    later.find((bare) => bare && FRENCH.test(bare.text)) ??
    (sentences.slice(0, LEAD).some(isSpokenForSeat) ? later.find((bare) => bare) : undefined);
  if (!own || !isHead(own.title.rank)) return null;
  const { title } = own;
  if (!issued && sentences.slice(0, 2).some((sentence) => namesHolder(sentence, title))) return null;
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

function isIssued({ abstract, elements }: SentenceOfElements): boolean {
  const seat = elements[Number(ISSUED.exec(abstract)?.groups?.seat)];
  return seat?.type === 'C' && seat.form === 'seat';
}

function isSpokenForSeat({ abstract, elements }: SentenceOfElements): boolean {
  const groups = SEAT_SPEAKS.exec(abstract)?.groups;
  const [seat, speaker] = [elements[Number(groups?.seat)], elements[Number(groups?.speaker)]];
  return (
    seat?.type === 'C' &&
    seat.form === 'seat' &&
    speaker?.type === 'T' &&
    speaker.title.rank === 'spokesperson'
  );
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
