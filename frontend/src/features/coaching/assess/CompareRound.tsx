import { Button, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMessages } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { dayOf, formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { WhoReads } from '../../../ui/WhoReads';
import { showLevel } from '../levels/showLevel';
import { AgreeDialog } from './AgreeDialog';
import { compareRound, type ComparedRow } from './compareRows';
import { EvidenceItem } from '../evidence/EvidenceItem';
import evidence from '../evidence/evidence.module.css';
import { MarksKey, RoundMarks } from './RoundMarks';
import type { Competency } from './rows';
import type { Note, OpenAssessment } from './useAssess';
import styles from './assess.module.css';

interface Props {
  competencies: readonly Competency[];
  self: OpenAssessment;
  manager: OpenAssessment;
  /** Who the two are. */
  names: { readonly self: string; readonly manager: string };
  who: string;
  actions: ReactNode;
}

/** Both assessments of a round side by side: what to talk about first, then all, each number with its evidence. */
export function CompareRound({ competencies, self, manager, names, who, actions }: Props) {
  const words = t.assess.compare;
  const rows = useMemo(() => compareRound(competencies, self, manager), [competencies, self, manager]);
  const talk = rows.filter((row) => row.talk);
  const [agreeing, setAgreeing] = useState(false);
  const settled = self.state === 'AGREED' || self.state === 'SUPERSEDED' ? self.agreedAt : null;
  const mayAgree = [self, manager].find((each) => each.canAgree);
  return (
    <div className={styles.compare}>
      <section className={styles.talk} data-any={talk.length > 0}>
        <div>
          <h2>{settled ? <><IconCheck size={16} stroke={1.7} aria-hidden="true" />{t.assess.round.settled(formatDay(dayOf(new Date(settled)), new Date()))}</> : talk.length > 0 ? <><IconMessages size={16} stroke={1.7} aria-hidden="true" />{words.talkTitle(talk.length)}</> : <><IconCheck size={16} stroke={1.7} aria-hidden="true" />{words.noTalk}</>}</h2>
          {!settled && talk.length > 0 && <p>{words.talkText}</p>}
          <WhoReads>{who}</WhoReads>
        </div>
        <div className={styles.talkActions}>{actions}{mayAgree && <Button onClick={() => setAgreeing(true)}>{words.agree}</Button>}</div>
      </section>
      <table className={styles.compareTable} aria-label={words.list}>
        <thead>
          <tr>
            <th scope="col">{t.assess.columns.competency}</th><th scope="col" className={styles.number}>{t.assess.columns.expected}</th>
            <th scope="col" className={styles.number}>{names.self}<small>{words.self}</small></th><th scope="col" className={styles.number}>{names.manager}<small>{words.manager}</small></th>
            <th scope="col"><VisuallyHidden>{words.title}</VisuallyHidden><MarksKey /></th><th scope="col">{words.difference}</th><th scope="col">{words.words}</th>
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={row.id} row={row} />)}</tbody>
      </table>
      {agreeing && mayAgree && <AgreeDialog assessment={mayAgree.id} talk={talk.map((row) => row.name)} onClose={() => setAgreeing(false)} />}
    </div>
  );
}

function Row({ row }: { row: ComparedRow<Note> }) {
  const level = (value: number | null) => (value === null ? <span title={t.assess.notRated}><span aria-hidden="true">{t.assess.none}</span><VisuallyHidden>{t.assess.notRated}</VisuallyHidden></span> : showLevel(value));
  return (
    <tr data-talk={row.talk || undefined}>
      <th scope="row">{row.name}</th>
      <td className={styles.number}>{row.expected > 0 ? row.expected : t.assess.none}</td>
      <td className={styles.number}>{level(row.self)}</td>
      <td className={styles.number}>{level(row.manager)}</td>
      <td><RoundMarks expected={row.expected} self={row.self} manager={row.manager} /></td>
      <td className={styles.apart}>{row.apart === null ? t.assess.none : showLevel(row.apart)}{row.talk && <span className={styles.talkTag}><IconMessages size={14} stroke={1.7} aria-hidden="true" />{t.assess.compare.talk}</span>}</td>
      <td>{row.notes.length > 0 && <details className={styles.words}><summary>{t.assess.evidenceCount(row.notes.length)}</summary><ul className={evidence.list}>{row.notes.map((note) => <li key={note.id}><EvidenceItem note={note} withAuthor /></li>)}</ul></details>}</td>
    </tr>
  );
}
