import type { ChangeSet, GraphNode, GraphStore, RelationshipWrite } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { leaderNode, referenceOffices } from '../resolve/offices';

/** Id of the import job whose message is the version of the reference data in the graph. */
export const REFERENCE_JOB = 'reference';

/**
 * Puts countries, leaders with their offices, and sectors into the graph, unless this version of
 * them is there already. Gives whether it wrote.
 */
export async function loadReferenceData(store: GraphStore, reference: Reference): Promise<boolean> {
  const [job] = await store.get('ImportJob', [REFERENCE_JOB]);
  if (job?.properties.message === reference.version) return false;
  await store.write(referenceChanges(reference));
  return true;
}

function referenceChanges(reference: Reference): ChangeSet {
  const nodes: GraphNode[] = [];
  const relationships: RelationshipWrite[] = [];
  for (const country of reference.countries.values()) {
    nodes.push({
      label: 'Country',
      id: country.iso3,
      properties: {
        iso2: country.iso2,
        iso3: country.iso3,
        wikidata: country.wikidata ?? null,
        name: country.name,
        names: [
          ...(country.names ?? []),
          ...(country.weakNames ?? []),
          ...(country.fr?.names ?? []),
          ...(country.ru?.names ?? []),
        ],
        demonyms: [...(country.demonyms ?? []), ...(country.weakDemonyms ?? [])],
        capital: country.capitals?.[0]?.name ?? null,
      },
    });
  }
  for (const sector of reference.sectors.values()) {
    nodes.push({
      label: 'Sector',
      id: sector.code,
      properties: {
        code: sector.code,
        label: sector.label,
        parent: sector.parent ?? null,
        eurovoc: sector.eurovoc ? String(sector.eurovoc.id) : null,
      },
    });
    if (sector.parent) {
      relationships.push({
        type: 'WITHIN',
        from: { label: 'Sector', id: sector.code },
        to: { label: 'Sector', id: sector.parent },
        properties: {},
      });
    }
  }
  for (const leader of reference.leaders.values()) {
    nodes.push(leaderNode(leader));
    relationships.push(...referenceOffices(leader, []));
  }
  nodes.push({
    label: 'ImportJob',
    id: REFERENCE_JOB,
    properties: { status: 'completed', message: reference.version },
  });
  const detaches = [...reference.leaders.keys()].map((id) => ({
    node: { label: 'Leader', id },
    relationship: 'HOLDS_OFFICE',
    direction: 'out' as const,
  }));
  return { detaches, nodes, relationships };
}
