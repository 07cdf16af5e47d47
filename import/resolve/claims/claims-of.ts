import type { Reference } from '../../../src/reference/reference';
import { type Extraction, RULES_VERSION } from '../../extract/extract';
import type { Claim } from '../claim';
import { ClaimMaker } from './claim-maker';
import { claimsOfContact } from './contacts';
import { claimOfFinding, claimOfVisit } from './from-finding';
import { claimsOfPeople } from './people';
import { claimsOfTopics } from './topics';

/** Version of rules and reference data, as it stands on claims and documents. */
export function extractorVersion(reference: Reference): string {
  return `rules-${RULES_VERSION}+reference-${reference.version}`;
}

/** What an extraction says, as claims. Findings without the countries or people that a fact needs make none. */
export function claimsOf(document: string, extraction: Extraction, reference: Reference): readonly Claim[] {
  const maker = new ClaimMaker(document, extraction, extractorVersion(reference));
  // Visits first: meetings and agreements say during which of them they were.
  for (const finding of extraction.findings) if (finding.kind === 'visit') claimOfVisit(maker, finding);
  for (const finding of extraction.findings) claimOfFinding(maker, finding, reference);
  claimsOfTopics(maker);
  claimsOfContact(maker);
  claimsOfPeople(maker);
  return maker.claims;
}
