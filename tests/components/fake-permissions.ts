const EVERYWHERE = '*://*/*';

/** What the browser answers about access that it gives, and tells when the reader takes it back there. */
export function fakePermissions(given: readonly string[]) {
  let held = given;
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  return {
    contains: async ({ origins }: { origins: string[] }) =>
      held.includes(EVERYWHERE) || origins.every((origin) => held.includes(origin)),
    onAdded: event,
    onRemoved: event,
    takeAllBack() {
      held = [];
      for (const listener of listeners) listener();
    },
  };
}
