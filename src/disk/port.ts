import type { Server } from 'node:http';
import { connect } from 'node:net';

/** How many ports are tried from the one asked for. */
const tries = 20;

/** Listens on the first free port from the given one, and says which it was; 0 takes any free port. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    // A browser takes `localhost` for ::1 as well: a dev server there would answer in our place.
    const isTaken = candidate !== 0 && host === 'localhost' && (await answersOn('::1', candidate));
    const fault = isTaken ? 'EADDRINUSE' : await bind(server, host === 'localhost' ? '127.0.0.1' : host, candidate);
    if (fault === undefined) return portOf(server);
    if (fault !== 'EADDRINUSE' || candidate - port >= tries - 1 || candidate >= 65_535)
      throw new ListenFault(fault, host, candidate);
  }
}

/** The machine refuses the address: a value for people, not a bug. */
export class ListenFault extends Error {
  override name = 'ListenFault';
  readonly code: string;
  constructor(code: string, host: string, port: number) {
    super(`${host.includes(':') ? `[${host}]` : host}:${port} ${code}`);
    this.code = code;
  }
}

const bind = (server: Server, host: string, port: number): Promise<string | undefined> =>
  new Promise((done) => {
    const failed = (fault: NodeJS.ErrnoException): void => done(fault.code ?? fault.message);
    server.once('error', failed);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', failed);
      done(undefined);
    });
  });

const answersOn = (host: string, port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ host, port, timeout: 500 });
    const end = (isThere: boolean) => () => {
      socket.destroy();
      done(isThere);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
