import type { OneRow } from './alike';
import type { CypherRow, CypherStatement } from './cypher';

/** A reading statement in its parts, so that several can be read together. */
export interface CypherReading extends Pick<CypherStatement, 'parameters'> {
  /** What comes before the rows are given. */
  readonly body: string;
  /** The expression of each column, by its name. */
  readonly columns: Readonly<Record<string, string>>;
  /** What they are sorted by, with a limit where there is one. */
  readonly orderBy?: string;
}

/** One statement that gives the rows of all readings, and what takes each reading's rows from its one record. */
export interface CypherTogether {
  readonly statement: OneRow;
  rowsOf(record: CypherRow | undefined, reading: number): readonly CypherRow[];
}

/** A reading as a statement of its own, which gives a record for each row: long lists cost the driver more in one. */
export function alone({ body, columns, orderBy, parameters }: CypherReading): CypherStatement {
  return { text: `${body}\nRETURN ${named(columns)}${sorted(orderBy)}`, parameters };
}

/** The few rows of each reading come as one list: a record for each costs the server more than what is in it. */
export function together(readings: readonly CypherReading[]): CypherTogether {
  const [only] = readings;
  const columns = readings.map((_, index) => rows(index));
  const statement =
    readings.length === 1 && only
      ? { text: listed(only, 0), columns, parameters: only.parameters }
      : {
          text: `${readings.map((reading, index) => `CALL () {\n${parametersOf(listed(reading, index), index)}\n}`).join('\n')}\nRETURN ${columns.join(', ')}`,
          columns,
          parameters: Object.fromEntries(
            readings.flatMap(({ parameters }, index) =>
              Object.entries(parameters).map(([name, value]) => [prefix(index) + name, value]),
            ),
          ),
        };
  return {
    statement,
    rowsOf(record, index) {
      const names = Object.keys(readings[index]?.columns ?? {});
      const listed = (record?.[rows(index)] ?? []) as readonly (readonly unknown[])[];
      return listed.map((values) => rowOf(names, values));
    },
  };
}

function listed({ body, columns, orderBy }: CypherReading, index: number): string {
  return `${body}\nWITH ${named(columns)}${sorted(orderBy)}\nRETURN collect([${Object.keys(columns).join(', ')}]) AS ${rows(index)}`;
}

function named(columns: CypherReading['columns']): string {
  return Object.entries(columns)
    .map(([name, value]) => `${value} AS ${name}`)
    .join(', ');
}

function sorted(orderBy: string | undefined): string {
  return orderBy ? ` ORDER BY ${orderBy}` : '';
}

function rowOf(names: readonly string[], values: readonly unknown[]): CypherRow {
  const row: { [name: string]: unknown } = {};
  for (const [index, name] of names.entries()) row[name] = values[index];
  return row;
}

/** Each reading's parameters under names of its own. No text of a value stands in a statement. */
function parametersOf(text: string, index: number): string {
  return text.replace(/\$(\w+)/g, (_, name: string) => `$${prefix(index)}${name}`);
}

function prefix(index: number): string {
  return `r${index}_`;
}

function rows(index: number): string {
  return `rows${index}`;
}
