import { overlaps } from '../../../src/domain/extraction-record';
import { slug } from '../../../src/domain/identity';
import type { Reference } from '../../../src/reference/reference';
import type { Finding, FindingOf } from '../../extract/finding';
import { type ClaimMaker, pairOf, people, personRef } from './claim-maker';
import { eventBlock } from './event-block';
import { knownInstitution } from './known-institution';

/** The claim of a visit. One without a visitor or a country makes none. */
export function claimOfVisit(maker: ClaimMaker, finding: FindingOf<'visit'>): void {
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
  maker.add(finding, 'visit', `visit:${from}>${to}`, fields);
}

/** The claim of anything but visits and offices; none where it lacks the countries or people that a fact needs. */
export function claimOfFinding(maker: ClaimMaker, finding: Finding, reference: Reference): void {
  switch (finding.kind) {
    case 'meeting':
      if (finding.participants.length === 0 || finding.countries.length < 2) return;
      maker.add(finding, 'meeting', meetingBlock(finding.countries), {
        participants: people(finding.participants),
        countries: finding.countries,
        form: finding.form,
        format: finding.format,
        date: finding.date,
        status: finding.status,
        channel: 'in-person',
        caller: null,
        during: maker.visitDuring(finding.countries, finding.participants)?.id ?? null,
      });
      return;
    case 'call':
      maker.add(finding, 'meeting', meetingBlock(finding.countries), {
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
      maker.add(finding, 'agreement', `agreement:${pairOf(finding.countries)}`, {
        title: finding.title,
        kind: finding.agreementKind,
        status: finding.status,
        date: finding.date,
        countries: finding.countries,
        number: finding.number,
        value: finding.value,
        during: maker.visitDuring(finding.countries, [])?.id ?? null,
      });
      return;
    case 'relation':
      maker.add(finding, 'relation', `relation:${pairOf(finding.countries)}`, {
        countries: finding.countries,
        level: finding.level,
        levelWording: finding.levelWording,
        change: finding.change,
        date: finding.date,
      });
      return;
    case 'sector':
      maker.add(finding, 'sector', `relation:${pairOf(finding.countries)}`, {
        code: finding.code,
        countries: finding.countries,
        raisedBy: people(finding.raisedBy),
      });
      return;
    case 'indicator':
      maker.add(finding, 'indicator', `indicator:${pairOf(finding.countries)}`, {
        name: finding.name,
        value: finding.value,
        unit: finding.unit,
        comparison: finding.comparison,
        year: finding.year,
        period: finding.period,
        status: finding.status,
        countries: finding.countries,
        holder: finding.holder,
        host: finding.host,
      });
      return;
    case 'institution':
      maker.add(finding, 'institution', `institution:${slug(knownInstitution(finding.name, reference))}`, {
        name: finding.name,
        kind: finding.institutionKind,
        country: finding.country,
        role: finding.role,
        countries: maker.parties(),
      });
      return;
    case 'statement':
      if (finding.speaker.name === '') return;
      maker.add(finding, 'statement', `statement:${finding.speaker.id}`, {
        speaker: personRef(finding.speaker),
        text: maker.extraction.document.text.slice(finding.start, finding.end),
        style: finding.style,
        countries: maker.parties(),
        sectors: sectorsWithin(maker, finding),
      });
      return;
    case 'event':
      maker.add(finding, 'event', eventBlock(finding, maker), {
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

function sectorsWithin({ extraction }: ClaimMaker, statement: FindingOf<'statement'>): string[] {
  return extraction.findings.flatMap((finding) =>
    finding.kind === 'sector' && finding.evidence.some((span) => overlaps(span, statement))
      ? [finding.code]
      : [],
  );
}

function meetingBlock(countries: readonly string[]): string {
  return `meeting:${[...countries].sort().join('-')}`;
}
