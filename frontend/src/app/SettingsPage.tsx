import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { LimitsTab } from '../features/org/limits/LimitsTab';
import { GeneralTab } from '../features/settings/GeneralTab';
import { usePage } from '../lib/page';
import { t } from '../lib/strings/strings';
import page from '../ui/page.module.css';

const crumbs = [{ label: t.settings.title }];
const tabs = ['general', 'limits'] as const;

/** What each reader sets for themselves, and what the organisation sets for all. */
export function SettingsPage() {
  usePage(crumbs);
  const navigate = useNavigate();
  const { tab } = useSearch({ from: '/settings' });
  const shown = tabs.find((known) => known === tab) ?? 'general';
  return (
    <div className={page.page}>
      <header className={page.head}><h1>{t.settings.title}</h1></header>
      <Tabs value={shown} keepMounted={false} onChange={(value) => void navigate({ to: '/settings', search: { tab: value === 'limits' ? value : undefined }, replace: true })}>
        <Tabs.List aria-label={t.settings.sections}>{tabs.map((each) => <Tabs.Tab key={each} value={each}>{t.settings.tabs[each]}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="general"><GeneralTab /></Tabs.Panel>
        <Tabs.Panel value="limits"><LimitsTab /></Tabs.Panel>
      </Tabs>
    </div>
  );
}
