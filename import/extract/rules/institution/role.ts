const FOR_WHAT =
  /exhibition|campus|branch|project|agreement|concert|festival|display|collection|plant|factory/u;
const ITS_PLACE = / (?:at|in|with|by|of) (?:the )?$/u;
const ROLE =
  /((?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:exhibition|campus|branch|project|agreement|concert|festival|display|collection|plant|factory)(?: (?:of|for|on|about) [\p{L} -]{2,40}?)?) (?:at|in|with|by|of) (?:the )?$/u;

/** "The guest opened a" before "branch". */
const BEFORE_ROLE = new RegExp(String.raw`^(?:(?!${FOR_WHAT.source}).)*?(?<!\p{L})(?:an?|the) `, 'u');

/** What an institution is named for, by the words before it: "a national exhibition of Kazakhstan at the …". */
export function roleBefore(before: string): string | null {
  const match =
    ITS_PLACE.test(before.slice(-10)) && FOR_WHAT.test(before) ? ROLE.exec(before.slice(-160)) : null;
  return match?.[1]?.replace(BEFORE_ROLE, '').trim() ?? null;
}
