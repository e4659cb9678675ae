import { Button, Modal, Switch } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { AssessmentKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useAssessEdits } from './assessEdits';
import { mayShare, type ShareCheck } from './rows';
import styles from './assess.module.css';

interface Props {
  assessment: string;
  kind: AssessmentKind;
  name: string;
  check: ShareCheck;
  onClose: () => void;
  /** Goes to a row that is in the way. */
  onShow: (competency: string) => void;
}

/** What happens when an assessment is shared, said before; and what is in the way, by name. */
export function ShareDialog({ assessment, kind, name, check, onClose, onShow }: Props) {
  const words = t.assess.share;
  const edits = useAssessEdits();
  const [up, setUp] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const share = async () => {
    setBusy(true);
    const result = await edits.share(assessment, up);
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(`${result.problem.message} ${result.problem.advice}`);
  };
  const happens = kind === 'PEER' ? [words.peer(name)] : [kind === 'SELF' ? words.togetherSelf : words.together(name), words.back, words.then];
  return (
    <Modal opened onClose={onClose} title={kind === 'SELF' ? words.titleSelf : words.title(name)}>
      {check.nothingRated && <p className={styles.needs}><IconAlertTriangle size={14} aria-hidden="true" />{words.nothing}</p>}
      {check.unproven.length > 0 && (
        <div className={styles.blocked} role="alert">
          <p>{words.blocked(check.unproven.length)}</p>
          <ul>{check.unproven.map(({ competency }) => <li key={competency.id}><button type="button" className={styles.textButton} onClick={() => onShow(competency.id)}>{competency.name}</button></li>)}</ul>
        </div>
      )}
      <ul className={styles.happens}>{happens.map((text) => <li key={text}>{text}</li>)}</ul>
      {check.open.length > 0 && !check.nothingRated && <p className={styles.soft}>{words.open(check.open.length)}</p>}
      <Switch mt={12} label={words.up} description={words.upHint} checked={up} onChange={(event) => setUp(event.currentTarget.checked)} />
      {problem && <p role="alert" className={styles.problem}>{problem}</p>}
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button loading={busy} disabled={!mayShare(check)} onClick={() => void share()}>{words.go}</Button>
      </div>
    </Modal>
  );
}
