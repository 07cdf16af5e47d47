import type { GraphNode } from '../../src/graph/node';
import type { ChangeSet, GraphStore, RelationshipWrite } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { leaderNode, referenceOffices } from '../resolve/offices';

/** Id of the import job whose message is the version of the reference data in the graph. */
export const REFERENCE_JOB = 'reference';

/** Whether the graph holds the reference data of another version, or none. */
export async function isOtherReference(store: GraphStore, reference: Reference): Promise<boolean> {
  const [job] = await store.get('ImportJob', [REFERENCE_JOB]);
  return job?.properties.message !== reference.version;
}

/** Puts countries, leaders with their offices, and sectors into the graph. */
export async function loadReferenceData(store: GraphStore, reference: Reference): Promise<void> {
  await store.write(referenceChanges(reference));
}

/** Notes that this version of the reference data is there, with all that hangs on it. */
export async function noteReference(store: GraphStore, { version }: Reference): Promise<void> {
  const properties = { status: 'completed', message: version };
  await store.write({ nodes: [{ label: 'ImportJob', id: REFERENCE_JOB, properties }] });
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
  const detaches = [...reference.leaders.keys()].map((id) => ({
    node: { label: 'Leader', id },
    relationship: 'HOLDS_OFFICE',
    direction: 'out' as const,
  }));
  return { detaches, nodes, relationships };
}
