import type { Span } from '../../../src/domain/extraction-record';
import { idWithin, pairKey } from '../../../src/domain/identity';
import type { Person } from '../../extract/annotate/model';
import type { Extraction } from '../../extract/extract';
import type { Finding, FindingOf } from '../../extract/finding';
import type { Claim, ClaimFields, ClaimKind, PersonRef } from '../claim';
import { releaseSignature } from '../release';
import { windowOf } from '../windows';

/** What a claim takes over from what was found. */
interface Found {
  readonly rule: string;
  readonly evidence: readonly Span[];
  readonly confidence: number;
  readonly inferred: ReadonlySet<string>;
}

/** Collects the claims of one document, and knows which of them others of the document belong to. */
export class ClaimMaker {
  private readonly made = new Map<string, Claim>();
  private readonly byFinding = new Map<Finding, Claim>();
  private readonly release: string;

  constructor(
    private readonly documentId: string,
    readonly extraction: Extraction,
    private readonly extractor: string,
  ) {
    const { sentences, text } = extraction.document;
    this.release = releaseSignature(sentences.map(({ start, end }) => text.slice(start, end)).join(' '));
  }

  get claims(): readonly Claim[] {
    return [...this.made.values()];
  }

  /** The claim that was made of a finding; undefined where it made none. */
  claimOf(finding: Finding): Claim | undefined {
    return this.byFinding.get(finding);
  }

  /** The claim of the one visit of the document to which a meeting or signing of these countries belongs; none where none or several fit. */
  visitDuring(countries: readonly string[], participants: readonly Person[]): Claim | undefined {
    const fitting = this.extraction.findings.filter(
      (visit): visit is FindingOf<'visit'> =>
        visit.kind === 'visit' &&
        this.byFinding.has(visit) &&
        visit.from !== null &&
        visit.to !== null &&
        countries.includes(visit.from) &&
        countries.includes(visit.to) &&
        (visit.status === 'ongoing' || visit.status === 'completed') &&
        (visit.start === null || visit.start.length > 4) &&
        (participants.length === 0 || (visit.visitor !== null && participants.includes(visit.visitor))),
    );
    const [only] = fitting;
    return only && fitting.length === 1 ? this.byFinding.get(only) : undefined;
  }

  /** The countries that the document is about. */
  parties(): string[] {
    return this.extraction.findings
      .flatMap((finding) => (finding.kind === 'country' && finding.role === 'party' ? [finding.iso3] : []))
      .sort();
  }

  /** All countries that the document names. */
  countries(): string[] {
    return this.extraction.findings
      .flatMap((finding) => (finding.kind === 'country' ? [finding.iso3] : []))
      .sort();
  }

  /** Makes a claim, once however often it is found. What is told of another claim stands in its window. */
  add<K extends ClaimKind>(
    finding: Found,
    kind: K,
    block: string,
    fields: ClaimFields[K],
    window?: string,
  ): Claim<K> {
    const [first, ...rest] = finding.evidence;
    if (!first)
      throw new Error(
        `The rule ${finding.rule} found something without evidence: every finding needs the sentence it rests on.`,
      );
    const { text, date } = this.extraction.document;
    const made: Claim<K> = {
      id: idWithin(this.documentId, kind, first.start, fields),
      document: this.documentId,
      kind,
      block,
      window: window ?? '',
      rule: finding.rule,
      extractor: this.extractor,
      quote: text.slice(first.start, first.end),
      start: first.start,
      end: first.end,
      prefix: text.slice(Math.max(0, first.start - 40), first.start),
      suffix: text.slice(first.end, first.end + 40),
      confidence: Math.round(finding.confidence * 100) / 100,
      inferred: [...finding.inferred].sort(),
      evidence: rest.map(({ start, end }) => ({ start, end })),
      release: this.release,
      date: date.date,
      fields,
    };
    const claim = window === undefined ? { ...made, window: windowOf(made as unknown as Claim) } : made;
    if (!this.made.has(claim.id)) this.made.set(claim.id, claim as unknown as Claim);
    if ('kind' in finding && finding.kind === kind)
      this.byFinding.set(finding as Finding, claim as unknown as Claim);
    return claim;
  }
}

export function personRef(person: Person): PersonRef {
  return { id: person.id, name: person.name, country: person.country };
}

export function people(persons: readonly Person[]): PersonRef[] {
  return persons.filter((person) => person.name !== '').map(personRef);
}

export function pairOf(countries: readonly string[]): string {
  return pairKey(countries[0] as string, countries[1] as string);
}
