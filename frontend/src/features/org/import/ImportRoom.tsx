import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useServices } from '../../../lib/services';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useReadOnly, useWorld } from '../../../lib/useWorld';
import { EmptyState, LoadingRows } from '../../../ui/states';
import page from '../../../ui/page.module.css';
import { ApplyBar } from './ApplyBar';
import { DropZone } from './DropZone';
import { ImportDone } from './ImportDone';
import { PreviewView } from './PreviewView';
import { useApply } from './useApply';
import { usePreview } from './usePreview';
import styles from './import.module.css';

/** From a file to the organisation: read, show, correct, decide, write; one undo takes it back. */
export function ImportRoom() {
  const readOnly = useReadOnly();
  const { scenario } = useWorld();
  // Another world begins anew: what was read says what would change in the one before.
  return readOnly === null ? <ImportInto key={scenario} /> : <NothingToImportInto why={readOnly} />;
}

const crumbs = [{ label: t.imports.title }];

function NothingToImportInto({ why }: { why: string }) {
  usePage(crumbs);
  return <EmptyState title={t.imports.readOnly} icon={<IconLock size={32} stroke={1.3} />}>{why} {t.world.readOnlyAdvice}</EmptyState>;
}

function ImportInto() {
  const { platform } = useServices();
  const file = usePreview();
  usePage(useMemo(() => [t.imports.title, file.name].filter((label) => label !== null).map((label) => ({ label })), [file.name]));
  const write = useApply();
  const choose = () => file.choose(platform.chooseImportFile());

  const problem = file.problem && <div className={styles.problem} role="alert"><strong>{file.problem.message}</strong> {file.problem.advice}</div>;
  if (write.applied) return <ImportDone applied={write.applied} />;
  return (
    <div className={styles.room}>
      {file.name === null && problem}
      <DropZone open={file.name === null} onChoose={choose} onDrop={(transfer) => file.choose(platform.droppedFile(transfer))}>
        {file.name !== null && (
          <div className={page.page}>
            <header className={page.head}>
              <h1 className={page.grow}>{file.name}</h1>
              <button type="button" className={styles.other} onClick={choose}>{t.imports.chooseOther}</button>
            </header>
            {problem}
            {file.preview ? <PreviewView preview={file.preview} input={file.input} takenAsPart={file.takenAsPart} reading={file.reading} onCorrect={file.correct} /> : file.reading && <LoadingRows />}
          </div>
        )}
      </DropZone>
      {file.preview && file.input && <ApplyBar key={`${file.name}:${file.preview.source}:${file.preview.plan.ended}`} preview={file.preview} input={file.input} reading={file.reading} write={write} onPart={() => file.correct({ scope: 'PART' })} />}
    </div>
  );
}
