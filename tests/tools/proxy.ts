import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { HOSTS } from './practice-server.ts';

export interface PracticeProxy {
  readonly port: number;
  /** Hosts that a page or the extension asked for and that are no portal: each is a leak. */
  readonly refused: string[];
  /** Hosts that the browser itself asks for however it is silenced, kept apart. */
  readonly noise: string[];
  close(): Promise<void>;
}

/** Asked for by the browsers' own services at every start, whatever is on the page. */
const OWN_SERVICES: readonly string[] = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

const isPortal = (host: string): boolean => HOSTS.includes(host);

/**
 * A proxy on this machine: the portals' host names lead to the practice server, every other host is
 * refused and written down, so that nothing can leave and an attempt to shows.
 */
export async function startProxy(ports: { tls: number; plain: number }): Promise<PracticeProxy> {
  const refused: string[] = [];
  const noise: string[] = [];
  const sockets = new Set<Socket>();
  const refuse = (host: string) => {
    (OWN_SERVICES.includes(host) ? noise : refused).push(host);
  };

  const forwardPlain = (asked: IncomingMessage, answer: ServerResponse) => {
    const url = URL.parse(asked.url ?? '');
    if (!url || !isPortal(url.hostname)) {
      refuse(url?.hostname ?? String(asked.url));
      answer.writeHead(403).end();
      return;
    }
    const onward = request(
      {
        host: '127.0.0.1',
        port: ports.plain,
        method: asked.method,
        path: url.pathname + url.search,
        headers: asked.headers,
      },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  };

  const server = createServer(forwardPlain);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (asked: IncomingMessage, client: Socket, head: Buffer) => {
    const [host = '', port] = (asked.url ?? '').split(':');
    if (!isPortal(host)) {
      refuse(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = connect(port === '80' ? ports.plain : ports.tls, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(client);
      client.pipe(onward);
    });
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
    client.on('close', () => onward.destroy());
  });

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    noise,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
