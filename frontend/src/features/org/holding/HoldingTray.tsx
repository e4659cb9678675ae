import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArmchair, IconChevronDown, IconChevronUp, IconCornerDownRight, IconGripVertical } from '@tabler/icons-react';
import { useRef, useState, type RefObject } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import { useOrgEdits } from '../edits/useOrgEdits';
import { PlaceDialog } from './PlaceDialog';
import { useCarried } from './useCarried';
import { useHolding, type Waiting } from './useHolding';
import { usePlacing } from './usePlacing';
import styles from './holding.module.css';

interface Props {
  engine: ChartEngine;
  /** What the chart fills: places on it count from its corner. */
  chart: RefObject<HTMLElement | null>;
}

/** What is lifted out of the chart and waits to be placed: cards are dragged in, and from here onto a seat. */
export function HoldingTray({ engine, chart, small }: Props & { small: boolean }) {
  const words = t.world.holding;
  const { preferences } = useServices();
  const { holdingOpen } = useStore(preferences);
  const holding = useHolding();
  const readOnly = useReadOnly() !== null;
  const tray = useRef<HTMLElement>(null);
  const { seats, expecting } = useOrgEdits();
  const lift = (ids: readonly string[]) => void seats.lift([...ids], expecting(holding.revision));
  const over = useCarried({ engine, chart, tray, onDrop: lift, disabled: readOnly });
  const [placing, setPlacing] = useState<Waiting | null>(null);
  const waiting = holding.seats.length + holding.people.length;
  // In a small room it would hide the chart: there it opens for the moment only.
  const [smallOpen, setSmallOpen] = useState(false);
  const open = (small ? smallOpen : holdingOpen) || over !== 'no';
  const toggle = () => (small ? setSmallOpen(!smallOpen) : preferences.set((now) => ({ ...now, holdingOpen: !now.holdingOpen })));
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <aside ref={tray} className={styles.tray} aria-label={words.title} data-over={over} data-open={open}>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        {waiting > 0 && <span className={styles.count} title={words.waiting(waiting)}>{waiting.toLocaleString()}</span>}
        <ActionIcon size={24} aria-label={open ? words.fold : words.unfold} aria-expanded={open} onClick={toggle}><Chevron size={15} aria-hidden="true" /></ActionIcon>
      </header>
      {open && (
        <div className={styles.body}>
          {holding.problem && <p className={styles.empty} role="alert">{holding.problem.message} {holding.problem.advice}</p>}
          {waiting === 0 && !holding.problem && <p className={styles.empty}>{over === 'no' ? words.empty : words.drop}</p>}
          {holding.seats.length > 0 && <ul>{holding.seats.map((item) => <WaitingItem key={item.id} item={item} engine={engine} chart={chart} revision={holding.revision} readOnly={readOnly} onPlace={() => setPlacing(item)} />)}</ul>}
          {holding.people.length > 0 && (
            <>
              <h3>{words.people}</h3>
              <ul>{holding.people.map((item) => <WaitingItem key={item.id} item={item} engine={engine} chart={chart} revision={holding.revision} readOnly={readOnly} onPlace={() => setPlacing(item)} />)}</ul>
            </>
          )}
        </div>
      )}
      {placing && <PlaceDialog item={placing} revision={holding.revision} onClose={() => setPlacing(null)} />}
    </aside>
  );
}

interface ItemProps extends Props {
  item: Waiting;
  revision: number;
  readOnly: boolean;
  onPlace: () => void;
}

function WaitingItem({ item, engine, chart, revision, readOnly, onPlace }: ItemProps) {
  const words = t.world.holding;
  const { handle, picture } = usePlacing({ item, engine, chart, revision });
  const label = item.kind === 'seat' ? words.place : words.assign;
  return (
    <li className={styles.item} data-carried={picture !== null}>
      <span className={styles.grip} {...(readOnly ? {} : handle)} title={readOnly ? undefined : words.drag(item.name)}>
        {!readOnly && <IconGripVertical size={14} aria-hidden="true" />}
        {item.kind === 'person' || item.detail !== '' ? <Avatar name={item.name} /> : <IconArmchair size={18} stroke={1.5} aria-hidden="true" />}
        <span className={styles.words}><span className={styles.name}>{item.name}</span><span className={styles.detail}>{[item.detail, words.below(item.below)].filter(Boolean).join(' · ')}</span></span>
      </span>
      {!readOnly && <Tooltip label={label}><ActionIcon size={24} aria-label={`${label.replace('…', '')}: ${item.name}`} onClick={onPlace}><IconCornerDownRight size={15} aria-hidden="true" /></ActionIcon></Tooltip>}
      {picture}
    </li>
  );
}
