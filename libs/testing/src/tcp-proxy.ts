import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** One connection through the proxy: the side of whoever connected, and the server's. */
interface Line {
  readonly near: Socket;
  readonly far: Socket;
}

/**
 * Stands between a program and a server, on a port of its own, so that the network between them can fail: `cut`, `refuse`, `freeze`,
 * `redirect`, and `restore`. The server itself is never touched.
 *
 * @example `const proxy = await TcpProxy.before(database.url); openDatabase({ url: proxy.url }); await proxy.refuse();`
 */
export class TcpProxy {
  private readonly lines = new Set<Line>();
  private server: Server | undefined;
  private isFrozen = false;
  private port = 0;
  private target: URL;

  private constructor(url: string) {
    this.target = new URL(url);
  }

  /** A proxy before the server of this address; it lets through until told otherwise. */
  static async before(url: string): Promise<TcpProxy> {
    const proxy = new TcpProxy(url);
    await proxy.listen();
    return proxy;
  }

  /** The server's address by way of the proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  /** Connections open now. */
  get connections(): number {
    return this.lines.size;
  }

  /** Ends all connections, as a restarted server does; new ones are let through. */
  cut(): void {
    for (const { near, far } of this.lines) {
      near.destroy();
      far.destroy();
    }
    this.lines.clear();
  }

  /** Ends all connections and takes no new one, as a server does that is down. */
  async refuse(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    const closed = server && once(server.close(), 'close');
    this.cut();
    await closed;
  }

  /** Connections stay open and new ones are accepted, and nothing passes: a server that hangs, or packets that vanish. */
  freeze(): void {
    this.isFrozen = true;
    for (const { near, far } of this.lines) {
      near.unpipe(far).pause();
      far.unpipe(near).pause();
    }
  }

  /** New connections go to another server, as after a failover by DNS; those that are open stay where they are, whatever becomes of them. */
  redirect(url: string): void {
    this.target = new URL(url);
  }

  /** Lets everything through again. What was frozen goes on where it stopped. */
  async restore(): Promise<void> {
    if (this.isFrozen) {
      this.isFrozen = false;
      for (const line of this.lines) join(line);
    }
    if (!this.server) await this.listen();
  }

  async close(): Promise<void> {
    await this.refuse();
  }

  private async listen(): Promise<void> {
    const server = createServer((near) => this.accept(near));
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  private accept(near: Socket): void {
    const far = connect(Number(this.target.port || 5432), this.target.hostname);
    const line = { near, far };
    this.lines.add(line);
    for (const socket of [near, far]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        this.lines.delete(line);
      });
    }
    if (!this.isFrozen) join(line);
  }
}

function join({ near, far }: Line): void {
  near.pipe(far);
  far.pipe(near);
}
