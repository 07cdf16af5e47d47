/** The window of a block in which the claims of a month (YYYY-MM) stand; of no month those of none. */
export function monthWindow(block: string, month: string): string {
  return `${block}#${month}`;
}
