import { pairKey } from '../../src/domain/identity';
import type { Claim } from './claim';
import { asserted, type BlockContext, dated, factProperties, factsOf, node, type Resolution } from './fact';
import { byKey } from './features/key';

export const STATEMENTS = byKey('statement', 'text', ({ fields }) => fields.text.replace(/\s+/g, ' ').trim());

/** Statements: each document's words are a statement of their own, unless two documents give the very same words. */
export function resolveStatements(claims: readonly Claim<'statement'>[], context: BlockContext): Resolution {
  return factsOf(claims, STATEMENTS, context, (told, id) => {
    const group = told.claims;
    const first = group[0] as Claim<'statement'>;
    const self = node('Statement', id);
    const pair =
      first.fields.countries.length === 2
        ? pairKey(first.fields.countries[0] as string, first.fields.countries[1] as string)
        : null;
    const sectors = [...new Set(group.flatMap((claim) => claim.fields.sectors))].sort();
    return {
      node: {
        label: 'Statement',
        id: self.id,
        properties: {
          ...factProperties(told, context.key),
          caption: `${first.fields.speaker.name}: ${beginning(first.fields.text)}`,
          pair,
          countries: first.fields.countries,
          text: first.fields.text,
          style: first.fields.style,
          ...dated('date', first.date),
        },
      },
      get relationships() {
        return [
          asserted('SAID', node('Leader', first.fields.speaker.id), self, group),
          ...first.fields.countries.map((country) =>
            asserted('ABOUT', self, node('Country', country), group),
          ),
          ...sectors.map((sector) => asserted('ABOUT', self, node('Sector', sector), group)),
        ];
      },
      claims: group.map((claim) => claim.id),
    };
  });
}

/** The first words of a text, of some 80 characters at most. */
function beginning(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).replace(/\s+\S*$/, '')} …` : text;
}
