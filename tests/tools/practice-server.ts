import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTls } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { generate } from 'selfsigned';
import type { Answer, Asked, Portal } from '#tests/portals/http.ts';
import { openPortals } from '#tests/portals/portals.ts';

/** The portals' real host names; the practice portals answer for them and nobody else is reached. */
export const HOSTS: readonly string[] = [
  'portal.bopp-obec.info',
  'bobec.bopp-obec.info',
  'data.bopp-obec.info',
  'www.bopp-obec.info',
  'gcode.moe.go.th',
  'www.gcode.moe.go.th',
];

export interface PracticeServer {
  readonly tls: number;
  readonly plain: number;
  /** Every request so far, oldest first: method, host and path, never what a form holds. */
  readonly requests: string[];
  close(): Promise<void>;
}

const LARGEST_FORM = 1_000_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    body += part;
    if (body.length > LARGEST_FORM) throw new Error('form too large');
  }
  return body;
}

const listen = (server: Server): Promise<number> =>
  new Promise((ready) =>
    server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port)),
  );

/**
 * Serves the practice portals, or others in their stead, over https (a certificate made now) and over
 * plain http for G-code.
 */
export async function startPracticeServer(
  portals: Portal = openPortals(),
): Promise<PracticeServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();

  const answerTo = async (request: IncomingMessage, scheme: string): Promise<Answer> => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
    const asked: Asked = {
      method: request.method ?? 'GET',
      url,
      form: new URLSearchParams(await bodyOf(request)),
    };
    requests.push(`${asked.method} ${url.host}${url.pathname}`);
    return portals(asked) ?? { status: 404, body: '<!doctype html><title>404</title><h1>404</h1>' };
  };

  const serve = (scheme: string) => async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await answerTo(request, scheme).catch((fault: unknown): Answer => {
      console.error('practice portal:', fault);
      return { status: 500, body: '<!doctype html><title>500</title><h1>500</h1>' };
    });
    response.writeHead(answer.status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...answer.headers,
    });
    response.end(answer.body ?? '');
  };

  const made = await generate([{ name: 'commonName', value: 'practice portals' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const tls = createTls({ key: made.private, cert: made.cert }, serve('https'));
  const plain = createPlain(serve('http'));
  for (const server of [tls, plain]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const ports = { tls: await listen(tls), plain: await listen(plain) };
  return {
    ...ports,
    requests,
    close: async () => {
      const closing = [tls, plain].map((server) => new Promise((done) => server.close(done)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closing);
    },
  };
}
