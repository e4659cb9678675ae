import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { CompetencyList } from './CompetencyList';
import { RoleExpectations } from './RoleExpectations';
import styles from './expectations.module.css';

const words = t.expectations;
const crumbs = [{ label: words.title }];

/** What is expected of people: by role, and what each competency means. */
export function ExpectationsRoom() {
  usePage(crumbs);
  const { tab, role } = useSearch({ from: '/coaching/expectations' });
  const navigate = useNavigate();
  const go = (search: { tab?: 'competencies' | undefined; role?: string | undefined }) =>
    void navigate({ to: '/coaching/expectations', search: { tab, role, ...search }, replace: true });
  return (
    <Tabs className={styles.room} value={tab ?? 'roles'} onChange={(value) => go({ tab: value === 'competencies' ? 'competencies' : undefined })} keepMounted={false}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <Tabs.List className={styles.tabs}>
          <Tabs.Tab value="roles">{words.tabs.roles}</Tabs.Tab>
          <Tabs.Tab value="competencies">{words.tabs.competencies}</Tabs.Tab>
        </Tabs.List>
      </header>
      <Tabs.Panel value="roles" className={styles.panel}><RoleExpectations role={role} onOpenRole={(id) => go({ role: id })} /></Tabs.Panel>
      <Tabs.Panel value="competencies" className={styles.panel}><CompetencyList /></Tabs.Panel>
    </Tabs>
  );
}
