import { Button, Select } from '@mantine/core';
import { IconHistory, IconPlus, IconPrinter, IconSunrise } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { StrategyShell } from '../StrategyShell';
import { VisionVersionsPanel } from '../versions/VersionsPanel';
import { NewVision } from './NewVision';
import { VisionView } from './VisionView';
import { VisionsDocument } from './visionDocument';

const words = t.strategy.vision;

/** Where the product line is going, as a leader would show it to a team. */
export function VisionPage() {
  const { vision: wanted, versions } = useSearch({ from: '/strategy' });
  const navigate = useNavigate();
  const { platform } = useServices();
  const readOnly = useReadOnly() !== null;
  const [drafting, setDrafting] = useState(false);
  const [{ data, error }, retry] = useOrgQuery({ query: VisionsDocument });
  const visions = data?.org.visions ?? [];
  const vision = visions.find(({ id }) => id === wanted) ?? visions[0];
  const go = (search: { vision?: string | undefined; versions?: true | undefined }) => void navigate({ to: '/strategy', search: { vision: wanted, versions, ...search }, replace: true });
  const draft = <Button variant={vision ? 'default' : 'filled'} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setDrafting(true)}>{words.draft}</Button>;
  return (
    <StrategyShell
      page={t.strategy.tabs.vision}
      tools={vision && (
        <>
          {visions.length > 1 && <Select aria-label={words.which} w={240} allowDeselect={false} value={vision.id} data={visions.map(({ id, name, state }) => ({ value: id, label: state === 'CURRENT' ? name : `${name} (${words.state[state]})` }))} onChange={(id) => go({ vision: id ?? undefined })} />}
          <Button variant="default" leftSection={<IconHistory size={14} aria-hidden="true" />} aria-pressed={versions === true} onClick={() => go({ versions: versions ? undefined : true })}>{t.strategy.versions.show}</Button>
          <Button variant="default" leftSection={<IconPrinter size={14} aria-hidden="true" />} onClick={() => platform.print()}>{t.strategy.print}</Button>
          {!readOnly && draft}
        </>
      )}
      aside={vision && versions && <VisionVersionsPanel key={vision.id} id={vision.id} onClose={() => go({ versions: undefined })} />}
    >
      {error && !data && <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!data && !error && <LoadingRows />}
      {data && !vision && <EmptyState page title={words.none} icon={<IconSunrise size={32} stroke={1.3} />} actions={readOnly ? undefined : draft}>{words.noneText}</EmptyState>}
      {data && vision && <VisionView key={vision.id} vision={vision} revision={data.org.revision} />}
      {drafting && <NewVision onClose={() => setDrafting(false)} onDrafted={(id) => go({ vision: id })} />}
    </StrategyShell>
  );
}
