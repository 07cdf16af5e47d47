/** A running Neo4j that the tests may fill and empty as they like. */
export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Where it came from, for people. */
  readonly origin: string;
  /** Its process, where that is known. */
  readonly pid?: number | undefined;
  stop(): Promise<void>;
}
