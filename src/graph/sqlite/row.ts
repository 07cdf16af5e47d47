/** What SQLite takes and gives. */
export type SqlValue = string | number | bigint | null;

export type SqlRow = readonly SqlValue[];
