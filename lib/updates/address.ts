/**
 * Whether what comes from an address cannot have been changed on its way: https, or this machine
 * itself, as browsers have it (https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy).
 */
export function isSecureAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  if (protocol === 'https:') return true;
  return protocol === 'http:' && LOOPBACK.test(hostname);
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
