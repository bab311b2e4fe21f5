import { fakeBrowser } from 'wxt/testing';
import messages from '../../public/_locales/en/messages.json';

/** What a `messages.json` holds. */
export type Messages = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/** Let the fake browser speak from a real messages file, as browsers fill it in. */
export function fakeI18n(uiLanguage = 'en-GB', spoken: Messages = messages): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (name: string, substitutions: string | string[] = []) =>
      name === '@@bidi_dir' ? 'ltr' : fill(spoken[name], [substitutions].flat()),
    getUILanguage: () => uiLanguage,
  });
}

function fill(entry: Messages[string] | undefined, substitutions: string[]): string {
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_all, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}
