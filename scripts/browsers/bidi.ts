import WebSocket from 'ws';
import { type PageScript, toExpression } from './page-script.ts';

interface Incoming {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** What BiDi's evaluating commands answer. */
type Evaluated =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** A WebDriver BiDi session, spoken directly: no driver program in between. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Incoming));
    socket.on('close', () => this.#abandon());
  }

  /** Connects to the browser at `url` (`ws://127.0.0.1:PORT`) and opens a session. */
  static async open(url: string): Promise<BidiConnection> {
    const socket = new WebSocket(`${url}/session`, { perMessageDeflate: false });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const connection = new BidiConnection(socket);
    await connection.send('session.new', { capabilities: {} });
    return connection;
  }

  /** Sends a command and returns its result, whose form the caller knows from the standard. */
  send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      const fail = (error: Error) => {
        this.#pending.delete(id);
        reject(new Error(`${method}: ${error.message}`));
      };
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject: fail });
      this.#socket.send(JSON.stringify({ id, method, params }), (error) => {
        if (error) fail(error);
      });
    });
  }

  /**
   * Evaluates an expression or a function in a page, as if the reader had just clicked. Promises
   * are awaited; the result must survive JSON.
   */
  async evaluate<Result, Args extends unknown[] = []>(
    context: string,
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    // Through JSON: BiDi's own form of values would have to be taken apart again here.
    const expression = `Promise.resolve(${toExpression(script, args)}).then(JSON.stringify)`;
    const { value } = succeeded(
      await this.send<Evaluated>('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      }),
    );
    return (typeof value === 'string' ? JSON.parse(value) : undefined) as Result;
  }

  /** Calls a function on arguments in BiDi's form, and returns its result in BiDi's form. */
  async call(context: string, source: string, args: object[], options = {}): Promise<unknown> {
    return succeeded(
      await this.send<Evaluated>('script.callFunction', {
        functionDeclaration: source,
        arguments: args,
        target: { context },
        awaitPromise: true,
        serializationOptions: options,
      }),
    );
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Incoming): void {
    if (message.id === undefined) return;
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.type === 'error') {
      pending?.reject(new Error(`${message.error}: ${message.message}`));
    } else {
      pending?.resolve(message.result);
    }
  }

  #abandon(): void {
    for (const { reject } of this.#pending.values()) {
      reject(new Error('the browser closed the connection'));
    }
    this.#pending.clear();
  }
}

function succeeded(answer: Evaluated): { type: string; value?: unknown } {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}
