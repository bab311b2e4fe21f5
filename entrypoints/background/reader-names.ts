import { browser } from 'wxt/browser';
import { VERDICTS } from '~/lib/check/verdict';
import type { ReaderNames } from '~/lib/index/fields';
import { VERDICT_MESSAGES } from '~/lib/marks/verdict-look';

/**
 * The names by which filters may be typed: verdicts as the interface calls them; languages as it
 * calls them, in English, and as they call themselves.
 */
export function readerNames(): ReaderNames {
  const ui = browser.i18n.getUILanguage();
  return {
    verdicts: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, browser.i18n.getMessage(VERDICT_MESSAGES[verdict])]),
    ),
    languages: (tag) => [ui, 'en', tag].flatMap((language) => nameIn(language, tag) ?? []),
  };
}

/** What a language calls the one with this tag; `undefined` where the browser knows neither. */
function nameIn(language: string, tag: string): string | undefined {
  try {
    return namesIn(language).of(tag);
  } catch {
    return undefined; // A tag from outside that is none.
  }
}

/** By language: to make one takes long, and somebody types. */
const made = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const names = made.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  made.set(language, names);
  return names;
}
