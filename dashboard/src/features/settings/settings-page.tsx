import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/panel';
import { Tabs } from '@/components/tabs';
import { ConfigurationPanel } from './configuration-panel';
import { ConnectionPanel } from './connection-panel';
import { KeysPanel } from './keys-panel';

/** What can be changed while TDS runs, and who may talk to it. */
export default function SettingsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('nav.settings')} note={t('settings.note')} />
      <Tabs
        label={t('nav.settings')}
        tabs={[
          { name: 'configuration', label: t('settings.configuration'), content: <ConfigurationPanel /> },
          { name: 'zoho', label: t('connection.title'), content: <ConnectionPanel /> },
          { name: 'keys', label: t('settings.keys'), content: <KeysPanel /> },
        ]}
      />
    </>
  );
}
