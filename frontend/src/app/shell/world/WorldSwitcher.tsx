import { Combobox, useCombobox } from '@mantine/core';
import { IconCalendarTime, IconChevronDown, IconPlus, IconPointFilled, IconVersions } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useOpenScenarios } from '../../../features/scenarios/useOpenScenarios';
import { formatDay } from '../../../lib/format/dates';
import { useGoToWorld, useWorld } from '../../../lib/useWorld';
import { isNow, liveNow, type World } from '../../../lib/world';
import { t } from '../../../lib/strings/strings';
import { answers } from '../paletteItems';
import { useWorldName } from './useFollowWorld';
import { typedDay, worldOfDay } from './worldChoices';
import styles from './world.module.css';

interface Props {
  opened: boolean;
  onOpened: (opened: boolean) => void;
  onDate: () => void;
  onNew: (name: string) => void;
}

/** Which organisation one sees, and the way to any other: now, a date, a scenario. */
export function WorldSwitcher({ opened, onOpened, onDate, onNew }: Props) {
  const world = useWorld();
  const name = useWorldName();
  const combobox = useCombobox({ opened, onOpenedChange: onOpened, onDropdownClose: () => combobox.resetSelectedOption() });
  const { focusTarget } = combobox;
  /** A dialog that is opened from here takes the focus itself. */
  const close = (into?: 'dialog') => {
    onOpened(false);
    if (into !== 'dialog') focusTarget();
  };
  const Icon = iconOf(world);
  return (
    <Combobox store={combobox} width={320} position="bottom-end" shadow="md" onOptionSubmit={() => onOpened(false)} withinPortal={false}>
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <button type="button" className={styles.switcher} data-world={kindOf(world)} aria-label={t.world.current(name)} aria-haspopup="listbox" aria-expanded={opened} onClick={() => onOpened(!opened)}>
          <Icon size={14} aria-hidden="true" /><span>{name}</span><IconChevronDown size={13} aria-hidden="true" />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>{opened && <Choices onDate={onDate} onNew={onNew} onClose={close} selectFirst={combobox.selectFirstOption} />}</Combobox.Dropdown>
    </Combobox>
  );
}

/** Its own component, so that each opening starts with an empty field and a fresh list. */
function Choices({ onDate, onNew, onClose, selectFirst }: { onDate: () => void; onNew: (name: string) => void; onClose: (into?: 'dialog') => void; selectFirst: () => void }) {
  const world = useWorld();
  const go = useGoToWorld();
  const router = useRouter();
  const [text, setText] = useState('');
  const open = useOpenScenarios();
  const scenarios = open.scenarios.filter((scenario) => answers(scenario.name, text));
  const day = typedDay(text, new Date());
  const fits = (label: string) => text.trim() === '' || answers(label, text);
  const choose = (run: () => void, into?: 'dialog') => () => { onClose(into); run(); };
  return (
    <>
      <Combobox.Search autoFocus value={text} onChange={(event) => { setText(event.currentTarget.value); requestAnimationFrame(selectFirst); }} placeholder={t.world.find} aria-label={t.world.find} onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }} />
      <Combobox.Options aria-label={t.world.switch} mah={360} className={styles.options}>
        {fits(t.world.now) && (
          <Combobox.Option value="now" active={isNow(world)} onClick={choose(() => go(liveNow))} className={styles.choice}>
            <IconPointFilled size={16} aria-hidden="true" className={styles.live} /><span className={styles.grow}>{t.world.now}</span><span className={styles.detail}>{t.world.nowText}</span>
          </Combobox.Option>
        )}
        {day !== null && (
          <Combobox.Option value={day} onClick={choose(() => go(worldOfDay(day, new Date())))} className={styles.choice}>
            <IconCalendarTime size={16} aria-hidden="true" /><span className={styles.grow}>{t.world.on(formatDay(day, new Date()))}</span>
          </Combobox.Option>
        )}
        {day === null && fits(t.world.date) && (
          <Combobox.Option value="date" active={world.asOf !== null && world.scenario === null} onClick={choose(onDate, 'dialog')} className={styles.choice}>
            <IconCalendarTime size={16} aria-hidden="true" /><span className={styles.grow}>{t.world.date}</span><span className={styles.detail}>{t.world.dateText}</span>
          </Combobox.Option>
        )}
        {scenarios.length > 0 && (
          <Combobox.Group label={t.world.scenarios}>
            {scenarios.map((scenario) => (
              <Combobox.Option key={scenario.id} value={scenario.id} active={scenario.id === world.scenario} onClick={choose(() => go({ scenario: scenario.id, asOf: null }))} className={styles.choice}>
                <IconVersions size={16} aria-hidden="true" /><span className={styles.grow} title={scenario.name}>{scenario.name}</span><span className={styles.detail}>{t.scenarios.state[scenario.state]}</span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        <Combobox.Option value="new" onClick={choose(() => onNew(text.trim()), 'dialog')} className={styles.choice}>
          <IconPlus size={16} aria-hidden="true" /><span className={styles.grow}>{text.trim() === '' ? t.world.newScenario : t.world.newScenarioNamed(text.trim())}</span>
        </Combobox.Option>
      </Combobox.Options>
      <Combobox.Footer>
        {open.problem && <p className={styles.hint} role="alert">{open.problem.message}</p>}
        <button type="button" className={styles.footLink} onClick={choose(() => router.history.push('/scenarios'))}>{t.world.allScenarios}</button>
      </Combobox.Footer>
    </>
  );
}

export const kindOf = (world: World) => (world.scenario !== null ? 'scenario' : world.asOf !== null ? 'moment' : 'now');

function iconOf(world: World) {
  if (world.scenario !== null) return IconVersions;
  return world.asOf === null ? IconPointFilled : IconCalendarTime;
}
