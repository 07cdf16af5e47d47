import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 make machine code of a regular expression when it first runs, not when it runs again. Most of the rules'
 * expressions run more than once in a process, and would be compiled twice: one document takes a fifth less
 * processor time so, an import of many a tenth (V8's `--regexp-tier-up`).
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
