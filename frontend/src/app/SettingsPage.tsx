import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { LimitsTab } from '../features/org/limits/LimitsTab';
import { GeneralTab } from '../features/settings/GeneralTab';
import { WebhooksTab } from '../features/settings/webhooks/WebhooksTab';
import { usePage } from '../lib/page';
import { t } from '../lib/strings/strings';
import page from '../ui/page.module.css';
import { useWho } from '../ui/WhoYouAre';

const crumbs = [{ label: t.settings.title }];
const tabs = ['general', 'limits', 'webhooks'] as const;

/** What each reader sets for themselves, and what the organisation sets for all. */
export function SettingsPage() {
  usePage(crumbs);
  const navigate = useNavigate();
  const { tab } = useSearch({ from: '/settings' });
  // Webhooks are the owner's, with their own eyes.
  const { loaded, mayChoose } = useWho();
  const offered = tabs.filter((each) => each !== 'webhooks' || mayChoose);
  const asked = tabs.find((known) => known === tab) ?? 'general';
  const shown = offered.includes(asked) || !loaded ? asked : 'general';
  return (
    <div className={page.page}>
      <header className={page.head}><h1>{t.settings.title}</h1></header>
      <Tabs value={shown} keepMounted={false} onChange={(value) => void navigate({ to: '/settings', search: { tab: value === 'general' || value === null ? undefined : value }, replace: true })}>
        <Tabs.List aria-label={t.settings.sections}>{offered.map((each) => <Tabs.Tab key={each} value={each}>{t.settings.tabs[each]}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="general"><GeneralTab /></Tabs.Panel>
        <Tabs.Panel value="limits"><LimitsTab /></Tabs.Panel>
        {mayChoose && <Tabs.Panel value="webhooks"><WebhooksTab /></Tabs.Panel>}
      </Tabs>
    </div>
  );
}
