/**
 * This machine itself, by the names that a content security policy can say: of addresses in numbers
 * it knows 127.0.0.1 alone (https://www.w3.org/TR/CSP3/#match-hosts).
 */
const OWN_HOSTS = ['localhost', '127.0.0.1'];

/** Where requests may go, as sources of a content security policy; see `isSecureAddress`. */
export const REACHABLE_SOURCES = ['https:', ...OWN_HOSTS.map((host) => `http://${host}:*`)];

/** Whether what comes from an address cannot have been changed on its way: https, or this machine. */
export function isSecureAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && OWN_HOSTS.includes(hostname));
}
