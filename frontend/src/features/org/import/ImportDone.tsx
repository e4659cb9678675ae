import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../../lib/commands/useCommands';
import { t } from '../../../lib/strings/strings';
import { CommandButton } from '../../../ui/CommandButton';
import { EmptyState } from '../../../ui/states';
import type { Applied } from './useApply';

/** What the import did, and the way on and back. */
export function ImportDone({ applied }: { applied: Applied }) {
  const navigate = useNavigate();
  const undo = useCommand('edit.undo');
  const title = applied.changeset?.summary ?? t.imports.nothingDone;
  return (
    <EmptyState
      title={title} icon={<IconCheck size={32} stroke={1.3} />}
      actions={<>
        <Button onClick={() => void navigate({ to: '/chart' })}>{t.imports.showChart}</Button>
        {applied.changeset && <CommandButton withLabel command={undo} />}
      </>}
    >
      {applied.changeset ? t.imports.doneText : t.imports.noChangesText}
    </EmptyState>
  );
}
