import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { PreviewDocument } from './leavingDocument';
import { ReplaceForm } from './ReplaceForm';

interface Props {
  readonly person: { readonly id: string; readonly name: string };
  /** The seat that it was opened from; their first one otherwise. */
  readonly position?: string;
  readonly onClose: () => void;
}

/** What somebody leaves behind who leaves, and what becomes of it: one step. */
export function ReplaceDialog({ person, position, onClose }: Props) {
  const [touched, setTouched] = useState(false);
  const { data, problem, retry } = useConfidentialQuery(PreviewDocument, { person: person.id, position: position ?? null });
  const preview = data?.replacementPreview;
  return (
    <Modal opened onClose={onClose} size="xl" title={t.leaving.title(person.name)} {...keeping(touched)}>
      {problem && <ProblemState problem={problem} onRetry={retry} />}
      {!problem && !data && <LoadingRows />}
      {data && !preview && <EmptyState title={t.people.gone}>{t.people.goneText}</EmptyState>}
      {preview && <ReplaceForm preview={preview} revision={data.org.revision} onTouch={() => setTouched(true)} onClose={onClose} />}
    </Modal>
  );
}
