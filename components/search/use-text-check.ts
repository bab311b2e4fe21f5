import { useRef, useState } from 'preact/hooks';
import { sentencesAskedAbout } from '~/lib/page/sentences';
import type { FoundMatch } from '~/lib/protocol/messages';
import { matchTexts } from '../background.ts';

/** Characters that are compared; longer texts are pages, and pages are checked where they stand. */
export const MAX_TEXT = 20_000;

/** Sentences that are asked for at a time: a long text is no message of its own. */
const BATCH = 100;

/** One claim of a text with what was found for it, best first. */
export interface CheckedClaim {
  text: string;
  matches: FoundMatch[];
}

export interface TextCheck {
  text: string;
  setText: (text: string) => void;
  /** Check what is written, or another text, which is then written there. */
  check: (another?: string) => void;
  busy: boolean;
  /** In the order of the text; `undefined` until the first check. */
  result: CheckedClaim[] | 'failed' | undefined;
}

/**
 * Compares a text with all checks, sentence by sentence; of two the later one counts. It stays on
 * this device.
 */
export function useTextCheck(): TextCheck {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<TextCheck['result']>();
  const latest = useRef(0);
  const check = async (checkedText: string) => {
    const request = ++latest.current;
    const settle = (next: TextCheck['result']) => {
      if (request !== latest.current) return;
      setResult(next);
      setBusy(false);
    };
    setBusy(true);
    const claims = claimsOf(beginningOf(checkedText));
    try {
      const checked: CheckedClaim[] = [];
      for (let start = 0; start < claims.length; start += BATCH) {
        const batch = claims.slice(start, start + BATCH);
        const found = await matchTexts(batch);
        checked.push(...batch.map((claim, at) => ({ text: claim, matches: found.get(at) ?? [] })));
      }
      settle(checked);
    } catch {
      settle('failed');
    }
  };
  return {
    text,
    setText,
    check: (another) => {
      if (another !== undefined) setText(another);
      void check(another ?? text);
    },
    busy,
    result,
  };
}

/** As much of a text as is compared, up to the end of a word. */
function beginningOf(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const cut = text.slice(0, MAX_TEXT + 1).search(/\s\S*$/);
  return text.slice(0, cut > 0 ? cut : MAX_TEXT);
}

/** The claims of a text; a short text that is no whole sentence is one claim as it stands. */
function claimsOf(text: string): string[] {
  const claims = sentencesAskedAbout(text);
  const whole = text.trim().replace(/\s+/g, ' ');
  return claims.length === 0 && whole !== '' && whole.length <= 300 ? [whole] : claims;
}
