import { type Claim, inOrder } from './claim';

/** What documents have said of a thing from some day on. */
export interface ReportOf {
  readonly status: string;
  /** The day or days that they give, EDTF. */
  readonly start: string | null;
  /** Date of the first document that says so, EDTF. */
  readonly reported: string | null;
  readonly claims: readonly string[];
}

/**
 * How a thing was told of in turn: announced, put off, held. Documents that say the same one after the other are one
 * entry; a day that one of them leaves out is no other day.
 */
export function reportsOf<K extends 'visit' | 'agreement'>(
  claims: readonly Claim<K>[],
  startOf: (claim: Claim<K>) => string | null,
): ReportOf[] {
  const reports: (ReportOf & { claims: string[] })[] = [];
  for (const claim of inOrder(claims)) {
    const last = reports.at(-1);
    const start = startOf(claim);
    if (last && last.status === claim.fields.status && (start === null || start === last.start))
      last.claims.push(claim.id);
    else reports.push({ status: claim.fields.status, start, reported: claim.date, claims: [claim.id] });
  }
  return reports;
}
