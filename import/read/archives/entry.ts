/** A file in an archive, read when it is asked for. */
export interface ArchiveEntry {
  /** Its path within the archive, with `/`. */
  readonly name: string;
  /** Its length unpacked, in bytes; reading fails where the archive gives it too small. */
  readonly size: number;
  bytes(): Promise<Buffer>;
}
