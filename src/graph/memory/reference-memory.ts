import type { Ontology } from '../ontology';
import type { GraphStore } from '../store';
import { ReferenceGraph } from './reference-graph';

/** How long what is in memory is taken for what is in the store: another process's import shows after that. */
const TRUSTED_MS = 1000;
/** While the graph goes on changing, the store answers; it is read anew once the graph has been still for so long. */
const STILL_MS = 2000;

/**
 * The reference data in memory, as long as nothing has been written. What this process writes counts at once, what
 * others write after a second at most: then the store is asked for its revision.
 */
export class ReferenceMemory {
  private graph: ReferenceGraph | undefined;
  private revision: string | undefined;
  private revisionSince = Number.NEGATIVE_INFINITY;
  private checkedAt = Number.NEGATIVE_INFINITY;
  private writes = -1;
  private checking: Promise<ReferenceGraph | undefined> | undefined;

  constructor(
    private readonly store: GraphStore,
    private readonly ontology: Ontology,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The reference data; undefined while it changes, when the store is to be asked. */
  current(): ReferenceGraph | undefined | Promise<ReferenceGraph | undefined> {
    if (this.writes === this.store.writes && this.now() - this.checkedAt < TRUSTED_MS) return this.graph;
    this.checking ??= this.check().finally(() => {
      this.checking = undefined;
    });
    return this.checking;
  }

  private async check(): Promise<ReferenceGraph | undefined> {
    const { writes } = this.store;
    const begun = this.now();
    const revision = await this.store.revision();
    const first = this.revision === undefined;
    if (revision !== this.revision) {
      this.graph = undefined;
      this.revision = revision;
      this.revisionSince = begun;
    }
    if (!this.graph && (first || begun - this.revisionSince >= STILL_MS)) {
      const graph = await ReferenceGraph.read(this.store, this.ontology);
      if ((await this.store.revision()) === revision) this.graph = graph;
    }
    this.writes = writes;
    this.checkedAt = begun;
    return this.graph;
  }
}
