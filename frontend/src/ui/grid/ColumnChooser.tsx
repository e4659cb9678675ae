import { ActionIcon, Checkbox, Popover, Stack, Tooltip } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { t } from '../../lib/strings/strings';

interface Props {
  /** The columns that may be left out, in their order. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly shown: readonly string[];
  readonly onChange: (shown: string[]) => void;
}

/** Which columns of a table are shown. */
export function ColumnChooser({ columns, shown, onChange }: Props) {
  return (
    <Popover position="bottom-end">
      <Popover.Target><Tooltip label={t.grid.columns}><ActionIcon aria-label={t.grid.columns}><IconColumns3 size={17} stroke={1.6} aria-hidden="true" /></ActionIcon></Tooltip></Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group aria-label={t.grid.columns} value={[...shown]} onChange={onChange}>
          <Stack gap={8}>{columns.map(({ id, label }) => <Checkbox key={id} size="xs" value={id} label={label} />)}</Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
