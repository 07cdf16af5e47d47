import type { Span } from '../../../../src/domain/extraction-record';
import type { AgreementKind, AgreementStatus } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { AgreementFinding } from '../../finding';
import { pairOf } from '../pairs';
import { cleanTitle, valueAfter } from './title';

/** A document that is an item of a list: its title runs up to who signed it, what it is worth, or the sentence's end. */
export function itemFinding(
  document: AnnotatedDocument,
  line: Span,
  lead: number,
  sentences: readonly Sentence[],
  kind: AgreementKind,
  status: AgreementStatus,
  principal: readonly [string, string] | null,
): AgreementFinding | null {
  const first = sentences[0];
  const own = first ? pairOf(first, principal) : null;
  const countries = principal ?? own?.countries;
  if (!countries) return null;
  const body = document.text.slice(line.start + lead, line.end).replace(/\s+/g, ' ');
  const title = cleanTitle(titleOf(body)).slice(0, 280);
  if (title.length < 4) return null;
  const inForce = /(?<!\p{L})in force(?!\p{L})/iu.test(body.slice(title.length));
  const day = /(?:signed|done|concluded|of|dated)[^.;]{0,40}<D(\d+)>/iu.exec(first?.abstract ?? '');
  const mention = day ? first?.mentions[Number(day[1])] : undefined;
  return {
    kind: 'agreement',
    rule: 'agreement-list',
    evidence: [{ start: line.start, end: line.end }],
    confidence: 0.85,
    inferred: new Set([...(own?.stated ? [] : ['countries']), 'status']),
    title,
    agreementKind: kind,
    status: inForce ? 'in-force' : status,
    date: status !== 'planned' && mention?.type === 'D' ? mention.date.start : null,
    countries: [...countries].sort(),
    number: null,
    value: valueAfter(first?.abstract ?? ''),
  };
}

/** The title of an item: up to who signed or exchanged it, what it is worth, or the sentence's end. */
function titleOf(body: string): string {
  const stop =
    /(?:,|;|\.|\()? ?(?:(?:was |were |to be )?(?:signed|exchanged|inked)(?: (?:by|between|on|in|at)|$)|which (?:was|will)|worth |among others)| (?:Shri|Smt\.?|H\.? ?E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Hon\.?|Hon['’]ble|Signed by|Signator(?:y|ies)|Exchanged by)(?= )| [–—-] (?=(?:It|The|This|These|Under|They) )|; |\. (?=\p{Lu})|: /u.exec(
      body.slice(8),
    );
  return (stop ? body.slice(0, stop.index + 8) : body)
    .replace(/^(?:An?|The) /iu, '')
    .replace(/[,;]? (?:and|as well as)\s*$/u, '');
}

/** "Collaboration between the University of A and the Institute of B": in a list of documents, one that only its subject names. */
export function isNamedBySubject(text: string): boolean {
  return (
    text.length < 240 &&
    !tellsWhatSidesDid(text) &&
    /(?<!\p{L})(?:on|for|between|to|in the (?:field|area|sphere)s? of|with) /u.test(text) &&
    !/(?<!\p{L})(?:was|were|is|are|has|have|had|can|minister|secretary|director|president|signed) /iu.test(
      text,
    )
  );
}

/** "2. They highlighted the growth of trade": a whole sentence, and nobody's paper. */
export function tellsWhatSidesDid(text: string): boolean {
  return /^\W*(?:\w{1,3}[.)] )?(?:both|the (?:two|sides|parties|leaders|presidents|ministers)|they|we|it|he|she|president|prime)(?!\p{L})/iu.test(
    text,
  );
}

/** "Government to Government", "Non-governmental documents": a line that divides a list. */
export function isSubheading(text: string): boolean {
  return text.length < 60 && /^\p{Lu}/u.test(text) && !/[.!?:;,]\s*$/u.test(text);
}

/** A line that tells something in a whole sentence is no item. */
export function isItem(body: string, mark: string, inList: boolean): boolean {
  const sentence =
    /(?<!\p{L})(?:said|says|told|stressed|noted|will|would|has been|have been|is expected|are expected)(?!\p{L})/iu.test(
      body.slice(0, 160),
    );
  // "In a first agreement of its kind, A and B signed an MoU": it tells of another.
  const tells = mark === '' && /(?<!\p{L})(?:signed|inked|concluded) an? /u.test(body.slice(0, 400));
  return (
    !sentence &&
    !tells &&
    (mark !== '' || inList || /^[^.]{8,}\.?$/u.test(body.slice(0, 300)) || /^[\p{L} ]{4,30} No\./u.test(body))
  );
}
