import type { Curator, JudgementOutcome, Ruling, Signature } from '../../src/domain/curator';
import type { GraphStore } from '../../src/graph/store';
import { loadedReference } from './loaded-reference';

/** Takes what curators say through the service, in turn with the imports. */
export class GraphCurator implements Curator {
  constructor(
    private readonly store: GraphStore,
    private readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  ) {}

  judge(ruling: Ruling, signature: Signature): Promise<JudgementOutcome> {
    return this.inTurn(async () => {
      const { judge } = await import('../load/judge.js');
      return judge(this.store, await loadedReference(), ruling, signature);
    });
  }

  withdraw(judgement: string, signature: Signature): Promise<JudgementOutcome> {
    return this.inTurn(async () => {
      const { withdraw } = await import('../load/judge.js');
      return withdraw(this.store, await loadedReference(), judgement, signature);
    });
  }
}
