import type { ImportStatus } from '../../src/domain/importer';
import type { GraphNode } from '../../src/graph/node';
import type { GraphStore } from '../../src/graph/store';

/** Errors that a job keeps; the number of failed files counts them all. */
const KEPT_ERRORS = 100;

/** How far an import is, as its `ImportJob` in the graph tells whoever asks, in whichever process. */
export class ImportProgress {
  total = 0;
  done = 0;
  imported = 0;
  known = 0;
  failed = 0;
  claims = 0;
  private status: ImportStatus = 'waiting';
  private message: string | null = null;
  private readonly startedAt = new Date().toISOString();
  private endedAt: string | null = null;
  private readonly errors: { readonly name: string; readonly message: string }[] = [];
  private readonly documents = new Set<string>();

  constructor(
    private readonly store: GraphStore,
    readonly id: string,
  ) {}

  /** A file that is no document. */
  fails(name: string, message: string): void {
    this.failed++;
    this.done++;
    if (this.errors.length < KEPT_ERRORS) this.errors.push({ name, message });
  }

  /** Documents that are in the graph now. */
  holds(ids: Iterable<string>): void {
    for (const id of ids) this.documents.add(id);
  }

  begin(): Promise<void> {
    this.status = 'running';
    return this.write();
  }

  end(status: 'completed' | 'failed' | 'interrupted', message: string | null = null): Promise<void> {
    this.status = status;
    this.message = message;
    this.endedAt = new Date().toISOString();
    return this.write();
  }

  write(): Promise<void> {
    return this.store.write({ nodes: [this.node()] });
  }

  private node(): GraphNode {
    const { status, startedAt, endedAt, total, done, imported, known, failed, claims, message } = this;
    return {
      label: 'ImportJob',
      id: this.id,
      properties: {
        status,
        startedAt,
        updatedAt: new Date().toISOString(),
        endedAt,
        total,
        done,
        imported,
        known,
        failed,
        claims,
        errors: JSON.stringify(this.errors),
        documentIds: [...this.documents],
        message,
      },
    };
  }
}
