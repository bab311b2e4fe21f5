import type { Random } from '../scale/random';
import type { SeedDocument } from './seeds';

/** What hostile and careless writers put into documents. */
const NASTY: readonly string[] = [
  ...[
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    ',',
    ':',
    '\\',
    '\\"',
    '\n',
    '\r',
    '\t',
    ' ',
    ';',
    '=',
  ],
  ...['null', 'true', '-1', '1e999', '[]', '{}', '""', '"@type":"ClaimReview",', '"@graph":['],
  ...['"__proto__":{"polluted":1},', '"constructor":{"prototype":{"polluted":1}},', '__proto__'],
  ...['javascript:alert(1)', 'data:text/html,x', 'https://a:b@evil.example/', '//evil.example/x'],
  ...[
    'https://xn--80ak6aa92e.example/',
    'http://[::1]/',
    'https://evil.example\\@harbour.example/',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...['&lt;', '&amp;amp;lt;', '&#0;', '&#x202e;', '&quot;', '{{7*7}}', '$' + '{7*7}', '%00', '%2e'],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u00ad',
    '\ud83d',
    '\udc00',
  ],
  ...['9999-12-31', '0000-00-00', '31/12/99999', '٢٠٢٣-٠٥-٠١', 'Mon, 32 Foo', '1e308', '4/5'],
  ...[
    'not ',
    'False',
    'True, but ',
    'Is it true? ',
    'не',
    '不',
    'ist nicht',
    ' :',
    '.',
    '?',
    '…',
    '(',
    ')',
  ],
  ...[
    '## Conclusion\n',
    '## Sources\n- ',
    'Verdict: ',
    '| a | b |\n',
    '"a;b"\n',
    '```',
    '[a](',
    '**',
  ],
];

/** Longest run that one mutation makes of a piece, in bytes. */
const MAX_RUN = 200_000;

/** A document that is `seed` with one to eight mutations, the same for the same state of `random`. */
export function mutated(
  { bytes: seed }: SeedDocument,
  others: readonly SeedDocument[],
  random: Random,
): Uint8Array {
  let bytes: Uint8Array = seed;
  for (let count = 1 + random.below(8); count > 0; count -= 1) {
    const at = random.below(bytes.length + 1);
    const end = Math.min(bytes.length, at + spanOf(random));
    bytes = joined([bytes.subarray(0, at), piece(bytes, at, end, others, random), rest()]);
    function rest(): Uint8Array {
      return bytes.subarray(random.chance(0.5) ? at : end);
    }
  }
  return bytes;
}

/** Mostly short, seldom a good part of a document. */
function spanOf(random: Random): number {
  return random.below(2 ** random.below(14));
}

/** What is put at a place: junk, bytes of this or of another document, once or many times. */
function piece(
  bytes: Uint8Array,
  at: number,
  end: number,
  others: readonly SeedDocument[],
  random: Random,
): Uint8Array {
  const draw = random.next();
  if (draw < 0.15) return new Uint8Array();
  if (draw < 0.6) return encoder.encode(random.pick(NASTY));
  if (draw < 0.7) return bytes.subarray(at, end);
  if (draw < 0.8) return sliceOf(random.pick(others).bytes, random);
  if (draw < 0.9) return Uint8Array.from({ length: random.below(6) }, () => random.below(256));
  const one = random.chance(0.5) ? encoder.encode(random.pick(NASTY)) : bytes.subarray(at, end);
  return repeated(one, 2 ** random.below(17));
}

const encoder = new TextEncoder();

function sliceOf(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length);
  return bytes.subarray(at, at + spanOf(random));
}

function repeated(one: Uint8Array, times: number): Uint8Array {
  const count = one.length === 0 ? 0 : Math.min(times, Math.ceil(MAX_RUN / one.length));
  return joined(Array.from({ length: count }, () => one));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
