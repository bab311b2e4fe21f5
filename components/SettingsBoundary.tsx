import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { EmptyState } from './EmptyState.tsx';
import { t } from './i18n.ts';
import { SettingsUnread } from './use-settings.ts';

/** A page of ours; where the settings cannot be read, a sentence in its place, and the way to try again. */
export function SettingsBoundary({ children }: { children: ComponentChildren }) {
  const [error, retry] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  if (!(error instanceof SettingsUnread)) throw error;
  return (
    <main class="settings-unread">
      <EmptyState title={t('settingsUnread')} note={t('settingsUnreadNote')}>
        <button type="button" class="button" onClick={retry}>
          {t('tryAgain')}
        </button>
      </EmptyState>
    </main>
  );
}
