import { overlaps } from '../../src/domain/extraction-record';
import { fold, idFrom, pairKey, slug } from '../../src/domain/identity';
import type { Reference } from '../../src/reference/reference';
import type { Person } from '../extract/annotate/model';
import { type Extraction, RULES_VERSION } from '../extract/extract';
import type { Finding, FindingOf } from '../extract/finding';
import type { Claim, ClaimFields, ClaimKind, PersonRef } from './claim';
import { releaseSignature } from './release';

/** Version of rules and reference data, as it stands on claims and documents. */
export function extractorVersion(reference: Reference): string {
  return `rules-${RULES_VERSION}+reference-${reference.version}`;
}

/** What an extraction says, as claims. Findings without the countries or people that a fact needs make none. */
export function claimsOf(document: string, extraction: Extraction, reference: Reference): Claim[] {
  const maker = new ClaimMaker(document, extraction, extractorVersion(reference));
  return maker.all();
}

class ClaimMaker {
  private readonly claims: Claim[] = [];
  private readonly visitClaims = new Map<FindingOf<'visit'>, Claim>();
  /** The claim of each meeting and agreement. */
  private readonly claimOf = new Map<Finding, Claim>();
  private readonly release: string;

  constructor(
    private readonly documentId: string,
    private readonly extraction: Extraction,
    private readonly extractor: string,
  ) {
    const { sentences, text } = extraction.document;
    this.release = releaseSignature(sentences.map(({ start, end }) => text.slice(start, end)).join(' '));
  }

  all(): Claim[] {
    const { findings } = this.extraction;
    for (const finding of findings) if (finding.kind === 'visit') this.visit(finding);
    for (const finding of findings) this.other(finding);
    this.topics();
    this.contacts();
    this.people();
    return this.claims;
  }

  private visit(finding: FindingOf<'visit'>): void {
    if (!finding.to || !finding.from || !finding.visitor || finding.visitor.name === '') return;
    const { visitor, from, to, kindWording, status, start, end, places, hosts } = finding;
    const fields = {
      visitor: personRef(visitor),
      from,
      to,
      kind: finding.visitKind,
      kindWording,
      status,
      start,
      end,
      places,
      hosts: people(hosts),
    };
    this.visitClaims.set(finding, this.add(finding, 'visit', `visit:${from}>${to}`, fields));
  }

  private other(finding: Finding): void {
    switch (finding.kind) {
      case 'meeting':
        if (finding.participants.length === 0 || finding.countries.length < 2) return;
        this.claimOf.set(
          finding,
          this.add(finding, 'meeting', meetingBlock(finding.countries), {
            participants: people(finding.participants),
            countries: finding.countries,
            form: finding.form,
            format: finding.format,
            date: finding.date,
            status: finding.status,
            channel: 'in-person',
            caller: null,
            during: this.visitDuring(finding.countries, finding.participants)?.id ?? null,
          }),
        );
        return;
      case 'call':
        this.add(finding, 'meeting', meetingBlock(finding.countries), {
          participants: people(finding.participants),
          countries: finding.countries,
          form: finding.channel === 'video' ? 'video-call' : 'call',
          format: 'unspecified',
          date: finding.date,
          status: 'held',
          channel: finding.channel,
          caller: finding.caller && finding.caller.name !== '' ? personRef(finding.caller) : null,
          during: null,
        });
        return;
      case 'agreement':
        this.claimOf.set(
          finding,
          this.add(finding, 'agreement', `agreement:${pairOf(finding.countries)}`, {
            title: finding.title,
            kind: finding.agreementKind,
            status: finding.status,
            date: finding.date,
            countries: finding.countries,
            number: finding.number,
            value: finding.value,
            during: this.visitDuring(finding.countries, [])?.id ?? null,
          }),
        );
        return;
      case 'relation':
        this.add(finding, 'relation', `relation:${pairOf(finding.countries)}`, {
          countries: finding.countries,
          level: finding.level,
          levelWording: finding.levelWording,
          change: finding.change,
          date: finding.date,
        });
        return;
      case 'sector':
        this.add(finding, 'sector', `relation:${pairOf(finding.countries)}`, {
          code: finding.code,
          countries: finding.countries,
          raisedBy: people(finding.raisedBy),
        });
        return;
      case 'indicator':
        this.add(finding, 'indicator', `indicator:${pairOf(finding.countries)}`, {
          name: finding.name,
          value: finding.value,
          unit: finding.unit,
          comparison: finding.comparison,
          year: finding.year,
          status: finding.status,
          countries: finding.countries,
          holder: finding.holder,
          host: finding.host,
        });
        return;
      case 'institution':
        this.add(finding, 'institution', `institution:${slug(finding.name)}`, {
          name: finding.name,
          kind: finding.institutionKind,
          country: finding.country,
          role: finding.role,
          countries: this.parties(),
        });
        return;
      case 'statement':
        if (finding.speaker.name === '') return;
        this.add(finding, 'statement', `statement:${finding.speaker.id}`, {
          speaker: personRef(finding.speaker),
          text: this.text(finding.start, finding.end),
          style: finding.style,
          countries: this.parties(),
          sectors: this.sectorsWithin(finding),
        });
        return;
      case 'event':
        this.add(finding, 'event', `event:${slug(plainEventName(finding.name))}`, {
          name: finding.name,
          kind: finding.eventKind,
          edition: finding.edition,
          year: finding.year,
          status: finding.status,
          place: finding.place,
          country: finding.country,
        });
        return;
      default:
        return;
    }
  }

