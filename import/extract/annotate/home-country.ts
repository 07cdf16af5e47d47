import type { Mention, Person, Sentence } from './model';

/** A list of officials goes on: "Foreign Minister A, National Security Adviser B and Ambassador C". */
const LISTED = /^[\s,]*(?:and|as well as|et|и|с|along with|together with)?[\s,]*(?:the )?$/iu;

/**
 * The country that people without one serve, where their sentence leaves no doubt: the country of the
 * official listed before them, the only country or nationality of the sentence, else that of the outlet.
 */
export function settleHomeCountries(
  persons: readonly Person[],
  sentences: readonly Sentence[],
  outletCountry: string | null,
): void {
  const homeless = new Set(
    persons.filter((person) => person.country === null && serves(person) && person.name !== ''),
  );
  if (homeless.size === 0) return;
  for (const sentence of sentences) {
    for (const [index, mention] of sentence.mentions.entries()) {
      if (mention.type !== 'P' || mention.form === 'reference' || !homeless.has(mention.person)) continue;
      // An ambassador's sentence names the host, not the sender.
      const sender = mention.person.title?.includes('Ambassador') ? null : onlyCountry(sentence);
      const country = listed(sentence, index) ?? sender ?? outletCountry;
      if (!country) continue;
      mention.person.country = country;
      homeless.delete(mention.person);
    }
  }
}

function serves(person: Person): boolean {
  return (
    person.leader === null &&
    person.rank !== null &&
    (person.rank !== 'organisation' || /^(?:Governor|Special Adviser)/.test(person.title ?? ''))
  );
}

function listed(sentence: Sentence, index: number): string | null {
  const mention = sentence.mentions[index] as Mention;
  const before = sentence.mentions[index - 1];
  if (before?.type !== 'P' || !before.person.country) return null;
  const between = sentence.text.slice(before.end - sentence.start, mention.start - sentence.start);
  return LISTED.test(between) ? before.person.country : null;
}

function onlyCountry(sentence: Sentence): string | null {
  const countries = new Set<string>();
  for (const mention of sentence.mentions) {
    if (mention.type === 'G' || (mention.type === 'C' && mention.form === 'name'))
      countries.add(mention.iso3);
    else if (mention.type === 'P' && mention.person.country) countries.add(mention.person.country);
  }
  return countries.size === 1 ? ([...countries][0] as string) : null;
}
