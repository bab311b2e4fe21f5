import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { REACHABLE_SOURCES } from './lib/updates/address.ts';
import { LICENCE_PARTS, writeLicences } from './scripts/licences.ts';

/** Add-on id in Firefox; the store and the tests know the extension by it. */
const GECKO_ID = 'obelus@example.org';

const ENTITIES = fileURLToPath(
  new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
);

/** Come into pages, where the polyfill would be most of what most of them run. */
const PAGE_SCRIPTS = ['content-script', 'card'];

const PAGE_BROWSER = fileURLToPath(new URL('lib/protocol/page-browser.ts', import.meta.url));

export default defineConfig({
  // Explicit imports only: a file says what it needs.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // npm start and the tests build aside, so that they never disturb a developer's own build.
  outDir: process.env.OBELUS_OUT_DIR ?? '.output',
  vite: () => ({
    plugins: [preact()],
    // For browsers Markdown's reader of entities asks a document, which a worker does not have.
    resolve: { alias: { 'decode-named-character-reference': ENTITIES } },
    build: { sourcemap: false, target: 'es2022' },
  }),
  // The sources that Mozilla's reviewers get are the repository's files: what README says of them
  // holds there too. WXT would leave out tests and hidden files, and take what git ignores.
  zip: {
    includeSources: ['.ci/*', '.dependency-cruiser.*', '.gitignore', '**/*.test.{ts,tsx}'],
    excludeSources: ['coverage/**', 'shots/**', '**/*.log'],
  },
  hooks: {
    // The popup and the side panel are waited for, so each is built by itself, into one file: what
    // pages share would stand in files of its own, and each file more is asked of the browser's
    // main process, which takes longer than reading some code twice.
    'entrypoints:grouped': (_, groups) => {
      for (const group of [...groups]) {
        if (!Array.isArray(group)) continue;
        for (const type of ['popup', 'sidepanel']) {
          const at = group.findIndex((entrypoint) => entrypoint.type === type);
          if (at >= 0) groups.push(group.splice(at, 1));
        }
      }
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      // Whoever gets the extension gets the licences of what is in it.
      const fileName = `${LICENCE_PARTS}/${entrypoint?.name}.md`;
      config.build = { ...config.build, license: { fileName } };
      if (PAGE_SCRIPTS.includes(entrypoint?.name ?? '')) {
        const alias = { ...config.resolve?.alias, 'webextension-polyfill': PAGE_BROWSER };
        config.resolve = { ...config.resolve, alias };
      }
    },
    'build:done': ({ config }) => writeLicences(config.outDir),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // The first that nests rules for elements in others, as the badge's style does.
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // No host at install: the welcome page asks where Obelus may work.
    optional_host_permissions: ['*://*/*'],
    // What the reader subscribes to comes over https, redirects included, or from this machine. The
    // inner loops of search and matching are WebAssembly (lib/index/kernel, lib/match/kernel).
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self' ${REACHABLE_SOURCES.join(' ')}; base-uri 'none'; form-action 'none'`,
    },
    commands: {
      'check-page': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandCheckPage__',
      },
      // J and K lead down and up in many programs; Alt+Shift+N and P Chromium keeps for itself.
      'next-badge': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextBadge__',
      },
      'previous-badge': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousBadge__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          // The first that underlines a claim: `::highlight()` with `text-decoration`. All else is older.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
