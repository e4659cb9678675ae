import { Loader } from '@mantine/core';
import { IconBuilding, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { usePage } from '../../../lib/page';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useReadOnly, useWorld } from '../../../lib/useWorld';
import { isNow } from '../../../lib/world';
import { EmptyState } from '../../../ui/states';
import { useOrgEdits } from '../edits/useOrgEdits';
import styles from './start.module.css';

const LoadDemo = graphql(`
  mutation LoadDemo($input: LoadDemoInput!) { loadDemo(input: $input) { changeset { id revision summary } viewer { person { id name } } } }
`);

const crumbs = [{ label: t.chart.title }];

/** What stands in the chart while there is no organisation: three ways to begin, each one click. */
export function StartPage() {
  usePage(crumbs);
  const { edits, status } = useServices();
  const { seats } = useOrgEdits();
  const navigate = useNavigate();
  const [loading, setLoading] = useState(false);
  const world = useWorld();
  const readOnly = useReadOnly();

  const loadDemo = async () => {
    setLoading(true);
    const result = await edits.run(LoadDemo, { input: {} });
    setLoading(false);
    if (!result.ok) return;
    const { changeset, viewer } = result.data.loadDemo;
    if (viewer.person) status.set({ text: t.start.loadedAs(changeset.summary, viewer.person.name), tone: 'done', offers: 'undo' });
  };
  const begin = async () => {
    const result = await seats.open({ title: t.start.firstSeat });
    if (result.ok) void navigate({ to: '/chart', search: { seat: result.data.openPosition.position.id } });
  };

  if (readOnly !== null) return <EmptyState title={t.start.nothing}>{readOnly}</EmptyState>;
  return (
    <div className={styles.page}>
      <h1>{t.start.title}</h1>
      <p className={styles.text}>{t.start.text}</p>
      <div className={styles.ways}>
        <Way primary icon={<IconFileImport size={22} stroke={1.5} />} title={t.start.import} text={t.start.importText} onClick={() => void navigate({ to: '/import' })} />
        {isNow(world) && <Way icon={loading ? <Loader size={20} /> : <IconBuilding size={22} stroke={1.5} />} title={t.start.demo} text={loading ? t.start.loading : t.start.demoText} disabled={loading} onClick={() => void loadDemo()} />}
        <Way icon={<IconPlus size={22} stroke={1.5} />} title={t.start.empty} text={t.start.emptyText} onClick={() => void begin()} />
      </div>
    </div>
  );
}

interface WayProps {
  icon: ReactNode;
  title: string;
  text: string;
  primary?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

function Way({ icon, title, text, primary = false, disabled = false, onClick }: WayProps) {
  return (
    <button type="button" className={styles.way} data-primary={primary} disabled={disabled} onClick={onClick}>
      <span className={styles.icon} aria-hidden="true">{icon}</span>
      <span><strong>{title}</strong><span className={styles.detail}>{text}</span></span>
    </button>
  );
}
