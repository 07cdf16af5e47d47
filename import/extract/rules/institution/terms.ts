import type { InstitutionKind } from '../../../../src/domain/kinds';
import { letIn } from '../../search/gate';
import { termsByLanguage } from '../../vocabulary';

type Heads = Readonly<Partial<Record<InstitutionKind, readonly string[]>>>;

interface InstitutionVocabulary {
  readonly heads: Heads;
  readonly weakHeads: Heads;
  readonly deals: string;
  readonly companiesBefore: string;
  readonly companiesAfter: string;
  readonly dealBefore: string;
  readonly signedWith: string;
  readonly signsWith: string;
  readonly actsTogether: string;
  readonly ledBefore: string;
  readonly tailAnd: string;
  readonly commissionEnd: string;
  readonly notFirst: string;
  readonly not: readonly string[];
  readonly notAfter: string;
  readonly cited: string;
  readonly officer: string;
  readonly officeBehind: string;
  readonly formOnly: string;
  readonly against: string;
  readonly noSurname: string;
}

/** The phrases of institutions as regular expressions over a sentence's text. */
export interface InstitutionTerms {
  /** A run of capitalised words with a head word. */
  readonly name: RegExp;
  /** The same with heads that want an agreement nearby. */
  readonly weakName: RegExp;
  readonly deals: RegExp;
  readonly companiesBefore: RegExp;
  readonly companiesAfter: RegExp;
  readonly dealBefore: RegExp;
  /** Before a name: another signs with it. */
  readonly signedWith: RegExp;
  /** After a name: it signs with another. */
  readonly signsWith: RegExp;
  /** After two names, one of them a company's: they do business together. */
  readonly actsTogether: RegExp;
  /** Before a name: who leads a company, or its seat. */
  readonly ledBefore: RegExp;
  readonly notFirst: RegExp;
  readonly not: RegExp;
  readonly notAfter: RegExp;
  /** Before a name that is only cited: "a professor at", "according to the". */
  readonly cited: RegExp;
  /** Before a name: somebody's office in it. */
  readonly officer: RegExp;
  /** Behind a name: an office in it. */
  readonly officeBehind: RegExp;
  /** A name that only says of what form a company is. */
  readonly formOnly: RegExp;
  /** A sentence of measures against somebody, who is no partner. */
  readonly against: RegExp;
  /** A word that no person has for a name. */
  readonly noSurname: RegExp;
  kindOf(name: string): InstitutionKind | null;
}

/** A word of a name, with initials: "the U.S. Geological Survey", "T.H. Chan School". */
export const CAPITALISED = String.raw`(?:\p{Lu}\.){2,4}(?= \p{Lu})|\p{Lu}[\p{L}\d'’.&–-]*[\p{L}\d&]|\p{Lu}`;

/** The legal form behind a name that is one without it. */
const FORM =
  /(?<=Bank|Fund|University|Hospital|College|Institute|Authority),? (?:Limited|Ltd\.?|JSC|PJSC|PLC|Plc|LLC|Inc\.?|Corporation|AG|Bhd|Berhad|Tbk|Group)$/u;

export const institutionTerms = termsByLanguage('institutions', compile);

