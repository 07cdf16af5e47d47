import { type ClaimMaker, pairOf } from './claim-maker';

/** One claim of contact for each pair that meets, visits, calls or agrees in the document, or that it is about. */
export function claimsOfContact(maker: ClaimMaker): void {
  const seen = new Set<string>();
  const parties = maker.extraction.findings.filter(
    (finding) => finding.kind === 'country' && finding.role === 'party',
  );
  const [first] = parties;
  if (first && parties.length === 2) {
    seen.add(pairOf(maker.parties()));
    maker.add(first, 'contact', `relation:${pairOf(maker.parties())}`, { countries: maker.parties() });
  }
  for (const finding of maker.extraction.findings) {
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
    maker.add(finding, 'contact', `relation:${pair}`, { countries: pair.split('-') });
  }
}
