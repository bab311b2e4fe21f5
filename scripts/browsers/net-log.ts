import { isNetworkUrl, type NetworkRequest, type RequestCause } from './network-request.ts';

interface NetLogConstants {
  constants: { logEventTypes: Record<string, number> };
}

interface NetLogEvent {
  type: number;
  params?: { url?: string; method?: string; initiator?: string; request_type?: string };
}

/**
 * The requests in Chromium's own network log (`--log-net-log`), which may still be growing: its
 * last line may be cut. Chromium writes one event per line after a first line of constants.
 */
export function parseNetLog(text: string, extensionOrigin: string | undefined): NetworkRequest[] {
  const [first = '', ...lines] = text.split('\n');
  if (first === '') return [];
  // The first line opens an object that only the last line closes.
  const { constants } = JSON.parse(`${first.replace(/,\s*$/, '')}}`) as NetLogConstants;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return lines.flatMap((line) => {
    const event = parseEvent(line);
    if (event?.type !== start || !event?.params?.url || !isNetworkUrl(event.params.url)) return [];
    const { url, method = 'GET' } = event.params;
    return [{ url, method, by: causeOf(event.params, extensionOrigin) }];
  });
}

function parseEvent(line: string): NetLogEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line.replace(/(,|\],?)\s*$/, '')) as NetLogEvent;
  } catch {
    return undefined;
  }
}

/** Chromium notes who asked as an origin, and nobody (`not an origin`) for what it does itself. */
function causeOf(
  { initiator, request_type }: NonNullable<NetLogEvent['params']>,
  extensionOrigin: string | undefined,
): RequestCause {
  if (extensionOrigin !== undefined && initiator && `${initiator}/` === extensionOrigin) {
    return 'extension';
  }
  if (request_type === 'main frame') return 'page';
  return initiator && initiator !== 'not an origin' ? 'page' : 'browser';
}
