import type { BidiConnection } from './bidi.ts';
import { isNetworkUrl, type NetworkRequest } from './network-request.ts';
import type { PageScript } from './page-script.ts';
import { waitFor } from './wait.ts';

interface Tree {
  contexts: { context: string; url: string }[];
}

/** The element that shows a toolbar popup. */
const POPUP = "document.querySelector('.webextension-popup-browser')";

/** Where the observer keeps what it saw: a global of the browser's window. */
const REQUESTS = 'globalThis.obelusRequests';

/**
 * Firefox from the inside: its window is a page too, with all of the browser's own powers, and
 * BiDi may evaluate there after `--remote-allow-system-access`.
 */
export class FirefoxChrome {
  readonly #bidi: BidiConnection;
  readonly #window: string;

  private constructor(bidi: BidiConnection, window: string) {
    this.#bidi = bidi;
    this.#window = window;
  }

  /** Finds the browser's window, which takes a while at the first start on a machine. */
  static async open(bidi: BidiConnection): Promise<FirefoxChrome> {
    const window = await waitFor(
      async () => {
        const params = { 'moz:scope': 'chrome', maxDepth: 0 };
        const { contexts } = await bidi.send<Tree>('browsingContext.getTree', params);
        return contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
      },
      { timeout: 60_000, what: 'the window of Firefox; an old one (140) does not show it' },
    );
    return new FirefoxChrome(bidi, window);
  }

  /** Evaluates with the browser's powers (`Services`, `ChromeUtils`, `WebExtensionPolicy`). */
  evaluate<Result, Args extends unknown[] = []>(
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#bidi.evaluate(this.#window, script, ...args);
  }

  /**
   * Notes every request from now on. BiDi's own network events leave out what a background page
   * asks for; this observer sits where all of Firefox's HTTP passes.
   */
  async watchRequests(extensionId: string): Promise<void> {
    await this.evaluate(`(() => {
      ${REQUESTS} = [];
      const isOurs = (principal) => principal?.addonPolicy?.id === ${JSON.stringify(extensionId)}
        || principal?.contentScriptAddonPolicy?.id === ${JSON.stringify(extensionId)};
      const causeOf = ({ triggeringPrincipal, loadingPrincipal, externalContentPolicyType }) => {
        if (isOurs(triggeringPrincipal) || isOurs(loadingPrincipal)) return 'extension';
        const isVisit = externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
        return triggeringPrincipal?.isSystemPrincipal && !isVisit ? 'browser' : 'page';
      };
      const observe = (subject) => {
        const { URI, requestMethod, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
        ${REQUESTS}.push({ url: URI.spec, method: requestMethod, by: causeOf(loadInfo) });
      };
      // Held by the window: the service would let go of it.
      globalThis.obelusObserver = { observe };
      Services.obs.addObserver(globalThis.obelusObserver, 'http-on-modify-request');
    })()`);
  }

  /** The requests noted so far. */
  async requests(): Promise<NetworkRequest[]> {
    const seen = await this.evaluate<NetworkRequest[]>(`${REQUESTS} ?? []`);
    return seen.filter(({ url }) => isNetworkUrl(url));
  }

  /** Reloads the extension as an update does; resolves when it runs again. */
  reload(extensionId: string): Promise<void> {
    return this.evaluate(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).reload();
    })()`);
  }

  /** Lets the extension run in private windows, as its switch in the add-ons manager does. */
  async allowPrivateWindows(extensionId: string): Promise<void> {
    const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await this.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(${JSON.stringify(extensionId)}, ${JSON.stringify(permissions)});
    })()`);
    await this.reload(extensionId);
  }

  /** Opens an address in a new private window; the tab's id. */
  async openPrivately(url: string): Promise<string> {
    await this.evaluate(`(async () => {
      const { BrowserWindowTracker } = ChromeUtils.importESModule(
        'resource:///modules/BrowserWindowTracker.sys.mjs');
      // A window that still starts would lose the tab.
      const opened = await BrowserWindowTracker.promiseOpenWindow({ private: true });
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      opened.gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal, inBackground: false });
    })()`);
    return waitFor(
      async () => {
        const { contexts } = await this.#bidi.send<Tree>('browsingContext.getTree', {
          maxDepth: 0,
        });
        return contexts.find((one) => one.url === url)?.context;
      },
      { what: 'the tab in the private window' },
    );
  }

  /** Closes all private windows. */
  closePrivateWindows(): Promise<void> {
    return this.evaluate(`(() => {
      for (const opened of Services.wm.getEnumerator('navigator:browser')) {
        if (opened.gBrowser.selectedBrowser.loadContext.usePrivateBrowsing) opened.close();
      }
    })()`);
  }

  /** Whether the extension is installed; it may still be about to start. */
  isInstalled(extensionId: string): Promise<boolean> {
    return this.evaluate(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs');
      return !!(await AddonManager.getAddonByID(${JSON.stringify(extensionId)}));
    })()`);
  }

  /** Whether the extension is installed and its pages can be opened. */
  isRunning(extensionId: string): Promise<boolean> {
    return this.evaluate(`!!WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.extension`);
  }

  /** Grants optional hosts, telling the extension as the browser's own prompt does. */
  async grantHosts(extensionId: string, patterns: string[]): Promise<void> {
    const permissions = { permissions: [], origins: patterns, data_collection: [] };
    await this.#withExtension(
      extensionId,
      `const { ExtensionPermissions } = ChromeUtils.importESModule(
         'resource://gre/modules/ExtensionPermissions.sys.mjs');
       await ExtensionPermissions.add(extension.id, ${JSON.stringify(permissions)}, extension);`,
    );
  }

  /**
   * Opens the extension's real toolbar popup over the tab in front. It stays open until it is
   * closed; its document cannot be reached from here, only looked at.
   */
  async openPopup(extensionId: string): Promise<void> {
    await this.#withExtension(
      extensionId,
      `Services.prefs.setBoolPref('ui.popup.disable_autohide', true);
       const { ExtensionParent } = ChromeUtils.importESModule(
         'resource://gre/modules/ExtensionParent.sys.mjs');
       await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);`,
    );
  }

  /** A PNG of the open popup in base64; `undefined` while it has no size. */
  popupPicture(): Promise<string | undefined> {
    return this.evaluate(`(async () => {
      const popup = ${POPUP};
      if (!popup?.clientWidth || !popup.clientHeight) return undefined;
      const { currentWindowGlobal } = popup.browsingContext;
      const rect = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
      const bitmap = await currentWindowGlobal.drawSnapshot(rect, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL().split(',')[1];
    })()`);
  }

  async closePopup(): Promise<void> {
    await this.evaluate(`(${POPUP}?.closest('panel').hidePopup(), 1)`);
  }

  /** Stops the background page as Firefox does when it idles. */
  async terminateBackground(extensionId: string): Promise<void> {
    await this.#withExtension(
      extensionId,
      'await extension.terminateBackground({ ignoreDevToolsAttached: true });',
    );
  }

  /** Whether the background page runs now (`running`, `starting`, `suspending` or `stopped`). */
  backgroundState(extensionId: string): Promise<string> {
    return this.#withExtension(extensionId, 'return extension.backgroundState;');
  }

  #withExtension<Result>(extensionId: string, body: string): Promise<Result> {
    return this.evaluate<Result>(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      ${body}
    })()`);
  }
}
