import { localName } from '~/lib/readers/schema-org/nodes';

type Attributes = Readonly<Record<string, string>>;

/** Longest `prefix` attribute that is read, in UTF-16 units; the usual ones stay below 500. */
const MAX_PREFIXES = 4_000;

const BINDING = /([\w.-]{1,40}):\s+(\S{1,200})/g;
const SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org\/$/i;
const XMLNS = 'xmlns:';

/** Prefixes declared on one element: whether each stands for schema.org. */
interface Scope {
  depth: number;
  bound: ReadonlyMap<string, boolean>;
}

/**
 * The prefixes for schema.org that are in force, as pages declare them: `prefix="s:
 * http://schema.org/"`, or `xmlns:s` in older ones. They hold inside the element that has them.
 */
export class RdfaPrefixes {
  readonly #scopes: Scope[] = [];

  open(depth: number, attributes: Attributes): void {
    const bound = new Map<string, boolean>();
    for (const [, name = '', address = ''] of declared(attributes.prefix)) {
      bound.set(name.toLowerCase(), SCHEMA_ORG.test(address));
    }
    for (const name in attributes) {
      if (name.startsWith(XMLNS)) {
        bound.set(name.slice(XMLNS.length).toLowerCase(), SCHEMA_ORG.test(attributes[name]!));
      }
    }
    if (bound.size > 0) this.#scopes.push({ depth, bound });
  }

  close(depth: number): void {
    if (this.#scopes.at(-1)?.depth === depth) this.#scopes.pop();
  }

  /** A name without its address or prefix where it is schema.org's; others stay as they are. */
  resolved(name: string): string {
    return this.#isPrefixed(name) ? name.slice(name.indexOf(':') + 1) : localName(name);
  }

  /** Whether a name says that it is schema.org's. */
  isSchemaOrg(name: string): boolean {
    return this.#isPrefixed(name) || localName(name) !== name;
  }

  #isPrefixed(name: string): boolean {
    const colon = name.indexOf(':');
    if (colon <= 0) return false;
    const prefix = name.slice(0, colon).toLowerCase();
    return this.#scopes.findLast(({ bound }) => bound.has(prefix))?.bound.get(prefix) === true;
  }
}

function declared(prefix: string | undefined) {
  return (prefix ?? '').slice(0, MAX_PREFIXES).matchAll(BINDING);
}
