import type { CDPSession } from 'playwright-core';
import WebSocket from 'ws';

/** What the DevTools protocol says of a page or worker. */
export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** Which script, if any, asked for something. */
export interface Initiator {
  stack?: { callFrames: { url: string }[] };
}

/** What a trace tells of an event (the "trace event format" of Chromium). */
export interface TraceEvent {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** The few DevTools events that we listen to. */
export interface CdpEvents {
  'Target.attachedToTarget': {
    sessionId: string;
    targetInfo: TargetInfo;
    waitingForDebugger: boolean;
  };
  'Network.requestWillBeSent': { request: { url: string }; initiator?: Initiator };
  'Tracing.dataCollected': { value: TraceEvent[] };
  'Tracing.tracingComplete': object;
  'Network.webSocketCreated': { url: string; initiator?: Initiator };
  'ServiceWorker.workerVersionUpdated': {
    versions: { versionId: string; scriptURL: string; runningStatus: string }[];
  };
}

/** A command channel to one target (or, without an id, to the browser itself). */
export interface CdpSession {
  readonly id: string | undefined;
  /** Typed like playwright's own session: method names, parameters and results. */
  readonly send: CDPSession['send'];
}

type Listener<Params> = (params: Params, sessionId: string | undefined) => void;

interface Pending {
  sessionId: string | undefined;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Incoming {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

/**
 * Chromium's DevTools protocol over its WebSocket, at browser level. Playwright's connection does
 * not reach the toolbar popup, the side panel or hidden targets; this one does.
 */
export class CdpConnection {
  /** The channel to the browser itself. */
  readonly browser: CdpSession = this.session(undefined);
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, Set<Listener<unknown>>>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Incoming));
    socket.on('close', () => this.abandon('the browser closed the connection'));
  }

  /** Connects to the browser at `url` (`ws://127.0.0.1:PORT/devtools/browser/...`). */
  static async open(url: string): Promise<CdpConnection> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new CdpConnection(socket);
  }

  /** The channel with the id that attaching to a target gave. */
  session(id: string | undefined): CdpSession {
    const call = (method: string, params: unknown = {}) => this.#call(id, method, params);
    return { id, send: call as CDPSession['send'] };
  }

  /** Calls `listener` for every such event, whichever session it comes from. */
  on<Name extends keyof CdpEvents>(name: Name, listener: Listener<CdpEvents[Name]>): void {
    const known = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, known.add(listener as Listener<unknown>));
  }

  /** Fails the open calls of one session, or of all: nobody will answer them any more. */
  abandon(reason: string, session?: CdpSession): void {
    for (const [id, pending] of this.#pending) {
      if (session && pending.sessionId !== session.id) continue;
      this.#pending.delete(id);
      pending.reject(new Error(reason));
    }
  }

  close(): void {
    this.#socket.close();
  }

  #call(sessionId: string | undefined, method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        this.#pending.delete(id);
        reject(new Error(`${method}: ${error.message}`));
      };
      this.#pending.set(id, { sessionId, resolve, reject: fail });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }), (error) => {
        if (error) fail(error);
      });
    });
  }

  #receive({ id, method, params, result, error, sessionId }: Incoming): void {
    if (id === undefined) {
      for (const listener of this.#listeners.get(method ?? '') ?? []) listener(params, sessionId);
      return;
    }
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(error.message));
    else pending?.resolve(result);
  }
}
