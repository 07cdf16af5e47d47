import { dump, JSON_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { correctedValue, JUDGED_LABELS, JUDGEMENT_KINDS, type Judgement } from '../../src/domain/judgement';
import type { GraphStore } from '../../src/graph/store';
import { everyJudgement } from './judgement-nodes';

const ANCHOR = z.object({
  claim: z.string().min(1),
  document: z.string().min(1),
  kind: z.string().min(1),
  block: z.string().min(1),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** For readers: the words, and where the document is from. */
  quote: z.string().optional(),
  source: z.string().optional(),
});

const JUDGEMENT = z
  .object({
    id: z.string().min(1),
    kind: z.enum(JUDGEMENT_KINDS),
    label: z.enum(JUDGED_LABELS),
    author: z.string().trim().min(1),
    reason: z.string().trim().min(1),
    at: z.iso.datetime(),
    withdrawnAt: z.iso.datetime().nullable().default(null),
    withdrawnBy: z.string().nullable().default(null),
    field: z.string().nullable().default(null),
    value: z.string().nullable().default(null),
    sides: z.array(z.array(ANCHOR).min(1)).min(1),
  })
  .refine(({ kind, sides }) => (kind !== 'same' && kind !== 'different') || sides.length > 1, {
    message: 'names one side: same and different take two or more',
  })
  .refine(
    ({ kind, label, field, value }) =>
      kind !== 'corrected' || correctedValue(label, field ?? '', value ?? '') !== undefined,
    { message: 'corrects a field that the fact has not, or with what it cannot hold' },
  );

const FILE = z.object({ version: z.literal(1), judgements: z.array(JUDGEMENT) });

/** A file that holds no judgements: the message says where and why. */
export class JudgementFileError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'JudgementFileError';
  }
}

/**
 * All judgements as a text for version control: YAML, the oldest first, each claim with its words and the source of
 * its document where the graph has them. The same judgements give the same text.
 */
export async function judgementFile(store: GraphStore): Promise<string> {
  const judgements = await everyJudgement(store);
  judgements.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  const anchors = judgements.flatMap(({ sides }) => sides.flat());
  const claims = await found(
    store,
    'Claim',
    anchors.map(({ claim }) => claim),
  );
  const documents = await found(
    store,
    'Document',
    anchors.map(({ document }) => document),
  );
  const shown = judgements.map(({ sides, ...judgement }) => ({
    ...Object.fromEntries(Object.entries(judgement).filter(([, value]) => value !== null)),
    sides: sides.map((side) =>
      side.map((anchor) => {
        const quote = claims.get(anchor.claim)?.quote;
        const source = documents.get(anchor.document)?.source;
        return { ...anchor, ...(quote ? { quote } : {}), ...(source ? { source } : {}) };
      }),
    ),
  }));
  return dump({ version: 1, judgements: shown }, { schema: JSON_SCHEMA, lineWidth: 110 });
}

/** The judgements of a file. Throws `JudgementFileError` where it is none. */
export function judgementsIn(text: string, file: string): Judgement[] {
  let parsed: unknown;
  try {
    parsed = load(text, { schema: JSON_SCHEMA });
  } catch (cause) {
    throw new JudgementFileError(
      `${file} is not YAML: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`,
      {
        cause,
      },
    );
  }
  const result = FILE.safeParse(parsed);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new JudgementFileError(
      `${file} is no file of judgements as entente judgements export writes it: ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`,
      { cause: result.error },
    );
  }
  return result.data.judgements.map(({ sides, ...judgement }) => ({
    ...judgement,
    sides: sides.map((side) => side.map(({ quote: _, source: __, ...anchor }) => anchor)),
  }));
}

async function found(
  store: GraphStore,
  label: string,
  ids: readonly string[],
): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  const nodes = await store.get(label, [...new Set(ids)]);
  return new Map(nodes.flatMap((node) => (node ? [[node.id, node.properties] as const] : [])));
}