  /**
   * What the visit, the talks and the agreements of the document are about: a field of cooperation of their pair
   * belongs to the one visit that takes place, to the one meeting that both sides speak at or whose sentence
   * names it, and to the one agreement of its sentence whose title names it, or which
   * is a set of documents.
   */
  private topics(): void {
    const { findings } = this.extraction;
    const meetings = findings.filter((finding) => finding.kind === 'meeting' && finding.status === 'held');
    const agreements = findings.filter((finding) => finding.kind === 'agreement');
    for (const finding of findings) {
      if (finding.kind !== 'sector' || finding.countries.length !== 2) continue;
      const same = (other: Finding) =>
        'countries' in other && other.countries.join() === finding.countries.join();
      const within = (other: Finding) =>
        other.evidence.some((a) => finding.evidence.some((b) => overlaps(a, b)));
      const held = meetings.filter(same);
      const signed = agreements.filter(
        (agreement) => same(agreement) && within(agreement) && this.isAbout(agreement, finding.code),
      );
      const subjects = [
        this.visitDuring(finding.countries, []),
        held.length === 1 && (finding.raisedBy.length === 0 || held.some(within))
          ? this.claimOf.get(held[0] as Finding)
          : undefined,
        signed.length === 1 ? this.claimOf.get(signed[0] as Finding) : undefined,
      ];
      for (const subject of subjects)
        if (subject)
          this.add({ ...finding, inferred: new Set(['of']) }, 'topic', subject.block, {
            code: finding.code,
            of: subject.id,
            raisedBy: people(finding.raisedBy),
          });
    }
  }

  private isAbout({ agreementKind, title }: FindingOf<'agreement'>, code: string): boolean {
    if (agreementKind === 'package') return true;
    const words = fold(title);
    const { en, fr, ru } = this.extraction.reference.sectors.get(code)?.phrases ?? {};
    return [en, fr, ru].some((phrases) =>
      [phrases?.sure, phrases?.strong, phrases?.weak].some((list) =>
        list?.some((phrase) => words.includes(fold(phrase))),
      ),
    );
  }

  /** One claim of contact for each pair that meets, visits, calls or agrees in the document, or that it is about. */
  private contacts(): void {
    const seen = new Set<string>();
    const parties = this.extraction.findings.filter(
      (finding) => finding.kind === 'country' && finding.role === 'party',
    );
    const [first] = parties;
    if (first && parties.length === 2) {
      seen.add(pairOf(this.parties()));
      this.add(first, 'contact', `relation:${pairOf(this.parties())}`, { countries: this.parties() });
    }
    for (const finding of this.extraction.findings) {
      const countries =
        finding.kind === 'visit'
          ? [finding.from, finding.to]
          : finding.kind === 'meeting' ||
              finding.kind === 'call' ||
              finding.kind === 'agreement' ||
              finding.kind === 'indicator'
            ? finding.countries
            : [];
      if (countries.length !== 2 || countries.some((country) => country === null)) continue;
      const pair = pairOf(countries as string[]);
      if (seen.has(pair)) continue;
      seen.add(pair);
      this.add(finding, 'contact', `relation:${pair}`, { countries: pair.split('-') });
    }
  }

