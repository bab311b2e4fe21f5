// The arrows of docs/architecture.md, "The rooms": entrypoints → components → lib, and inside lib
// from later rooms to earlier ones only. Imports of types alone count as imports.

/** In order: a room may use those before it, never those after it. */
const ROOMS = [
  'check',
  'readers',
  'text',
  'index',
  'match',
  'page',
  'marks',
  'store',
  'updates',
  'diagnosis',
  'protocol',
  'settings',
];

/** Plain values in, plain values out: these run anywhere. */
const PURE_ROOMS = ['check', 'readers', 'text', 'index', 'match', 'diagnosis'];

/** These know the DOM and nothing else. */
const DOM_ROOMS = ['page', 'marks'];

/** What gives access to the browser: its API, its storage, its messages. */
const BROWSER_PACKAGES = ['wxt', '@wxt-dev', 'webextension-polyfill', '@webext-core', 'idb'];

/** What draws, or pretends to be a DOM. */
const DOM_PACKAGES = ['preact', '@preact', '@testing-library', 'happy-dom', 'jsdom', 'linkedom'];

/** What becomes part of the extension. */
const PRODUCTION = '^(entrypoints|components|lib)/';

const oneOf = (names) => `(${names.join('|')})`;
const rooms = (names) => `^lib/${oneOf(names)}/`;
const packages = (names) => `(^|/)node_modules/${oneOf(names)}/`;

/** For each room a rule against the rooms after it. */
const roomOrder = ROOMS.slice(0, -1).map((room, at) => ({
  name: `${room}-uses-earlier-rooms-only`,
  comment: `lib/${room} comes before ${ROOMS.slice(at + 1).join(', ')} and must not know them.`,
  severity: 'error',
  from: { path: rooms([room]) },
  to: { path: rooms(ROOMS.slice(at + 1)) },
}));

module.exports = {
  forbidden: [
    ...roomOrder,
    {
      name: 'lib-has-known-rooms-only',
      comment: 'A file in lib belongs to a room; a new room needs its place in the order above.',
      severity: 'error',
      from: {},
      to: { path: '^lib/', pathNot: rooms(ROOMS) },
    },
    {
      name: 'lib-is-below-components',
      comment: 'lib must not know how things look.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^components/' },
    },
    {
      name: 'pure-rooms-stay-pure',
      comment: 'check, readers, text, index, match and diagnosis know neither browser nor DOM.',
      severity: 'error',
      from: { path: rooms(PURE_ROOMS) },
      to: { path: packages([...BROWSER_PACKAGES, ...DOM_PACKAGES]) },
    },
    {
      name: 'dom-rooms-know-the-dom-only',
      comment: 'page and marks know the DOM, and no browser API.',
      severity: 'error',
      from: { path: rooms(DOM_ROOMS) },
      to: { path: packages(BROWSER_PACKAGES) },
    },
    {
      name: 'dom-rooms-use-few-rooms',
      comment: 'page and marks use each other, check, and the types of match.',
      severity: 'error',
      from: { path: rooms(DOM_ROOMS) },
      to: { path: '^lib/', pathNot: rooms([...DOM_ROOMS, 'check', 'match']) },
    },
    {
      name: 'dom-rooms-take-only-types-of-match',
      comment: 'Matching happens in the background, never in the page.',
      severity: 'error',
      from: { path: rooms(DOM_ROOMS) },
      to: { path: rooms(['match']), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-entrypoints',
      comment: 'Entry points are where the browser comes in; nothing else does, but their tests.',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'entrypoints-do-not-import-each-other',
      comment: 'What two entry points share belongs into components or lib.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    {
      name: 'production-does-not-import-tools',
      comment: 'Tests, benches and scripts stay out of the extension.',
      severity: 'error',
      from: { path: PRODUCTION },
      to: { path: '^(tests|e2e|bench|scripts)/' },
    },
    {
      name: 'production-does-not-import-node',
      comment: 'The extension runs in browsers.',
      severity: 'error',
      from: { path: PRODUCTION },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-undeclared',
      comment: 'The package is not in package.json; it is here by chance.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a type-only import, too, ties one room to another.
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: './.dependency-cruiser.resolve.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
