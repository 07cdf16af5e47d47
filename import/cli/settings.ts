import { statSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from './usage-error';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

const SETTINGS = z.object({
  ENTENTE_STORE: z.string().min(1, 'is empty: give a folder or a neo4j:// address').default('.entente'),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  HOST: z.string().min(1, 'is empty: give an address such as 127.0.0.1').default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'is no number: give a port such as 4000' })
    .int('is no whole number')
    .min(0, 'is below 0')
    .max(65535, 'is above 65535')
    .default(4000),
  ENTENTE_IMPORT_FOLDER: z
    .string()
    .refine((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory(), {
      error: 'is no folder: give one with documents',
    })
    .optional(),
  ENTENTE_INTROSPECTION: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('on'),
  ENTENTE_METRICS: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('off'),
  ENTENTE_TRUSTED_DOCUMENTS: z.string().min(1, 'is empty: give a JSON file').optional(),
  ENTENTE_WRITES: z.enum(['on', 'off'], { error: 'is neither on nor off' }).optional(),
});

export interface Settings {
  readonly store: string;
  readonly neo4jUser: string;
  readonly neo4jPassword: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Whether clients may import and delete documents: unless set, where only this machine can ask. */
  readonly writes: boolean;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
  /** Whether operators find numbers at `/metrics`. */
  readonly metrics: boolean;
  /** File with the only operations that clients may run; any unless set. */
  readonly trustedDocuments: string | undefined;
  /** Where the paths of clients' imports are looked up; undefined where they can name none. */
  readonly importFolder: string | undefined;
}

/** The settings in the environment, checked once. Throws `UsageError` naming the variable and what it should be. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const result = SETTINGS.safeParse(environment);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UsageError(`${String(issue?.path[0])} ${issue?.message}.`);
  }
  const { data } = result;
  return {
    store: data.ENTENTE_STORE,
    neo4jUser: data.NEO4J_USER,
    neo4jPassword: data.NEO4J_PASSWORD,
    host: data.HOST,
    port: data.PORT,
    writes: data.ENTENTE_WRITES ? data.ENTENTE_WRITES === 'on' : LOOPBACK.test(data.HOST),
    introspection: data.ENTENTE_INTROSPECTION === 'on',
    metrics: data.ENTENTE_METRICS === 'on',
    trustedDocuments: data.ENTENTE_TRUSTED_DOCUMENTS,
    importFolder: data.ENTENTE_IMPORT_FOLDER,
  };
}
