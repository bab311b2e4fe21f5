import { fakeBrowser } from 'wxt/testing';
import messages from '../../public/_locales/en/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const ALL: Record<string, Message> = messages;

/** Let the fake browser speak English from the real messages file, as browsers fill it in. */
export function fakeI18n(uiLanguage = 'en-GB'): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (name: string, substitutions: string | string[] = []) =>
      name === '@@bidi_dir' ? 'ltr' : fill(ALL[name], [substitutions].flat()),
    getUILanguage: () => uiLanguage,
  });
}

function fill(entry: Message | undefined, substitutions: string[]): string {
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_all, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}
