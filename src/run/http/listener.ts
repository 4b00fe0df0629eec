import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReceivedCall } from '../../model/exchange.js';
import type { Listener } from '../../model/run.js';
import { UserError } from '../../support/errors.js';
import { joinHeaders } from './headers.js';

export interface ListenOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** How the candidate reaches this listener, where that differs from host and port. */
  readonly publicUrl?: string;
  /** The answer to a call, by method and path. */
  readonly answer: (method: string, path: string) => { status: number; body?: string };
}

export interface RunningListener extends Listener {
  close(): Promise<void>;
}

const maxBodyBytes = 5 * 1024 * 1024;

/**
 * Listens for the calls that a candidate makes. Every scenario has an address of its own, so a call is known by where it
 * arrives.
 * @throws UserError when the address cannot be listened at.
 */
export async function startListener(options: ListenOptions): Promise<RunningListener> {
  const calls: ReceivedCall[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    void receive(request, response, options).then((call) => {
      calls.push(call);
      for (const wake of waiting) wake();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const at = `${options.host}:${options.port}`;
      reject(
        new UserError(`Cannot listen at ${at}: ${cause.message}`, {
          hint: 'Choose another address with --listen.',
          cause,
        }),
      );
    });
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const base = (options.publicUrl ?? `http://${options.host}:${port}`).replace(/\/+$/, '');
  return {
    address: (scope) => `${base}/c/${scope}`,
    partnerAddress: `${base}/partner`,
    hasHeard: () => calls.length > 0,
    call: (matches, within) => firstCall(calls, waiting, { matches, within }),
    count: async (matches, after) => {
      await wait(after);
      return calls.filter(matches).length;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Wish {
  readonly matches: (call: ReceivedCall) => boolean;
  /** In milliseconds. */
  readonly within: number;
}

async function firstCall(
  calls: readonly ReceivedCall[],
  waiting: Set<() => void>,
  wish: Wish,
): Promise<ReceivedCall | undefined> {
  const found = calls.find(wish.matches);
  if (found !== undefined || wish.within <= 0) return found;
  return new Promise((resolve) => {
    const finish = (call: ReceivedCall | undefined): void => {
      clearTimeout(timer);
      waiting.delete(look);
      resolve(call);
    };
    const look = (): void => {
      const call = calls.find(wish.matches);
      if (call !== undefined) finish(call);
    };
    const timer = setTimeout(() => finish(undefined), wish.within);
    waiting.add(look);
  });
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  options: ListenOptions,
): Promise<ReceivedCall> {
  const bytes = await bodyOf(request);
  const { pathname, search } = new URL(request.url ?? '/', 'http://listener.invalid');
  const match = /^\/(?:c\/([^/]+)|partner)(\/.*)?$/.exec(pathname);
  const path = match?.[2] ?? '';
  const { status, body } = options.answer(request.method ?? '', path);
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' }).end(body);
  return {
    ...(match?.[1] === undefined ? {} : { scope: match[1] }),
    method: request.method ?? '',
    path,
    url: pathname + search,
    headers: joinHeaders(request.headers),
    body: bytes.toString('utf8'),
    answered: status,
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size <= maxBodyBytes) chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
