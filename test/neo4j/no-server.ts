/** Why there is no server, in one line. */
export class NoServer extends Error {}
