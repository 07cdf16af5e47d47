import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { extract } from '../../import/extract/extract';
import { recordOf } from '../../import/extract/record';
import * as kinds from '../../src/domain/kinds';
import { isPartialDate } from '../../src/domain/partial-date';
import { projectFile } from '../../src/domain/project-files';
import { loadReference } from '../../src/reference/reference';
import { recordOfText } from './extraction';

const schema = JSON.parse(readFileSync(projectFile('schema', 'extraction-record.schema.json'), 'utf8')) as {
  properties: Record<
    string,
    { enum?: string[]; items?: { properties: Record<string, { enum?: string[] }> } }
  >;
};
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const problems = (record: unknown) => (validate(record) ? [] : (validate.errors ?? []));

const folder = projectFile('import', 'documents');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('the record of the starting corpus', () => {
  test.each(files)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const record = recordOf('0'.repeat(64), extract(text, name, loadReference()));
    expect(problems(record)).toEqual([]);
    for (const statement of record.statements)
      expect(text.slice(statement.start, statement.end)).toBe(statement.text);
    for (const { start, end } of Object.values(record).flatMap((value) =>
      Array.isArray(value)
        ? value.flatMap((entry: { evidence: { start: number; end: number }[] }) => entry.evidence)
        : [],
    )) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (const date of [record.date, ...record.visits.flatMap(({ start, end }) => [start, end])])
      if (date !== null) expect(isPartialDate(date)).toBe(true);
  });
});

describe('the schema', () => {
  const record = recordOfText(
    'French President Emmanuel Macron arrived in Astana on a state visit on 1 November 2023.',
  );

  test('takes a record', () => {
    expect(record.visits).toHaveLength(1);
    expect(problems(record)).toEqual([]);
  });

  test.each([
    ['a field that it does not know', { ...record, mood: 'warm' }],
    ['a missing array', { ...record, visits: undefined }],
    ['an unknown kind', { ...record, visits: [{ ...record.visits[0], kind: 'lunar' }] }],
    ['an entry without evidence', { ...record, visits: [{ ...record.visits[0], evidence: [] }] }],
    ['a country by name', { ...record, visits: [{ ...record.visits[0], to: 'France' }] }],
    ['a date in words', { ...record, date: '1 November 2023' }],
  ])('refuses %s', (_, broken) => {
    expect(problems(JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
  });

  test('names the same kinds as the code', () => {
    const of = (array: string, field: string) => schema.properties[array]?.items?.properties[field]?.enum;
    expect(schema.properties.dateSource?.enum).toEqual(kinds.DATE_SOURCES);
    expect(of('visits', 'kind')).toEqual(kinds.VISIT_KINDS);
    expect(of('visits', 'status')).toEqual(kinds.VISIT_STATUSES);
    expect(of('meetings', 'form')).toEqual(kinds.MEETING_FORMS);
    expect(of('meetings', 'format')).toEqual(kinds.MEETING_FORMATS);
    expect(of('meetings', 'status')).toEqual(kinds.MEETING_STATUSES);
    expect(of('agreements', 'kind')).toEqual(kinds.AGREEMENT_KINDS);
    expect(of('agreements', 'status')).toEqual(kinds.AGREEMENT_STATUSES);
    expect(of('relations', 'level')).toEqual(kinds.RELATION_LEVELS);
    expect(of('relations', 'change')).toEqual(kinds.RELATION_CHANGES);
    expect(of('institutions', 'kind')).toEqual(kinds.INSTITUTION_KINDS);
    expect(of('statements', 'style')).toEqual(kinds.STATEMENT_STYLES);
    expect(of('indicators', 'status')).toEqual(kinds.INDICATOR_STATUSES);
    expect(of('events', 'status')).toEqual(kinds.EVENT_STATUSES);
  });
});
