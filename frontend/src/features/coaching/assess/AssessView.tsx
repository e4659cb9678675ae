import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import { EmptyState } from '../../../ui/states';
import { Keys } from '../../../ui/Keys';
import { WhoReads } from '../../../ui/WhoReads';
import { AssessGrid } from './AssessGrid';
import { CompareRound } from './CompareRound';
import { DiscardDialog } from './DiscardDialog';
import { LevelsPanel } from './LevelsPanel';
import { faceOf, type Face } from './round';
import { RoundState } from './RoundState';
import { assessRows, checkShare, hiddenCount, type Competency } from './rows';
import { ShareDialog } from './ShareDialog';
import { useAssess, type AssessPerson, type Note } from './useAssess';
import { whoReads } from './whoReads';
import styles from './assess.module.css';

interface Props {
  person: AssessPerson;
  viewer: { readonly id: string; readonly name: string };
  /** When the person was asked for. */
  asked: number;
  competencies: readonly Competency[];
}

/** The assessment under way: its rows with the competency in focus beside them, or both of a round side by side. */
export function AssessView({ person, viewer, asked, competencies }: Props) {
  const assessing = useAssess(person, viewer.id, asked);
  const { kind, round, pending, rate, write } = assessing;
  const { mine, before, both } = round;
  const [all, setAll] = useState(false);
  const [chosenFace, setFace] = useState<Face | null>(null);
  const [focused, setFocused] = useState('');
  const [dialog, setDialog] = useState<'share' | 'discard' | null>(null);
  const room = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const expectations = person.position?.expectations ?? [];
  const groups = assessRows<Note>({ competencies, expectations, ratings: mine?.ratings ?? [], before: before?.ratings ?? [], pending, all: all || expectations.length === 0 });
  const rows = groups.flatMap((group) => group.rows);
  const row = rows.find((each) => each.competency.id === focused) ?? rows[0];
  const loose = person.evidence.filter((each) => each.attachable && row !== undefined && (each.competency == null || each.competency.id === row.competency.id));
  const hidden = hiddenCount(competencies, groups);
  const mayWrite = useMayWrite();
  const readOnly = !mayWrite || (mine !== null && !mine.canEdit);
  const leaders = [...new Set([person.coach, person.manager].flatMap((each) => (each && each.id !== viewer.id && each.id !== person.id ? [each.name] : [])))];
  const who = whoReads({ kind, mine, name: person.name, leaders });
  const face = chosenFace ?? faceOf(round);
  const isAuthor = both !== null && [both.self, both.manager].some((each) => each.author?.id === viewer.id);
  const settled = both?.self.state === 'AGREED' && !mine;
  const expectedRows = rows.filter((each) => each.expected > 0);

  const showRow = (competency: string) => {
    setDialog(null);
    setFocused(competency);
    setTimeout(() => room.current?.querySelector<HTMLElement>(`[data-competency="${competency}"]`)?.focus(), 150);
  };
  const share = async () => {
    await assessing.idle();
    setDialog('share');
  };

  return (
    <div ref={room} className={styles.room}>
      <header className={styles.head}>
        <Avatar name={person.name} size={32} />
        <div className={styles.title}>
          <h1>{kind === 'SELF' ? t.assess.titleSelf : t.assess.title(person.name)}</h1>
          <span className={styles.soft}>{t.assess.as[kind]}{person.position && `, ${t.assess.against(person.position.title)}`}</span>
        </div>
        <RoundState kind={kind} name={person.name} round={round} />
        {face === 'write' && mine && mine.releasedAt == null && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon aria-label={t.assess.more}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
            <Menu.Dropdown><Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setDialog('discard')}>{t.assess.discard.button}</Menu.Item></Menu.Dropdown>
          </Menu>
        )}
        {face === 'write' && both && <Button variant="default" onClick={() => setFace('compare')}>{t.assess.compare.both}</Button>}
        {face === 'write' && (!mine || mine.state === 'DRAFT') && <Button disabled={rows.every((each) => each.level === null)} onClick={() => void share()}>{t.assess.share.button}</Button>}
      </header>
      {face === 'compare' && both
        ? (
          <CompareRound
            competencies={competencies} self={both.self} manager={both.manager} names={{ self: person.name, manager: both.manager.author?.name ?? t.assess.compare.manager }}
            who={whoReads({ kind, mine: both[kind === 'SELF' ? 'self' : 'manager'], name: person.name, leaders }).text}
            actions={<>
              {isAuthor && !settled && mine?.canEdit && <Button variant="default" onClick={() => setFace('write')}>{t.assess.compare.mine}</Button>}
              {(settled || !mine) && <Button variant="default" onClick={() => setFace('write')}>{t.assess.round.begin}</Button>}
            </>}
          />
        )
        : (
          <div className={styles.panes}>
            <div className={styles.scroller} tabIndex={-1}>
              <div className={styles.note}>
                <WhoReads alone={who.alone}>{who.text}</WhoReads>
                {mine?.waiting && <p className={styles.soft}>{t.assess.round.waiting(kind === 'SELF' ? leaders.join(', ') : person.name)}</p>}
                {expectedRows.length > 0 && <span className={styles.count} role="status">{t.assess.of(expectedRows.filter((each) => each.level !== null).length, expectedRows.length)}</span>}
              </div>
              {rows.length === 0
                ? <EmptyState title={t.assess.empty.noExpectations}>{t.assess.empty.noExpectationsText}</EmptyState>
                : <AssessGrid groups={groups} focused={row?.competency.id ?? ''} readOnly={readOnly} onFocus={setFocused} onRate={rate} onOpen={() => field.current?.focus()} />}
              {(hidden > 0 || all) && <button type="button" className={styles.textButton} onClick={() => setAll(!all)}>{all ? t.assess.fewer : t.assess.others(hidden)}</button>}
              {!readOnly && rows.length > 0 && <KeyHints />}
            </div>
            {row && <LevelsPanel row={row} readOnly={readOnly} who={who} write={write} loose={loose} field={field} onLeave={() => showRow(row.competency.id)} />}
          </div>
        )}
      {dialog === 'share' && mine && <ShareDialog assessment={mine.id} kind={kind} name={person.name} check={checkShare(groups)} onClose={() => setDialog(null)} onShow={showRow} />}
      {dialog === 'discard' && mine && <DiscardDialog assessment={mine.id} onClose={() => setDialog(null)} />}
    </div>
  );
}

function KeyHints() {
  const { keys } = t.assess;
  return (
    <p className={styles.keys}>
      <Keys shortcut="ArrowUp" /><Keys shortcut="ArrowDown" /> {keys.move}
      <Keys shortcut="1" />–<Keys shortcut="5" /> {keys.level}
      <Keys shortcut="+" /><Keys shortcut="-" /> {keys.half}
      <Keys shortcut="Enter" /> {keys.open}
      <Keys shortcut="Mod+Z" /> {keys.undo}
    </p>
  );
}
