import type { AnnotatedDocument, Mention, Paragraph, Person } from '../../annotate/model';
import { sentenceAt } from '../../annotate/sentence-at';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { StatementFinding } from '../../finding';
import { expression } from '../../pattern';
import type { Rule } from '../rule';
import { announcer } from './announced';
import {
  overlaps,
  quotesOf,
  type SpeechTerms,
  speakerAt,
  speechTerms,
  statementsOf,
  stretchOf,
} from './frame';
import { withRoles } from './roles';

/** Words in quotation marks with a speaker before or after: `"…," X said`, `X said: "…"`, `"…," said X. "…"`. */
export const statementQuoted: Rule = {
  name: 'statement-quoted',
  apply(plain, { drop, findings }) {
    const terms = speechTerms(plain.language);
    if (!terms) return [];
    const document = withRoles(plain, findings);
    const taken = statementsOf(findings);
    let speaker: Person | null = null;
    let speakerParagraph = -1;
    return document.paragraphs.flatMap((paragraph) => {
      if (paragraph.kind !== 'text') return [];
      return quotesOf(document, paragraph).flatMap((quote): StatementFinding[] => {
        const words = document.text.slice(quote.start, quote.end);
        const short = (words.match(/[\p{L}\d]+/gu) ?? []).length < 4;
        if (
          (short && !SHORT.test(words)) ||
          !/[a-zа-яё]/iu.test(words) ||
          isName(document.text, quote) ||
          overlaps(taken, quote.start, quote.end) ||
          isWording(document.text, quote)
        )
          return [];
        const opens = document.text.slice(paragraph.start, quote.start).trim().length <= 1;
        const stated = speakerOf(document, paragraph.start, paragraph.end, quote, terms);
        const attribution =
          stated === 'several'
            ? null
            : (stated ??
              (opens
                ? (announcedBefore(document, paragraph.start, terms) ??
                  saidThis(document, paragraph, quote, terms))
                : null));
        if (short && !attribution) return [];
        const carried =
          stated === null &&
          attribution === null &&
          speaker !== null &&
          (speakerParagraph === paragraph.index || (opens && paragraph.index - speakerParagraph <= 2));
        const named =
          attribution ??
          (carried ? speaker : null) ??
          (stated === 'several' || speakerParagraph === paragraph.index
            ? null
            : (reporterBefore(document, paragraph.start, quote, terms) ??
              (opens ? reporterAbove(document, paragraph, quote, terms) : null)));
        // Nobody names himself: "X met Y and commented: “Y is a friend”" is X's.
        const who =
          named && isNamedIn(document, named, quote) ? openerBefore(document, quote, named, terms) : named;
        if (!who) {
          // Words of an office or of two speakers take the floor from whoever had it.
          speaker = null;
          drop('quoted words without a speaker', quote.start, quote.end);
          return [];
        }
        speaker = who;
        speakerParagraph = paragraph.index;
        return [
          {
            kind: 'statement',
            rule: 'statement-quoted',
            evidence: [{ start: quote.start, end: quote.end }],
            confidence: attribution ? 0.95 : 0.75,
            inferred: new Set(attribution ? [] : ['speaker']),
            speaker: who,
            start: quote.start,
            end: quote.end - (/[,.]$/.test(words) ? (words.endsWith(',') ? 1 : 0) : 0),
            style: 'direct',
          },
        ];
      });
    });
  },
};

/** "Peace needs courage,": three words are speech where they are a sentence. */
const SHORT = /^\p{Lu}\S* \p{Ll}\S* \p{Ll}\S*[,.!?]$/u;

/** How far before a quotation its speaker is looked for: bounded, so that many quotations cost no more than their sum. */
const LEAD = 400;

