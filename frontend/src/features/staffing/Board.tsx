import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsExchange, IconClockExclamation } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../lib/strings/strings';
import { useMayWrite } from '../../lib/useWorld';
import { InnerLink } from '../../ui/InnerLink';
import { applicationPath } from './paths';
import type { BoardCard, Opening } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import { WordsDialog } from './WordsDialog';
import styles from './staffing.module.css';

/** Where a card would go back to, until somebody says why. */
interface Back { readonly card: BoardCard; readonly to: string }

/** Which card was moved, and the stage in which it takes the focus again. */
interface Moved { readonly card: string; readonly at: string }

/** The pipeline as columns. A card is dragged, moved with Alt and the arrow keys, or by its menu. */
export function Board({ opening }: { opening: Opening }) {
  const words = t.staffing.opening;
  const edits = useStaffingEdits();
  const mayWrite = useMayWrite();
  const [back, setBack] = useState<Back | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const dragged = useRef<BoardCard | null>(null);
  const moved = useRef<Moved | null>(null);
  const { stages } = opening;
  const places = new Map(stages.map((stage, index) => [stage.key, index]));
  const editable = mayWrite && opening.state === 'OPEN' && opening.hires;
  const send = async (card: BoardCard, to: string, why?: string) => {
    moved.current = { card: card.id, at: to };
    const result = await edits.move({ application: card.id, from: card.stage.key, to, why });
    if (!result.ok) moved.current = null;
    return result;
  };
  // A moved card is another element in another column: who moved it goes on from there, unless they are elsewhere by then.
  const follow = (card: BoardCard) => (link: HTMLAnchorElement | null) => {
    if (!link || back || moved.current?.card !== card.id || moved.current.at !== card.stage.key) return;
    moved.current = null;
    if (document.activeElement === document.body) link.focus();
  };
  const leave = () => {
    if (back) moved.current ??= { card: back.card.id, at: back.card.stage.key };
    setBack(null);
  };
  const move = (card: BoardCard, to: string) => {
    const from = card.stage.key;
    if (from === to || !editable) return;
    if (places.get(to)! < places.get(from)!) setBack({ card, to });
    else void send(card, to);
  };
  const step = (card: BoardCard) => (event: KeyboardEvent) => {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const to = stages[places.get(card.stage.key)! + way];
    if (!event.altKey || way === 0) return;
    event.preventDefault();
    if (to && !event.repeat) move(card, to.key);
  };
  const underWay = opening.applications.filter((card) => card.state === 'ACTIVE');
  return (
    <div className={styles.board} role="region" aria-label={words.board} tabIndex={0}>
      {stages.map((stage) => {
        const cards = underWay.filter((card) => card.stage.key === stage.key);
        return (
          <section
            key={stage.key} className={styles.column} aria-label={words.column(stage.name, cards.length)} data-empty={cards.length === 0 || undefined} data-over={over === stage.key || undefined}
            onDragOver={(event) => { if (editable) { event.preventDefault(); setOver(stage.key); } }} onDragLeave={() => setOver(null)}
            onDrop={(event) => { event.preventDefault(); setOver(null); if (dragged.current) move(dragged.current, stage.key); dragged.current = null; }}
          >
            <h3><span className={styles.columnName} title={stage.name}>{stage.name}</span><span className={styles.soft}>{cards.length} · {words.limit(stage.limitDays)}</span></h3>
            <ul>
              {cards.map((card) => (
                <li key={card.id} className={styles.card} draggable={editable} onDragStart={() => { dragged.current = card; }} onKeyDown={step(card)}>
                  <InnerLink ref={follow(card)} className={styles.cardName} href={applicationPath(card.id)}>{card.candidate.name}</InnerLink>
                  {editable && (
                    <Menu position="bottom-end">
                      <Menu.Target><ActionIcon size="sm" variant="subtle" aria-label={words.move(card.candidate.name)}><IconArrowsExchange size={14} aria-hidden="true" /></ActionIcon></Menu.Target>
                      <Menu.Dropdown>{stages.filter((other) => other.key !== stage.key).map((other) => <Menu.Item key={other.key} onClick={() => move(card, other.key)}>{words.to(other.name)}</Menu.Item>)}</Menu.Dropdown>
                    </Menu>
                  )}
                  <span className={card.late ? `${styles.cardFoot} ${styles.late}` : styles.cardFoot}>
                    {card.late && <IconClockExclamation size={13} aria-hidden="true" />}{t.staffing.days(card.days)}{card.late && `, ${words.over(stage.limitDays)}`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {back && (
        <WordsDialog
          maxLength={2000} title={t.staffing.application.back(stages[places.get(back.to)!]!.name)} label={t.staffing.application.why} go={t.staffing.application.backGo}
          run={(why) => send(back.card, back.to, why)} onClose={leave}
        />
      )}
    </div>
  );
}
