/**
 * A module of WebAssembly, compiled when it is first asked for; undefined where WebAssembly, or this
 * code, may not run.
 *
 * @param code in base 64
 */
export function compiling(code: string): () => WebAssembly.Module | undefined {
  let module: WebAssembly.Module | undefined;
  let isRefused = false;
  return () => {
    if (module || isRefused) return module;
    try {
      module = new WebAssembly.Module(Uint8Array.from(atob(code), (c) => c.charCodeAt(0)));
    } catch {
      // Some browsers are told to go without, and old ones have no vectors.
      isRefused = true;
    }
    return module;
  };
}
