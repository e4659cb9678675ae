import { Button, Checkbox, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { EditResult } from '../../lib/edits';
import { graphql } from '../../lib/graphql/document';
import { useConfidentialQuery } from '../../lib/graphql/useConfidentialQuery';
import { keeping } from '../../lib/keeping';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import { LoadingRows, ProblemState } from '../../ui/states';
import type { Opening } from './staffingDocument';
import styles from './staffing.module.css';

const words = t.staffing.mustHaves;
const most = 10;

const CompetenciesDocument = graphql(`
  query MustHaveChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id competencies { id name active } } }
`);

/** Without which competencies nobody is hired: those that are in use. `run` is told of which version they are. */
export function MustHavesDialog({ opening, run, onClose }: { opening: Opening; run: (mustHaves: string[], seen: number) => Promise<EditResult<unknown>>; onClose: () => void }) {
  const { data, problem: unread, retry } = useConfidentialQuery(CompetenciesDocument, {});
  // The opening may be read anew behind the form.
  const [{ version, mustHaves }] = useState(opening);
  const before = mustHaves.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(before);
  const offered = data?.org.competencies.filter(({ active }) => active) ?? [];
  const kept = chosen.filter((id) => offered.some((competency) => competency.id === id));
  const { problem, busy, submit } = useSubmit(() => run(kept, version), onClose);
  return (
    <Modal opened onClose={onClose} title={words.title} {...keeping(chosen.join() !== before.join())}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <p className={styles.soft}>{words.text}</p>
          {unread && <ProblemState problem={unread} onRetry={retry} />}
          {!unread && !data && <LoadingRows />}
          {data && (
            <Checkbox.Group aria-label={words.title} value={kept} onChange={setChosen}>
              <div className={styles.musts}>{offered.map(({ id, name }) => <Checkbox key={id} value={id} label={name} disabled={kept.length >= most && !kept.includes(id)} />)}</div>
            </Checkbox.Group>
          )}
          <FormProblem problem={problem} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!data}>{words.save}</Button></div>
      </form>
    </Modal>
  );
}
