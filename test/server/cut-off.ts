import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be cut and opened again, as when that server is restarted. */
export class CutOff {
  private readonly sockets = new Set<Socket>();
  private open = true;

  private constructor(
    private readonly server: Server,
    /** Where it is entered. */
    readonly port: number,
  ) {}

  /** A way to `host:port`. */
  static to(host: string, port: number): Promise<CutOff> {
    return new Promise((resolve) => {
      const server = createServer((near) => way.join(near, connect(port, host)));
      let way: CutOff;
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        way = new CutOff(server, typeof address === 'object' && address ? address.port : 0);
        resolve(way);
      });
    });
  }

  /** Ends all connections, and every one that is tried until `mend`. */
  cut(): void {
    this.open = false;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.open = true;
  }

  /** Connections now. */
  get connections(): number {
    return this.sockets.size / 2;
  }

  close(): Promise<void> {
    this.cut();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private join(near: Socket, far: Socket): void {
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    if (!this.open) near.destroy();
    else near.pipe(far).pipe(near);
  }
}
