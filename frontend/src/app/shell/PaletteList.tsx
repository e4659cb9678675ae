import { useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useServices } from '../../lib/services';
import { t } from '../../lib/strings/strings';
import { Keys } from '../../ui/Keys';
import { commandItems, type PaletteItem } from './paletteItems';
import { useLinkItem } from './useLinkItem';
import { useScenarioItems } from './useScenarioItems';
import { useSearchItems } from './useSearchItems';
import styles from './Palette.module.css';

interface Props {
  text: string;
  onText: (text: string) => void;
  onClose: () => void;
}

export function PaletteList({ text, onText, onClose }: Props) {
  const { commands, scopes } = useServices();
  const inChart = useRouterState({ select: (state) => state.location.pathname === '/chart' });
  const found = useSearchItems(text, inChart);
  const scenarios = useScenarioItems(text);
  const link = useLinkItem(text);
  const listed = useMemo(() => commandItems(commands, scopes, text), [commands, scopes, text]);
  const items = text.trim() === '' ? listed : [...link, ...found.items, ...scenarios, ...listed];
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, Math.max(0, items.length - 1));
  const list = useId();

  const run = (item: PaletteItem | undefined) => {
    if (!item || item.whyNot !== undefined) return;
    onClose();
    item.run();
  };
  // Enter is about what was typed: it waits until that has been answered, unless a line was chosen.
  const entered = useRef(false);
  useEffect(() => {
    if (!entered.current || found.pending) return;
    entered.current = false;
    run(items[active]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      const next = Math.abs(step) === 1 ? (active + step + items.length) % items.length : Math.min(items.length - 1, Math.max(0, active + step));
      setChosen(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (found.pending && chosen === 0) entered.current = true;
      else run(items[active]);
    }
  };

  return (
    <>
      <input
        className={styles.field} data-autofocus type="text" role="combobox" aria-expanded="true" aria-controls={list} aria-autocomplete="list"
        aria-activedescendant={items.length > 0 ? `${list}-${active}` : undefined} aria-label={t.commands.palette} placeholder={t.commands.placeholder}
        spellCheck={false} autoComplete="off" value={text} onKeyDown={onKeyDown}
        onChange={(event) => { onText(event.currentTarget.value); setChosen(0); entered.current = false; }}
      />
      <div className={styles.list} role="listbox" id={list} aria-label={t.commands.palette}>
        {items.map((item, index) => (
          <PaletteRow key={item.key} item={item} id={`${list}-${index}`} active={index === active} heading={item.section !== items[index - 1]?.section} onRun={() => run(item)} onPoint={() => setChosen(index)} />
        ))}
      </div>
      {items.length === 0 && !found.pending && (
        <div className={styles.none} role="status"><strong>{t.commands.none(text)}</strong><span>{t.commands.noneHint}</span></div>
      )}
    </>
  );
}

interface RowProps {
  item: PaletteItem;
  id: string;
  active: boolean;
  heading: boolean;
  onRun: () => void;
  onPoint: () => void;
}

function PaletteRow({ item, id, active, heading, onRun, onPoint }: RowProps) {
  return (
    <>
      {heading && <div className={styles.section} role="presentation">{item.section}</div>}
      <div id={id} role="option" aria-selected={active} aria-disabled={item.whyNot !== undefined || undefined} className={styles.row} onClick={onRun} onPointerMove={onPoint}>
        <span className={styles.mark} aria-hidden="true">{item.mark}</span>
        <span className={styles.label}>{item.label}</span>
        {(item.whyNot ?? item.detail) && <span className={styles.detail} title={item.whyNot}>{item.whyNot ?? item.detail}</span>}
        {item.shortcut && <Keys shortcut={item.shortcut} />}
      </div>
    </>
  );
}
