type Cleanup = () => void;

const cleanups = new Set<Cleanup>();
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
let listening = false;

/**
 * Runs `cleanup` when this process ends, however it ends short of SIGKILL: browsers are children
 * that would outlive us. It must be synchronous. Returns a function that takes it back.
 */
export function atExit(cleanup: Cleanup): () => void {
  listen();
  cleanups.add(cleanup);
  return () => void cleanups.delete(cleanup);
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', runAll);
  // A signal's default action ends the process without its exit handlers.
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.once(signal, () => process.exit(128 + number));
  }
}

function runAll(): void {
  for (const cleanup of cleanups) {
    try {
      cleanup();
    } catch {
      // The next cleanup matters more than this one's complaint.
    }
  }
}
