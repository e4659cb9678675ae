import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { ExceptionDialog, type ExceptionAsked } from './ExceptionDialog';
import { ExceptionWords } from './ExceptionWords';
import { nameOf, type Finding } from './findingFields';
import { showCrossing } from './limitWords';
import { SeverityGlyph } from './SeverityGlyph';
import styles from './limits.module.css';

interface Props {
  finding: Finding;
  title: string;
  /** What stands beside the title, such as the way to what it is about. */
  children?: ReactNode;
}

/** One finding in full: by a shape and a word how grave, which limit, by how much, why it matters, and what the organisation said to it. */
export function FindingItem({ finding, title, children }: Props) {
  const { severity, reason, exception, rule, subject } = finding;
  const words = t.limits.exceptions;
  const readOnly = useReadOnly() !== null;
  const [asking, setAsking] = useState<ExceptionAsked | null>(null);
  const name = subject ? nameOf(subject) : t.limits.findings.whole;
  return (
    <li className={styles.finding} data-excepted={exception ? true : undefined}>
      <SeverityGlyph severity={severity} decorative />
      <div className={styles.grow}>
        <div className={styles.findingHead}><strong>{t.limits.severity[severity]}</strong> <span>{title}</span> <span className={styles.figure}>{showCrossing(finding)}</span>{children}</div>
        <div>{reason}</div>
        {exception && <ExceptionWords exception={exception} name={name} title={title} />}
        {!exception && !readOnly && <Button className={styles.quietButton} variant="subtle" size="compact-xs" aria-label={words.addOf(title, name)} onClick={() => setAsking({ rule, ...(subject ? { subject: { id: subject.id, name } } : {}) })}>{words.add}</Button>}
      </div>
      {asking && <ExceptionDialog asked={asking} onClose={() => setAsking(null)} />}
    </li>
  );
}
