import type { FindingBase } from '../finding';

/** Adds another mention's evidence, and the confidence that two mentions give each other. */
export function absorb(into: FindingBase, other: FindingBase): void {
  for (const span of other.evidence) {
    if (!into.evidence.some((known) => known.start === span.start && known.end === span.end))
      into.evidence.push(span);
  }
  into.confidence = Math.min(0.98, Math.max(into.confidence, other.confidence) + 0.02);
}
