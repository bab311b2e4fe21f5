import { describe, expect, it } from 'vitest';
import { isSecureAddress } from '~/lib/updates/address';
import config from '../../wxt.config.ts';

/** The sources of `connect-src` in the extension's own policy. */
async function connectSources(): Promise<string[]> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function');
  const made = await manifest({ browser: 'chrome' } as never);
  const policy = (made.content_security_policy as { extension_pages: string }).extension_pages;
  const [directive] = /connect-src [^;]*/.exec(policy)!;
  return directive.split(' ').slice(1);
}

/** Whether a source of a policy lets requests to an address through; only its forms that we use. */
function lets(source: string, address: URL): boolean {
  if (source === "'self'") return false;
  if (!source.includes('//')) return address.protocol === source;
  return `${address.protocol}//${address.hostname}:*` === source;
}

describe('the address of a feed', () => {
  it.each([
    ['https://feeds.example/a.json', true],
    ['https://127.1.2.3/a.json', true],
    ['http://localhost/a.json', true],
    ['http://localhost:8080/a.json', true],
    ['http://127.0.0.1:8080/a.json', true],
    ['http://127.0.0.1.example/a.json', false],
    ['http://127.1.2.3:8080/a.json', false],
    ['http://[::1]:8080/a.json', false],
    ['http://feeds.example/a.json', false],
    ['ftp://localhost/a.json', false],
  ])('%s is taken or refused as the browser lets us ask it: %s', async (address, isTaken) => {
    expect(isSecureAddress(address)).toBe(isTaken);
    const sources = await connectSources();
    expect(sources.some((source) => lets(source, new URL(address)))).toBe(isTaken);
  });
});
