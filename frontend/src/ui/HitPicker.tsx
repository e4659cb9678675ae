import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../lib/strings/strings';
import styles from './HitPicker.module.css';
import { useFocusBack } from './useFocusBack';

/** What was picked. */
export interface Picked {
  readonly id: string;
  readonly label: string;
}

interface Hit extends Picked {
  readonly detail?: string | null | undefined;
}

/** What somebody types, and what is looked for of it: the same, once they pause. */
export function useTyping() {
  const [text, setText] = useState('');
  const typed = text.trim().slice(0, 200);
  const [wanted] = useDebouncedValue(typed, 80);
  return { text, setText, typed, wanted };
}

/** What a picker of any kind takes. */
export interface PickerProps {
  label: string;
  placeholder: string;
  /** Ids that may not be picked, such as what is there already. */
  without?: readonly string[];
  /** Offers to make a new one of what was typed. */
  create?: { label: (text: string) => string; run: (text: string) => void };
  onPick: (picked: Picked) => void;
  onLeave?: () => void;
  autoFocus?: boolean;
  w?: number;
}

interface Props extends PickerProps {
  typing: ReturnType<typeof useTyping>;
  /** What answers to the text that is looked for, as it was told last. */
  found: readonly Hit[];
  /** The answer that it was found in: with another one the first hit is chosen anew. */
  answer: object | undefined;
  fetching: boolean;
}

/** A field in which one types to find, and picks of what is found; who knows what there is to find looks for it. */
export function HitPicker({ label, placeholder, without = [], create, onPick, onLeave, autoFocus = true, w, typing: { text, setText, typed, wanted }, found, answer, fetching }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useFocusBack(root, autoFocus);
  // Escape leaves the field, not the dialog that it may stand in: Mantine's dialogs ask for this mark, which its lists set only while they are open.
  useEffect(() => { if (onLeave) root.current?.querySelector('input')?.setAttribute('data-mantine-stop-propagation', 'true'); });
  const combobox = useCombobox({ onDropdownOpen: () => combobox.updateSelectedOptionIndex() });
  const hits = wanted === '' ? [] : found.filter((hit) => !without.includes(hit.id));
  const { selectFirstOption, clickSelectedOption } = combobox;
  useEffect(() => { if (answer) selectFirstOption(); }, [answer, selectFirstOption]);
  // Enter takes what answers the text, not what answered an earlier one: until that has come, it waits.
  const pending = typed !== '' && (typed !== wanted || fetching);
  const entered = useRef(false);
  useEffect(() => {
    if (!entered.current || pending) return;
    entered.current = false;
    selectFirstOption();
    clickSelectedOption();
  });
  const waitWithEnter = (event: KeyboardEvent) => {
    entered.current = event.key === 'Enter' && pending && !event.nativeEvent.isComposing;
    if (!entered.current) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const newName = create && text.trim() !== '' ? text.trim() : null;

  const submit = (value: string) => {
    combobox.closeDropdown();
    setText('');
    const hit = hits.find((candidate) => candidate.id === value);
    if (hit) onPick({ id: hit.id, label: hit.label });
    else if (newName !== null) create?.run(newName);
  };

  return (
    <div ref={root} onKeyDownCapture={waitWithEnter}>
      <Combobox store={combobox} onOptionSubmit={submit} withinPortal shadow="md">
        <Combobox.Target>
          <TextInput
            aria-label={label} placeholder={placeholder} w={w} value={text} autoFocus={autoFocus} data-autofocus={autoFocus || undefined} rightSection={fetching && wanted !== '' ? <Loader size={14} /> : null}
            onChange={(event) => { setText(event.currentTarget.value); combobox.openDropdown(); combobox.selectFirstOption(); }}
            onBlur={() => { combobox.closeDropdown(); onLeave?.(); }}
            onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onLeave?.(); } }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={text.trim() === ''}>
          <Combobox.Options aria-label={label}>
            {hits.map((hit) => (
              <Combobox.Option key={hit.id} value={hit.id}>
                <span className={styles.label}>{hit.label}</span>
                {hit.detail && <span className={styles.detail}>{hit.detail}</span>}
              </Combobox.Option>
            ))}
            {newName !== null && <Combobox.Option value="new">{create?.label(newName)}</Combobox.Option>}
            {hits.length === 0 && newName === null && !fetching && <Combobox.Empty>{t.seat.pickNone}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}
