/** What JSON-LD calls schema.org in its context. */
const SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org\/?$/i;

/** Contexts that are looked at in one document. */
const MAX_CONTEXTS = 20;

/** Values inside each other that are renamed; what is deeper stays as it is, and is not looked at. */
const MAX_DEPTH = 100;

/**
 * A JSON-LD document with schema.org's names as they are where its `@context` has a prefix of its
 * own for them: `{"@context": {"s": "https://schema.org/"}, "@type": "s:ClaimReview"}`.
 */
export function withoutPrefixes(document: unknown): unknown {
  const prefixes = prefixesOf(document);
  return prefixes.length === 0 ? document : renamed(document, prefixes, 0);
}

function prefixesOf(document: unknown): string[] {
  const roots = Array.isArray(document) ? document.slice(0, MAX_CONTEXTS) : [document];
  return roots
    .flatMap((root) => (isObject(root) && Object.hasOwn(root, '@context') ? root['@context'] : []))
    .slice(0, MAX_CONTEXTS)
    .filter(isObject)
    .flatMap((context) => Object.entries(context))
    .filter(([name, address]) => !name.startsWith('@') && isSchemaOrg(address))
    .map(([name]) => `${name}:`);
}

function isSchemaOrg(address: unknown): boolean {
  const text = isObject(address) ? address['@id'] : address;
  return typeof text === 'string' && SCHEMA_ORG.test(text);
}

function renamed(value: unknown, prefixes: readonly string[], depth: number): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, prefixes, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      plainName(name, prefixes),
      name === '@type' ? plainTypes(inner, prefixes) : renamed(inner, prefixes, depth + 1),
    ]),
  );
}

function plainTypes(types: unknown, prefixes: readonly string[]): unknown {
  const list = Array.isArray(types) ? types : [types];
  return list.map((type) => (typeof type === 'string' ? plainName(type, prefixes) : type));
}

function plainName(name: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((one) => name.startsWith(one));
  return prefix === undefined ? name : name.slice(prefix.length);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
