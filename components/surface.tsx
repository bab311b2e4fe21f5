import { type ComponentChild, render } from 'preact';
import { type MessageName, t, uiDirection, uiLocale } from './i18n.ts';

/** Start an extension page: its language, its direction, its title, its content. */
export function startSurface(title: MessageName, content: ComponentChild): void {
  const root = document.documentElement;
  root.lang = uiLocale();
  root.dir = uiDirection();
  document.title = t(title);
  render(content, document.body);
}
