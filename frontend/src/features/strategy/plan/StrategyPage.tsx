import { Button, Select } from '@mantine/core';
import { IconHistory, IconPlus, IconPrinter, IconTargetArrow } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { StrategiesQuery } from '../../../gql/graphql';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { StrategyShell } from '../StrategyShell';
import { StrategyVersionsPanel } from '../versions/VersionsPanel';
import { NewStrategy } from './NewStrategy';
import { StrategiesDocument, StrategyDocument } from './planDocument';
import { StrategyView } from './StrategyView';

const words = t.strategy.plan;

type Listed = StrategiesQuery['org']['visions'][number]['strategies'][number];

/** By which few problems the product line comes nearer to its vision, as teams read it. */
export function StrategyPage() {
  const { strategy: wanted, versions } = useSearch({ from: '/strategy/plan' });
  const navigate = useNavigate();
  const { platform } = useServices();
  const readOnly = useReadOnly() !== null;
  const [drafting, setDrafting] = useState(false);
  const [{ data, error }, retry] = useOrgQuery({ query: StrategiesDocument });
  const visions = data?.org.visions ?? [];
  const all = visions.flatMap(({ strategies }) => strategies);
  const chosen = all.find(({ id }) => id === wanted) ?? all.find(({ current }) => current) ?? all[0];
  const go = (search: { strategy?: string | undefined; versions?: true | undefined }) => void navigate({ to: '/strategy/plan', search: { strategy: wanted, versions, ...search }, replace: true });
  const open = visions.filter(({ state }) => state !== 'RETIRED');
  const draft = <Button variant={chosen ? 'default' : 'filled'} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setDrafting(true)}>{words.draft}</Button>;
  return (
    <StrategyShell
      page={t.strategy.tabs.plan}
      tools={chosen && (
        <>
          {all.length > 1 && <Select aria-label={words.which} w={260} allowDeselect={false} value={chosen.id} data={all.map((each) => ({ value: each.id, label: labelOf(each) }))} onChange={(id) => go({ strategy: id ?? undefined })} />}
          <Button variant="default" leftSection={<IconHistory size={14} aria-hidden="true" />} aria-pressed={versions === true} onClick={() => go({ versions: versions ? undefined : true })}>{t.strategy.versions.show}</Button>
          <Button variant="default" leftSection={<IconPrinter size={14} aria-hidden="true" />} onClick={() => platform.print()}>{t.strategy.print}</Button>
          {!readOnly && open.length > 0 && draft}
        </>
      )}
      aside={chosen && versions && <StrategyVersionsPanel key={chosen.id} id={chosen.id} onClose={() => go({ versions: undefined })} />}
    >
      {error && !data && <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!data && !error && <LoadingRows />}
      {data && !chosen && open.length === 0 && (
        <EmptyState page title={words.noVision} icon={<IconTargetArrow size={32} stroke={1.3} />} actions={<Button onClick={() => void navigate({ to: '/strategy' })}>{words.toVision}</Button>}>{words.noVisionText}</EmptyState>
      )}
      {data && !chosen && open.length > 0 && <EmptyState page title={words.none} icon={<IconTargetArrow size={32} stroke={1.3} />} actions={readOnly ? undefined : draft}>{words.noneText}</EmptyState>}
      {chosen && <One key={chosen.id} id={chosen.id} />}
      {drafting && <NewStrategy visions={open} onClose={() => setDrafting(false)} onDrafted={(id) => go({ strategy: id })} />}
    </StrategyShell>
  );
}

const labelOf = ({ name, current, state }: Listed): string => (current ? name : `${name} (${words.state[state]})`);

function One({ id }: { id: string }) {
  const [{ data, error }, retry] = useOrgQuery({ query: StrategyDocument, variables: { id } });
  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  if (!data.org.strategy) return <EmptyState page title={words.gone}>{words.goneText}</EmptyState>;
  return <StrategyView strategy={data.org.strategy} revision={data.org.revision} />;
}
