import { type MessageName, t } from '../i18n.ts';

const PROMISES: readonly { title: MessageName; note: MessageName }[] = [
  { title: 'promisePrivate', note: 'promisePrivateNote' },
  { title: 'promiseOffline', note: 'promiseOfflineNote' },
  { title: 'promiseHonest', note: 'promiseHonestNote' },
];

/** What readers can rely on. */
export function Promises() {
  return (
    <section class="promises">
      <h2>{t('promiseHeading')}</h2>
      <dl>
        {PROMISES.map(({ title, note }) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>{t(note)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
