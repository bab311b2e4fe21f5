/** Values that Firefox preferences can have. */
export type FirefoxPrefs = Record<string, string | number | boolean>;

interface PrefsOptions {
  /** Host names and the local port that answers for them. */
  hosts: Record<string, number>;
  /** Whether other hosts can be reached at all. */
  outside: boolean;
  /** The extension's id and the fixed UUID that its URLs shall have. */
  uuids: Record<string, string>;
}

/** What keeps Firefox from talking to anybody by itself, and from greeting us. */
const QUIET: FirefoxPrefs = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** What lets an extension of ours be installed, and keeps its data. */
const EXTENSIONS: FirefoxPrefs = {
  // Honoured by the extended support release and developer builds; see FirefoxExtension.
  'xpinstall.signatures.required': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** The preferences for a test profile. */
export function firefoxPrefs({ hosts, outside, uuids }: PrefsOptions): FirefoxPrefs {
  return {
    ...QUIET,
    ...EXTENSIONS,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    ...hostPrefs(hosts),
    ...(outside ? {} : insideOnly(Object.keys(hosts))),
  };
}

/** The text of a profile's `user.js`. */
export function toUserJs(prefs: FirefoxPrefs): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function hostPrefs(hosts: Record<string, number>): FirefoxPrefs {
  const [port, ...others] = new Set(Object.values(hosts));
  if (port === undefined) return {};
  if (others.length > 0) {
    throw new Error('Firefox can map hosts to one local port only; give all the same');
  }
  if (Object.keys(hosts).some((host) => host.includes('*'))) {
    throw new Error('Firefox can map whole host names only, no patterns');
  }
  return {
    'network.dns.localDomains': Object.keys(hosts).join(','),
    'network.socket.forcePort': `80=${port}`,
  };
}

/** Sends whatever is not ours to a proxy that does not exist. */
function insideOnly(hosts: string[]): FirefoxPrefs {
  const inside = JSON.stringify([...hosts, '127.0.0.1', 'localhost']);
  const script = `function FindProxyForURL(url, host) {
    return ${inside}.includes(host) ? 'DIRECT' : 'PROXY 127.0.0.1:9';
  }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:text/plain,${encodeURIComponent(script)}`,
  };
}
