import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectFile } from '../domain/project-files';
import { printApiSchema } from './print-schema';

const file = projectFile('schema', 'graphql', 'schema.graphql');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, printApiSchema());
console.log(`Wrote ${file}`);
