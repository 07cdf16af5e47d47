/** What SQLite takes and gives. */
export type SqlValue = string | number | bigint | null;

/** The values of one row, in the order of its columns. */
export type SqlRow = readonly SqlValue[];
