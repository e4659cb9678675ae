import { Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { InsightForm } from './InsightForm';
import { InsightKindBadge } from './InsightKindBadge';
import { InsightsDocument } from './insightDocument';
import styles from '../strategy.module.css';

const words = t.strategy.focus;

interface Props {
  problem: string;
  /** Insights that are cited already. */
  without: readonly string[];
  /** Answers whether it was kept. */
  onPick: (insight: string) => Promise<boolean>;
  onClose: () => void;
}

/** Finds an insight that a problem rests on, or records one that is not kept yet. */
export function CitePicker({ problem, without, onPick, onClose }: Props) {
  const [text, setText] = useState('');
  const [recording, setRecording] = useState(false);
  const [wanted] = useDebouncedValue(text.trim(), 120);
  const [{ data, error }, retry] = useOrgQuery({ query: InsightsDocument, variables: { first: 30, after: null, where: wanted === '' ? null : { textContains: wanted } } });
  const hits = data?.org.insights.edges.map(({ node }) => node).filter(({ id }) => !without.includes(id));
  const pick = async (insight: string) => { if (await onPick(insight)) onClose(); };
  return (
    <Modal opened onClose={onClose} title={words.citeTitle(problem)} size={600}>
      {recording ? <InsightForm onCancel={() => setRecording(false)} onRecorded={(insight) => void pick(insight)} /> : (
        <div className={styles.form}>
          <TextInput aria-label={words.citePick} placeholder={words.citePick} data-autofocus leftSection={<IconSearch size={14} aria-hidden="true" />} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          {error && !data && <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
          {!hits && !error && <LoadingRows rows={4} />}
          {hits?.length === 0 && <p className={styles.soft}>{words.citeNone}</p>}
          <ul className={styles.hits}>
            {hits?.map((insight) => <li key={insight.id}><button type="button" onClick={() => void pick(insight.id)}><InsightKindBadge kind={insight.kind} />{insight.statement}</button></li>)}
          </ul>
          <div className={styles.actions}><Button variant="default" onClick={() => setRecording(true)}>{t.strategy.insights.add}</Button></div>
        </div>
      )}
    </Modal>
  );
}
