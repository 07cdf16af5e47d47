import type { AnnotatedDocument } from './model';

/** A function of a document that reckons once what is asked of many of its mentions. */
export function onceADocument<Made>(
  make: (document: AnnotatedDocument) => Made,
): (document: AnnotatedDocument) => Made {
  const made = new WeakMap<AnnotatedDocument, { readonly value: Made }>();
  return (document) => {
    let known = made.get(document);
    if (!known) {
      known = { value: make(document) };
      made.set(document, known);
    }
    return known.value;
  };
}
