const OFFICE = 'office:';

/** The block of the claims that name a leader, by the leader's id. */
export function officeBlock(leader: string): string {
  return `${OFFICE}${leader}`;
}

/** The id of the leader whom a block's claims name; undefined of any other block. */
export function leaderOf(block: string): string | undefined {
  return block.startsWith(OFFICE) ? block.slice(OFFICE.length) : undefined;
}
