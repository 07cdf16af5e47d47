import type { NamedNode } from './answers';
import { hostOf } from './sentences';

/** What a page calls a node: its caption, name or title; for a document without one its host; else its id. */
export function nodeName({ caption, name, label, title, source, id }: NamedNode): string {
  return [caption, name, label, title].find((text) => text) ?? hostOf(source ?? '') ?? id;
}
