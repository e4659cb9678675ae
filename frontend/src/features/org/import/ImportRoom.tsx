import { IconLock } from '@tabler/icons-react';
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

const crumbs = [{ label: t.imports.title }];

/** From a file to the organisation: read, show, correct, decide, write; one undo takes it back. */
export function ImportRoom() {
  usePage(crumbs);
  const readOnly = useReadOnly();
  const { scenario } = useWorld();
  if (readOnly !== null) return <EmptyState title={t.imports.readOnly} icon={<IconLock size={32} stroke={1.3} />}>{readOnly} {t.world.readOnlyAdvice}</EmptyState>;
  return <ImportInto key={scenario} />;
}

/** The import into the world that is open; another world begins anew. */
function ImportInto() {
  const { platform } = useServices();
  const file = usePreview();
  const write = useApply();
  const choose = async () => {
    const chosen = await platform.chooseImportFile();
    if (chosen) file.choose(chosen);
  };

  if (write.applied) return <ImportDone applied={write.applied} />;
  return (
    <div className={styles.room}>
      <DropZone open={file.name === null} onChoose={() => void choose()} onDrop={(dropped) => file.choose({ kind: 'file', file: dropped })}>
        {file.name !== null && (
          <div className={page.page}>
            <header className={page.head}>
              <h1 className={page.grow}>{file.name}</h1>
              <button type="button" className={styles.other} onClick={() => void choose()}>{t.imports.chooseOther}</button>
            </header>
            {file.problem && <div className={styles.problem} role="alert"><strong>{file.problem.message}</strong> {file.problem.advice}</div>}
            {file.preview ? <PreviewView preview={file.preview} input={file.input} reading={file.reading} onCorrect={file.correct} /> : file.reading && <LoadingRows />}
          </div>
        )}
      </DropZone>
      {file.preview && file.input && <ApplyBar key={`${file.name}:${file.preview.plan.ended}`} preview={file.preview} input={file.input} reading={file.reading} write={write} />}
    </div>
  );
}
