import { remembered } from '../../src/domain/remembered';
import type { Claim } from './claim';
import { asserted, type BlockContext, best, factProperties, factsOf, node, type Resolution } from './fact';
import { byKey } from './features/key';

const NUMBER = new Intl.NumberFormat('en');
const shown = remembered((value) => NUMBER.format(Number(value)));

export const INDICATORS = byKey('indicator', 'measure', ({ document, fields }) => {
  const { name, unit, year, period, status, holder, host, value } = fields;
  return [name, unit, period ?? year ?? `${document} ${value}`, status, holder, host].join('|');
});

/** Figures: the same measure, year (or part of it), status and value is one fact; other values for the same time stand beside it as disputed. */
export function resolveIndicators(claims: readonly Claim<'indicator'>[], context: BlockContext): Resolution {
  const pair = context.key.slice('indicator:'.length);
  return factsOf(claims, INDICATORS, context, (told, id) => {
    const group = told.claims;
    const first = told.corrected[0] as Claim<'indicator'>;
    const self = node('Indicator', id);
    const { name, unit, year, period = null, status, comparison, holder, host } = first.fields;
    const time = period ?? year;
    const value = best(told.corrected, 'value', (fields) => fields.value) ?? first.fields.value;
    return {
      node: {
        label: 'Indicator',
        id: self.id,
        properties: {
          ...factProperties(told, context.key, [{ field: 'value', value: (fields) => fields.value }]),
          caption: `${name} ${pair}: ${comparison === 'exact' ? '' : `${comparison} `}${shown(String(value))} ${unit}${time ? ` (${time})` : ''}`,
          pair,
          countries: pair.split('-'),
          name,
          value,
          unit,
          comparison,
          year,
          period,
          status,
          holder,
          host,
        },
      },
      get relationships() {
        return [asserted('OF', self, node('Relation', pair), group)];
      },
      claims: group.map((claim) => claim.id),
    };
  });
}
