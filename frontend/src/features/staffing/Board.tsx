import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsExchange, IconClockExclamation } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../lib/strings/strings';
import { InnerLink } from '../../ui/InnerLink';
import { applicationPath } from './paths';
import type { BoardCard, Opening } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import { WhyDialog } from './WhyDialog';
import styles from './staffing.module.css';

/** Where a card would go back to, until somebody says why. */
interface Back { readonly card: BoardCard; readonly to: string }

/** The pipeline as columns. A card is dragged, moved with Alt and the arrow keys, or by its menu. */
export function Board({ opening }: { opening: Opening }) {
  const words = t.staffing.opening;
  const edits = useStaffingEdits();
  const [back, setBack] = useState<Back | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const dragged = useRef<BoardCard | null>(null);
  const { stages } = opening;
  const places = new Map(stages.map((stage, index) => [stage.key, index]));
  const editable = opening.state === 'OPEN' && opening.hires;
  const move = (card: BoardCard, to: string) => {
    const from = card.stage.key;
    if (from === to || !editable) return;
    if (places.get(to)! < places.get(from)!) setBack({ card, to });
    else void edits.move({ application: card.id, from, to });
  };
  const step = (card: BoardCard) => (event: KeyboardEvent) => {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const to = stages[places.get(card.stage.key)! + way];
    if (!event.altKey || way === 0) return;
    event.preventDefault();
    if (to) move(card, to.key);
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
                  <InnerLink className={styles.cardName} href={applicationPath(card.id)}>{card.candidate.name}</InnerLink>
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
        <WhyDialog
          title={t.staffing.application.back(stages[places.get(back.to)!]!.name)} label={t.staffing.application.why} go={t.staffing.application.backGo}
          run={(why) => edits.move({ application: back.card.id, from: back.card.stage.key, to: back.to, why })} onClose={() => setBack(null)}
        />
      )}
    </div>
  );
}