  /** Everyone named in a claim stands in the graph: with the office told, or without one. */
  private people(): void {
    const told = this.extraction.findings.filter((finding) => finding.kind === 'office');
    for (const finding of told) {
      const { person } = finding;
      this.add(finding, 'office', `office:${person.id}`, {
        person: personRef(person),
        title: person.title,
        rank: person.rank,
        wikidata: person.leader?.wikidata ?? null,
        former: person.former,
      });
    }
    const known = new Set(told.map((finding) => finding.person.id));
    for (const person of this.extraction.document.persons) {
      if (person.name === '' || known.has(person.id) || !this.refersTo(person.id)) continue;
      const [first] = person.mentions;
      if (!first) continue;
      const base = { rule: 'offices', evidence: [first], confidence: 0.5, inferred: new Set<string>() };
      this.add(base, 'office', `office:${person.id}`, {
        person: personRef(person),
        title: person.title,
        rank: person.rank,
        wikidata: null,
        former: person.former,
      });
    }
  }

  private refersTo(id: string): boolean {
    return this.claims.some((claim) => JSON.stringify(claim.fields).includes(`"${id}"`));
  }

  /** The claim of the one visit of the document to which a meeting or signing of these countries belongs; none where none or several fit. */
  private visitDuring(countries: readonly string[], participants: readonly Person[]): Claim | undefined {
    const fitting = [...this.visitClaims].filter(
      ([visit]) =>
        visit.from !== null &&
        visit.to !== null &&
        countries.includes(visit.from) &&
        countries.includes(visit.to) &&
        (visit.status === 'ongoing' || visit.status === 'completed') &&
        (visit.start === null || visit.start.length > 4) &&
        (participants.length === 0 || (visit.visitor !== null && participants.includes(visit.visitor))),
    );
    return fitting.length === 1 ? fitting[0]?.[1] : undefined;
  }

  private parties(): string[] {
    return this.extraction.findings
      .flatMap((finding) => (finding.kind === 'country' && finding.role === 'party' ? [finding.iso3] : []))
      .sort();
  }

  private sectorsWithin(statement: FindingOf<'statement'>): string[] {
    return this.extraction.findings.flatMap((finding) =>
      finding.kind === 'sector' && finding.evidence.some((span) => overlaps(span, statement))
        ? [finding.code]
        : [],
    );
  }

  private text(start: number, end: number): string {
    return this.extraction.document.text.slice(start, end);
  }

  private add<K extends ClaimKind>(
    finding: {
      rule: string;
      evidence: readonly { start: number; end: number }[];
      confidence: number;
      inferred: Set<string>;
    },
    kind: K,
    block: string,
    fields: ClaimFields[K],
  ): Claim<K> {
    const [first, ...rest] = finding.evidence;
    if (!first)
      throw new Error(
        `The rule ${finding.rule} found something without evidence: every finding needs the sentence it rests on.`,
      );
    const { text, date } = this.extraction.document;
    const claim: Claim<K> = {
      id: idFrom(this.documentId, kind, first.start, fields),
      document: this.documentId,
      kind,
      block,
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
    if (!this.claims.some((other) => other.id === claim.id)) this.claims.push(claim as unknown as Claim);
    return claim;
  }
}

function personRef(person: Person): PersonRef {
  return { id: person.id, name: person.name, country: person.country };
}

function people(persons: readonly Person[]): PersonRef[] {
  return persons.filter((person) => person.name !== '').map(personRef);
}

function pairOf(countries: readonly string[]): string {
  return pairKey(countries[0] as string, countries[1] as string);
}

function meetingBlock(countries: readonly string[]): string {
  return `meeting:${[...countries].sort().join('-')}`;
}

/** An event's name without its edition and year, so that editions share a block and are told apart in it. */
function plainEventName(name: string): string {
  return fold(name)
    .replace(
      /^(?:the |upcoming )*(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) /u,
      '',
    )
    .replace(/[ -]?\d{4}$/u, '');
}
