import type { Span } from '../../../src/domain/extraction-record';
import type { AnnotatedDocument } from '../annotate/model';
import type { CountryFinding, Finding } from '../finding';

/** The countries of a document: those whose relation it is about, and those that it only mentions. */
export function countriesOf(
  document: AnnotatedDocument,
  findings: readonly Finding[],
  principal: readonly [string, string] | null,
): CountryFinding[] {
  const parties = new Set<string>(partiesOf(findings, principal));
  const seen = new Map<string, Span[]>();
  for (const sentence of document.sentences) {
    const add = (iso3: string | null) => {
      if (!iso3) return;
      const spans = seen.get(iso3) ?? [];
      if (spans.length < 3 && spans.at(-1)?.start !== sentence.start)
        spans.push({ start: sentence.start, end: sentence.end });
      seen.set(iso3, spans);
    };
    for (const mention of sentence.mentions) {
      if (mention.type === 'C' || mention.type === 'G') add(mention.iso3);
      else if (mention.type === 'P' && mention.form !== 'reference' && mention.person.rank !== 'organisation')
        add(mention.person.country);
    }
  }
  return [...seen].map(([iso3, evidence]) => ({
    kind: 'country',
    rule: 'parties',
    evidence,
    confidence: parties.has(iso3) ? 0.9 : 0.8,
    inferred: new Set<string>(),
    iso3,
    role: parties.has(iso3) ? 'party' : 'mentioned',
  }));
}

function partiesOf(findings: readonly Finding[], principal: readonly [string, string] | null): string[] {
  const parties: string[] = principal ? [...principal] : [];
  for (const finding of findings) {
    if (finding.kind === 'meeting' && finding.countries.length === 2 && finding.confidence >= 0.8)
      parties.push(...finding.countries);
    else if (finding.kind === 'call') parties.push(...finding.countries);
    else if (
      finding.kind === 'visit' &&
      finding.from &&
      finding.to &&
      finding.confidence >= 0.8 &&
      (finding.status !== 'completed' || finding.start?.length !== 4)
    )
      parties.push(finding.from, finding.to);
  }
  return parties;
}