function compile(words: InstitutionVocabulary): InstitutionTerms {
  const listed = (heads: Heads) =>
    (Object.entries(heads) as [InstitutionKind, readonly string[]][]).flatMap(([kind, list]) =>
      list.map((head) => ({ kind, head })),
    );
  const longest = (heads: Heads) =>
    listed(heads)
      .map(({ head }) => head)
      .sort((a, b) => b.length - a.length)
      .join('|');
  // "University of St. Louis": the abbreviation ends no name.
  const word = String.raw`(?:(?:Sts?|Mt)\. )?(?:${CAPITALISED})`;
  const tail = String.raw`(?: (?:of|for|named after|de|des|du) (?:the )?(?:Republic of |Kingdom of )?${word}(?:(?:, (?:${words.tailAnd}), and (?=(?:${words.tailAnd})(?!\p{L}))| (?:and|&) (?=(?:${words.tailAnd})(?!\p{L}))| of (?:the )?| de |, (?=(?:${words.tailAnd}|International|Regional)(?:,? and|,) )| )${word}){0,5})?(?: named after (?:the )?${word}(?: ${word}){0,4})?(?: \(\p{Lu}{2,8}\))?`;
  // "The Joint Committee on Trade, Science and Technology Cooperation": its fields are part of its name.
  const fields = String.raw`(?:(?<=Commission|Committee|Council) (?:on|for) (?:(?:(?:${word},?|[\p{Ll}-]+,) (?:[\p{Ll}-]+,? ){0,8}(?=[Cc]o-?operation)(?:${words.commissionEnd}|co-?operation))|(?:(?:${word})(?:,? and|,)? ){0,9}?(?:${words.commissionEnd}))(?!\p{L})(?:(?:,? and|,)? (?:${word})(?:,? and|,)?(?: (?:${word})(?:,? and|,)?){0,6} (?:${words.commissionEnd})(?!\p{L}))?)?`;
  const name = (heads: Heads) =>
    new RegExp(
      String.raw`(?<![\p{L}\d–-])(?:(?:${word}) (?:(?:de|du|des|bin|ibn|&|–|-|and(?= (?:${words.tailAnd}|Staff)(?: \p{Lu}\p{L}+)? (?:${longest(heads)})(?!\p{L})| (?=(?:${words.tailAnd}) )(?:${longest(heads)})(?!\p{L}))) )?){0,8}?(?:${longest(heads)})(?!\p{L})(?: (?:${longest(heads)})(?!\p{L}))?(?: and (?:${words.tailAnd}) (?:${longest(heads)})(?!\p{L}))?${fields}${tail}`,
      'gu',
    );
  const all = [...listed(words.heads), ...listed(words.weakHeads)].map(({ kind, head }) => ({
    kind,
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${head})(?!\p{L})`, 'u'),
  }));
  // "Foreign Service Academy" is an academy: of two head words the later tells, of equal ones the longer.
  const lastHead = (text: string): InstitutionKind | null => {
    let best: { kind: InstitutionKind; end: number; length: number } | null = null;
    for (const { kind, pattern } of letIn(text, all)) {
      const match = pattern.exec(text);
      const end = match ? match.index + match[0].length : 0;
      if (match && (!best || end > best.end || (end === best.end && match[0].length > best.length)))
        best = { kind, end, length: match[0].length };
    }
    return best?.kind ?? null;
  };
  return {
    name: name(words.heads),
    weakName: name(words.weakHeads),
    deals: new RegExp(words.deals, 'iu'),
    companiesBefore: new RegExp(String.raw`(?<!\p{L})${words.companiesBefore}`, 'u'),
    companiesAfter: new RegExp(words.companiesAfter, 'u'),
    dealBefore: new RegExp(String.raw`(?<!\p{L})${words.dealBefore}`, 'iu'),
    signedWith: new RegExp(String.raw`(?<!\p{L})${words.signedWith}`, 'iu'),
    signsWith: new RegExp(words.signsWith, 'iu'),
    actsTogether: new RegExp(words.actsTogether, 'iu'),
    ledBefore: new RegExp(String.raw`(?<!\p{L})${words.ledBefore}`, 'iu'),
    notFirst: new RegExp(String.raw`^(?:(?:${words.notFirst}) )+`, 'u'),
    not: new RegExp(String.raw`(?<!\p{L})(?:${words.not.join('|')})(?!\p{L})`, 'u'),
    notAfter: new RegExp(words.notAfter, 'u'),
    cited: new RegExp(String.raw`(?<!\p{L})${words.cited}`, 'iu'),
    officer: new RegExp(String.raw`(?<!\p{L})${words.officer}`, 'iu'),
    officeBehind: new RegExp(words.officeBehind, 'u'),
    formOnly: new RegExp(words.formOnly, 'u'),
    against: new RegExp(String.raw`(?<!\p{L})${words.against}`, 'iu'),
    noSurname: new RegExp(`^(?:${words.noSurname}|${words.tailAnd})$`, 'u'),
    kindOf: (name) => {
      // "Mizuho Bank Limited" is a bank: what a firm's form stands behind tells.
      const plain = name.replace(FORM, '');
      const text = lastHead(plain) ? plain : name;
      const head = lastHead(text.replace(/ (?:of|for|named after|de|des|du) .*$/u, ''));
      // "Federation of Chambers", "Association of Universities": what it joins tells.
      return head && head !== 'other' ? head : (lastHead(text) ?? head);
    },
  };
}