/** "…,” said Trump, as he sat by X", where the page does not tell who that is: a name of one word right behind the verb. */
const UNKNOWN_SPEAKER =
  /^["',. -]*,? ?(?:said|says|added|noted|stressed|told) \p{Lu}\p{Ll}+(?:, (?:as|who|when|while|after|during|speaking)|[,.]$| (?:in|at|on|during|after|when|while)) /u;

/** "Ministry of External Affairs" before "spokesperson X". */
const BODY = String.raw`(?:(?:the )?(?:[Mm]inistry|[Dd]epartment|[Oo]ffice|[Cc]ouncil|[Ss]tate) (?:(?:of|for|the|and|\p{Lu}[\p{L}-]+|\([A-Z]{2,6}\)),? ){0,6})?`;

/** "White House national security" before "spokesperson X". */
const OF_PLACE = String.raw`(?:the )?<[CGOI]\d+>(?:'s)? (?:[\p{Ll}-]+ ){0,3}`;

/** "X and Y declared that …": the end of what stands before the second of two speakers. */
const ANOTHER_BEFORE = /<P\d+>,? and (?:the )?$/iu;

/** Who says a quotation by the words around it; `several` where two people said it together, or an office or a paper did. */
function speakerOf(
  document: AnnotatedDocument,
  from: number,
  to: number,
  quote: { start: number; end: number },
  terms: SpeechTerms,
): Person | 'several' | null {
  const after = stretchOf(document, Math.min(quote.end + 1, to), Math.min(quote.end + 160, to));
  const following = expression(
    String.raw`^["',. -]*(?:,|-)? ?(?:${terms.verb}|as) (?:[^.<>"]{0,30} )?<P(?<a>\d+)>|^["',. -]*(?:${BODY}|the |${OF_PLACE})<P(?<b>\d+)>${terms.between},? (?:\p{L}+ )?${terms.verb}|^["',.]*(?: ?With (?:these|those|such) words,? (?:the )?| ?- ?(?=<P\d+>(?:[,(]|\.?$)))<P(?<c>\d+)>`,
  ).exec(after.abstract);
  if (UNKNOWN_SPEAKER.test(after.abstract)) return 'several';
  const { a, b, c } = following?.groups ?? {};
  const afterwards = speakerAt(after.mentions, a ?? b ?? c);
  if (afterwards) return afterwards;
  if (terms.officeAfter.test(after.abstract)) return 'several';
  const before = stretchOf(document, Math.max(from, quote.start - LEAD), quote.start - 1);
  if (terms.officeBefore.test(before.abstract)) return 'several';
  const leading = expression(
    String.raw`<P(?<a>\d+)>(?:(?!<P\d+>|[.!?] ).){0,120}?${terms.verb}(?:(?!<P\d+> ${terms.verb})[^.!?]){0,90}[:,]?["' ]*$|(?:according to|in the words of|quoted) <P(?<b>\d+)>[^.]{0,40}$|(?<!(?:of|with|to|by|for) (?:the )?)<P(?<c>\d+)>(?: (?:on|via) [\p{L} ()]{1,30})?: ?[' ]*$|["”],? ${terms.verb} (?:the )?<P(?<d>\d+)>,? ["']*$`,
  ).exec(before.abstract);
  const beforehand = speakerAt(
    before.mentions,
    leading?.groups?.a ?? leading?.groups?.b ?? leading?.groups?.c ?? leading?.groups?.d,
  );
  if (beforehand)
    return leading && ANOTHER_BEFORE.test(before.abstract.slice(0, leading.index)) ? 'several' : beforehand;
  const heading = speakerBeforeColon(document, quote, before);
  if (heading) return heading;
  // A fragment inside a sentence that reports its subject: X called the visit "a new page in …".
  const sentence = sentenceAt(document, quote.start);
  const inside =
    sentence &&
    expression(
      String.raw`<P(?<a>\d+)>${terms.between} (?:(?!(?:is|was|were|be|been|being) )\p{L}+ ){0,2}?(?:${terms.verb}|${terms.objectVerb}|called|described|spoke)`,
    ).exec(sentence.abstract);
  if (!inside || !sentence || isWithin(sentence.mentions, inside.groups?.a, quote)) return null;
  return ANOTHER_BEFORE.test(sentence.abstract.slice(0, inside.index))
    ? 'several'
    : speakerAt(sentence.mentions, inside.groups?.a);
}

/** "X was blunt in Washington: “…”", "X, for his part: “…”": the one who opens a sentence of which a quotation is the end. */
const BEFORE_COLON =
  /^(?:[^<:"]{0,80}(?:<[DCOGI]\d+>[^<:"]{0,40}){0,2}, )?(?:the )?<P(?<who>\d+)>(?:'s (?:message|letter|telegram|tweet|post|statement|answer|reply|response|verdict|comment|words|conclusion|appeal|promise|assessment)(?: (?:reads?|says?|said)(?!\p{L}))?(?!\p{L}))?(?!'s| and | reads?(?!\p{L}))(?:(?! and (?:the )?<P|(?:song|poem|poet|proverb|motto|slogan|banner|inscription|saying|verse|headline|named|entitled|titled)(?!\p{L}))[^:"]){0,140}: ?["']*$/iu;

function speakerBeforeColon(
  document: AnnotatedDocument,
  quote: { start: number },
  before: ReturnType<typeof stretchOf>,
): Person | null {
  if (!/: ?["']*$/u.test(before.abstract)) return null;
  const sentence = sentenceAt(document, Math.max(0, quote.start - 3));
  if (!sentence || quote.start - sentence.start > LEAD) return null;
  const { abstract, mentions } = stretchOf(document, sentence.start, quote.start - 1);
  return speakerAt(mentions, BEFORE_COLON.exec(abstract)?.groups?.who);
}

/** Who opens the sentence before a quotation, where its last verb is coordinated: "X met Y and commented:". */
function openerBefore(
  document: AnnotatedDocument,
  quote: { start: number },
  instead: Person,
  terms: SpeechTerms,
): Person | null {
  const sentence = sentenceAt(document, Math.max(0, quote.start - 3));
  if (!sentence || quote.start - sentence.start > LEAD) return null;
  const { abstract, mentions } = stretchOf(document, sentence.start, quote.start - 1);
  const opener = expression(
    String.raw`^[^<]{0,40}<P(?<who>\d+)>(?!'s).{0,300} and (?:\p{L}+ ){0,2}?${terms.verb}[^.!?<]{0,40}[:,]? ?["' ]*$`,
  ).exec(abstract);
  const who = speakerAt(mentions, opener?.groups?.who);
  return who === instead ? null : who;
}

/** Whether a quotation names somebody, as nobody does of himself. */
function isNamedIn(
  document: AnnotatedDocument,
  who: Person,
  { start, end }: { start: number; end: number },
): boolean {
  return document.sentences.some(
    (sentence) =>
      sentence.end > start &&
      sentence.start < end &&
      sentence.mentions.some(
        (mention) =>
          mention.type === 'P' &&
          mention.person === who &&
          mention.form === 'named' &&
          mention.start >= start &&
          mention.end <= end,
      ),
  );
}

/** Whether a person is only spoken of in the quotation itself. */
function isWithin(
  mentions: readonly Mention[],
  group: string | undefined,
  { start, end }: { start: number; end: number },
): boolean {
  const mention = mentions[Number(group)];
  return mention !== undefined && mention.start >= start && mention.end <= end;
}

/** "X, greeting the guest, said:" as a line of its own right before the paragraph that a quotation opens. */
function announcedBefore(document: AnnotatedDocument, from: number, terms: SpeechTerms): Person | null {
  const before = sentenceAt(document, Math.max(0, document.text.slice(0, from).trimEnd().length - 1));
  const paragraph = before && document.paragraphs[before.paragraph];
  return paragraph && before.end <= from ? announcer(document, paragraph, terms) : null;
}

/** "X said this in Tirana": who the paragraph below one that holds nothing but a quotation says it was. */
function saidThis(
  document: AnnotatedDocument,
  { index, end }: Paragraph,
  quote: { end: number },
  terms: SpeechTerms,
): Person | null {
  if (document.text.slice(quote.end, end).trim().length > 2) return null;
  const below = document.paragraphs[index + 1];
  const first = below && sentencesOfParagraph(document, below)[0];
  const told =
    first &&
    expression(
      String.raw`^(?:the )?<P(?<who>\d+)>${terms.between} ${terms.verb} (?:this|so|these words|as much|it)(?!\p{L})`,
    ).exec(first.abstract);
  return told ? speakerAt(first.mentions, told.groups?.who) : null;
}

/** "X also said he believed in growth. “It will come.”": who reports in the sentence before a quotation that begins one of its own. */
function reporterBefore(
  document: AnnotatedDocument,
  from: number,
  quote: { start: number; end: number },
  terms: SpeechTerms,
): Person | null {
  const before = sentenceAt(document, Math.max(from, quote.start - 4));
  const ended = before && /[.!?]["”]?\s+["“]?$/u.test(document.text.slice(before.start, quote.start));
  if (!before || !ended || before.start < from) return null;
  const people = new Set(
    before.mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person] : [])),
  );
  const told = terms.reporter.exec(before.abstract);
  return told && people.size === 1 ? speakerAt(before.mentions, told.groups?.who) : null;
}

/** "X recalled that …" as the end of a paragraph, above one that holds nothing but a quotation. */
function reporterAbove(
  document: AnnotatedDocument,
  { start, end }: Paragraph,
  quote: { end: number },
  terms: SpeechTerms,
): Person | null {
  if (document.text.slice(quote.end, end).trim().length > 2) return null;
  const before = sentenceAt(document, Math.max(0, document.text.slice(0, start).trimEnd().length - 1));
  if (!before || before.end > start || document.paragraphs[before.paragraph]?.kind !== 'text') return null;
  const told = terms.reporter.exec(before.abstract);
  return told && speakerAt(before.mentions, told.groups?.who);
}

/** "Japan's “legislation for peace” will help": a few words inside a clause that goes on are a wording, no speech. */
function isWording(text: string, quote: { start: number; end: number }): boolean {
  const words = text.slice(quote.start, quote.end);
  return (
    !/[.,!?;]$/u.test(words) &&
    words.split(/\s+/u).length < 7 &&
    /(?:['’]s|(?<!\p{L})(?:the|its|his|her|their|this|that)) ["“]$/iu.test(
      text.slice(quote.start - 12, quote.start),
    ) &&
    /^["”] (?!(?:in|at|on|for|to|of|with|between|and|after|during|as|by|from) )\p{Ll}/u.test(
      text.slice(quote.end, quote.end + 12),
    )
  );
}

/** A title in quotation marks, "Central Asia plus Japan" Dialogue: few words, most of them capitalised. */
function isName(text: string, quote: { start: number; end: number }): boolean {
  const words = text.slice(quote.start, quote.end);
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return (
    !/[.,!?]$/.test(words) &&
    long.length <= 8 &&
    long.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.max(2, long.length * 0.6)
  );
}
