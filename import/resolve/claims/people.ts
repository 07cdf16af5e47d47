import { officeBlock } from '../office-block';
import { type ClaimMaker, personRef } from './claim-maker';

/** Everyone named in a claim stands in the graph: with the office told, or without one. */
export function claimsOfPeople(maker: ClaimMaker): void {
  const told = maker.extraction.findings.filter((finding) => finding.kind === 'office');
  for (const finding of told) {
    const { person } = finding;
    maker.add(finding, 'office', officeBlock(person.id), {
      person: personRef(person),
      title: person.title,
      rank: person.rank,
      wikidata: person.leader?.wikidata ?? null,
      former: person.former,
    });
  }
  const known = new Set(told.map((finding) => finding.person.id));
  for (const person of maker.extraction.document.persons) {
    if (person.name === '' || known.has(person.id) || !refersTo(maker, person.id)) continue;
    const [first] = person.mentions;
    if (!first) continue;
    const base = { rule: 'offices', evidence: [first], confidence: 0.5, inferred: new Set<string>() };
    maker.add(base, 'office', officeBlock(person.id), {
      person: personRef(person),
      title: person.title,
      rank: person.rank,
      wikidata: null,
      former: person.former,
    });
  }
}

function refersTo({ claims }: ClaimMaker, id: string): boolean {
  return claims.some((claim) => JSON.stringify(claim.fields).includes(`"${id}"`));
}
