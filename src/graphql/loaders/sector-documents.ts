import type DataLoader from 'dataloader';
import { type DocumentYears, documentYears } from '../../domain/document-years';
import { monthWindow } from '../../domain/month-window';
import { groupBy } from '../../graph/group-by';
import type { GraphStore } from '../../graph/store';
import { everyFound } from '../../graph/whole-answers';
import { loaderOf } from './loader-of';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Documents of the year of a day, up to that day, that tell of relations' fields of cooperation: one statement for all relations that ask. */
export class SectorDocuments {
  private readonly loaders = new Map<string, DataLoader<string, ReadonlyMap<string, DocumentYears>>>();

  constructor(private readonly store: GraphStore) {}

  /** How many there are, by the codes of the fields. `block` is the relation's. */
  upTo(asOf: string, block: string): Promise<ReadonlyMap<string, DocumentYears>> {
    return loaderOf(this.loaders, { asOf }, async (blocks) => {
      const months = MONTHS.map((month) => `${asOf.slice(0, 4)}-${month}`).filter((month) => month <= asOf);
      const windows = blocks.flatMap((one) => months.map((month) => monthWindow(one, month)));
      const claims = await everyFound(this.store, {
        label: 'Claim',
        filter: {
          all: [
            { property: 'window', is: 'oneOf', value: windows },
            { property: 'kind', is: 'equals', value: 'sector' },
            { property: 'date', is: 'atMost', value: asOf },
            { not: { property: 'superseded', is: 'equals', value: true } },
          ],
        },
        properties: ['block', 'document', 'date', 'fields'],
      });
      const told = claims.map(({ properties: { block: of, document, date, fields } }) => ({
        of: String(of),
        code: String((JSON.parse(String(fields)) as { code: unknown }).code),
        document: String(document),
        date: String(date),
      }));
      const byBlock = groupBy(told, ({ of }) => of);
      return blocks.map((one) => {
        const byCode = groupBy(byBlock.get(one) ?? [], ({ code }) => code);
        return new Map([...byCode].map(([code, by]) => [code, documentYears(by)]));
      });
    }).load(block);
  }
}
