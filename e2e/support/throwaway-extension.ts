import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Its id in Firefox. */
const GECKO_ID = 'throwaway@obelus.example';

/**
 * Writes a tiny extension that has a bit of everything that the drivers promise to reach, so that
 * they can be tested apart from the product. It works on `http://*.example/` without asking.
 */
export function writeThrowawayExtension(folder: string, browser: 'chromium' | 'firefox'): void {
  mkdirSync(folder, { recursive: true });
  const files = { ...FILES, 'manifest.json': JSON.stringify(manifestFor(browser)) };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), content);
  }
}

function manifestFor(browser: 'chromium' | 'firefox'): object {
  const common = {
    manifest_version: 3,
    name: 'Throwaway',
    version: '1.0',
    permissions: ['scripting'],
    host_permissions: ['http://*.example/*'],
    optional_host_permissions: ['*://*/*'],
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches: ['http://*.example/*'], js: ['content.js'] }],
    // Firefox's own default would turn the background's requests into https.
    content_security_policy: { extension_pages: "default-src 'self'; connect-src *" },
  };
  if (browser === 'firefox') {
    return {
      ...common,
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: { id: GECKO_ID, data_collection_permissions: { required: ['none'] } },
      },
    };
  }
  return {
    ...common,
    permissions: [...common.permissions, 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'panel.html' },
  };
}

const FILES = {
  'background.js': `
    const database = () => new Promise((resolve, reject) => {
      const request = indexedDB.open('throwaway', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('values');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const inStore = async (mode, use) => {
      const transaction = (await database()).transaction('values', mode);
      const request = use(transaction.objectStore('values'));
      return new Promise((resolve) => { transaction.oncomplete = () => resolve(request.result); });
    };
    const answers = {
      add: ({ a, b }) => a + b,
      fetch: async ({ url }) => (await fetch(url)).status,
      remember: ({ value }) => inStore('readwrite', (store) => store.put(value, 'value')),
      recall: () => inStore('readonly', (store) => store.get('value')),
    };
    chrome.runtime.onMessage.addListener((message, _sender, respond) => {
      Promise.resolve(answers[message.ask](message)).then(respond);
      return true;
    });
  `,
  'content.js': `
    const host = document.createElement('throwaway-host');
    const button = document.createElement('button');
    button.textContent = 'not yet clicked';
    button.addEventListener('click', async ({ isTrusted }) => {
      const sum = await chrome.runtime.sendMessage({ ask: 'add', a: 1, b: 2 });
      button.textContent = 'sum ' + sum + ', trusted ' + isTrusted;
    });
    host.attachShadow({ mode: 'closed' }).append(button);
    document.body.append(host);
    document.addEventListener('ask-network', () => fetch('/by-content-script'));
  `,
  'popup.html': `<!doctype html><title>Popup</title>
    <body style="width: 240px"><button>in the popup</button><script src="popup.js"></script>`,
  'popup.js': `
    const button = document.querySelector('button');
    button.onclick = ({ isTrusted }) => { button.textContent = 'trusted ' + isTrusted; };
  `,
  'panel.html': '<!doctype html><title>Panel</title><p>in the panel</p>',
};
