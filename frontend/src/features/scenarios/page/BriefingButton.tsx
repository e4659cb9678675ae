import { Button, Popover, SegmentedControl, Stack } from '@mantine/core';
import { IconFileText, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { noFiles } from '../../../lib/noFiles';
import { t } from '../../../lib/strings/strings';
import shared from '../scenarios.module.css';

/** The scenario as one file to hand on: with names, or with seats only. */
export function BriefingButton({ id }: { id: string }) {
  const { briefing } = t.scenarios;
  const [names, setNames] = useState(true);
  const why = noFiles();
  const address = (format: 'html' | 'pdf') => `/briefing/${encodeURIComponent(id)}?format=${format}&names=${names}`;
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target><Button variant="default" disabled={why !== null} title={why ?? undefined} leftSection={<IconFileText size={14} aria-hidden="true" />}>{briefing.button}</Button></Popover.Target>
      <Popover.Dropdown aria-label={briefing.title}>
        <Stack gap={10} w={260}>
          <p className={shared.hint}>{briefing.text}</p>
          <SegmentedControl fullWidth aria-label={briefing.who} value={names ? 'names' : 'seats'} data={[{ value: 'names', label: briefing.names }, { value: 'seats', label: briefing.seats }]} onChange={(value) => setNames(value === 'names')} />
          <Button component="a" href={address('html')} target="_blank" rel="noopener" variant="default" leftSection={<IconFileText size={14} aria-hidden="true" />}>{briefing.asPage}</Button>
          <Button component="a" href={address('pdf')} download variant="default" leftSection={<IconFileTypePdf size={14} aria-hidden="true" />}>{briefing.asPdf}</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
