import type { ExtractionRecord, Span } from '../../src/domain/extraction-record';
import type { Reference } from '../../src/reference/reference';
import type { Extraction } from './extract';
import type { Finding, FindingOf } from './finding';

/** The extraction record of a document, version 1: what `entente extract --json` prints. */
export function recordOf(id: string, { document, findings, reference }: Extraction): ExtractionRecord {
  const of = <K extends Finding['kind']>(kind: K) =>
    findings.filter((finding): finding is FindingOf<K> => finding.kind === kind);
  return {
    version: 1,
    document: id,
    source: document.source,
    title: document.title,
    language: document.languageCode,
    coverage: document.language === 'en' ? 'full' : document.language === 'other' ? 'names' : 'core',
    date: document.date.date,
    dateSource: document.date.source,
    countries: of('country').map((finding) => ({
      iso3: finding.iso3,
      role: finding.role,
      ...entry(finding),
    })),
    leaders: of('office').map((finding) => ({
      name: finding.person.name,
      title: finding.person.title,
      country: finding.person.country,
      wikidata: finding.person.leader?.wikidata ?? null,
      ...entry(finding),
    })),
    visits: of('visit').map((finding) => ({
      visitor: finding.visitor?.name || null,
      from: finding.from,
      to: finding.to,
      kind: finding.visitKind,
      kindWording: finding.kindWording,
      status: finding.status,
      start: finding.start,
      end: finding.end,
      places: finding.places,
      hosts: finding.hosts.map((host) => host.name).filter(Boolean),
      ...entry(finding),
    })),
    meetings: of('meeting').map((finding) => ({
      participants: finding.participants.map((person) => person.name),
      countries: finding.countries,
      form: finding.form,
      format: finding.format,
      date: finding.date,
      status: finding.status,
      ...entry(finding),
    })),
    calls: of('call').map((finding) => ({
      caller: finding.caller?.name || null,
      participants: finding.participants.map((person) => person.name),
      countries: finding.countries,
      date: finding.date,
      ...entry(finding),
    })),
    agreements: of('agreement').map((finding) => ({
      title: finding.title,
      kind: finding.agreementKind,
      status: finding.status,
      date: finding.date,
      countries: finding.countries,
      number: finding.number,
      ...entry(finding),
    })),
    relations: of('relation').map((finding) => ({
      countries: finding.countries,
      level: finding.level,
      levelWording: finding.levelWording,
      change: finding.change,
      date: finding.date,
      ...entry(finding),
    })),
    sectors: sectorEntries(of('sector'), reference),
    institutions: of('institution').map((finding) => ({
      name: finding.name,
      kind: finding.institutionKind,
      country: finding.country,
      role: finding.role,
      ...entry(finding),
    })),
    statements: of('statement').map((finding) => ({
      speaker: finding.speaker.name,
      text: document.text.slice(finding.start, finding.end),
      start: finding.start,
      end: finding.end,
      style: finding.style,
      ...entry(finding),
    })),
    indicators: of('indicator').map((finding) => ({
      name: finding.name,
      value: finding.value,
      unit: finding.unit,
      comparison: finding.comparison,
      year: finding.year,
      period: finding.period,
      status: finding.status,
      countries: finding.countries,
      ...entry(finding),
    })),
    events: of('event').map((finding) => ({
      name: finding.name,
      kind: finding.eventKind,
      year: finding.year,
      status: finding.status,
      place: finding.place,
      edition: finding.edition,
      ...entry(finding),
    })),
  };
}

/**
 * One entry for each field of cooperation and pair, with everyone who raised it and whether both sides did
 * together. Narrower subjects are filed under the sector that they count as; the label names them.
 */
function sectorEntries(
  findings: readonly FindingOf<'sector'>[],
  reference: Reference,
): ExtractionRecord['sectors'] {
  const filed = (code: string) => reference.sectors.get(code)?.countedAs ?? code;
  const groups = new Map<string, FindingOf<'sector'>[]>();
  for (const finding of findings) {
    const key = `${filed(finding.code)} ${finding.countries.join('-')}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [FindingOf<'sector'>];
    return {
      code: filed(first.code),
      label: [...new Set(group.map((finding) => finding.label))].join(', '),
      countries: first.countries,
      raisedBy: [...new Set(group.flatMap((finding) => finding.raisedBy.map((person) => person.name)))],
      jointly: group.some((finding) => finding.raisedBy.length === 0),
      evidence: group.flatMap((finding) => finding.evidence),
      confidence: Math.round(Math.max(...group.map((finding) => finding.confidence)) * 100) / 100,
      inferred: [...first.inferred].sort(),
    };
  });
}

function entry(finding: Finding): { evidence: Span[]; confidence: number; inferred: string[] } {
  return {
    evidence: finding.evidence,
    confidence: Math.round(finding.confidence * 100) / 100,
    inferred: [...finding.inferred].sort(),
  };
}
