import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { graphql } from '../gql';
import type { SearchKind } from '../gql/graphql';
import { useOrgQuery } from '../lib/graphql/useOrgQuery';
import { t } from '../lib/strings/strings';
import styles from './SearchPicker.module.css';

const PickDocument = graphql(`
  query Pick($text: String!, $kinds: [SearchKind!]!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: $kinds, first: 8) { label detail node { id } position { id } } }
  }
`);

/** What was picked. */
export interface Picked {
  readonly id: string;
  readonly label: string;
}

interface Props {
  label: string;
  placeholder: string;
  kind: SearchKind;
  /** Ids that may not be picked, such as what is there already. */
  without?: readonly string[];
  /** Offers to make a new one of what was typed. */
  create?: { label: (text: string) => string; run: (text: string) => void };
  onPick: (picked: Picked) => void;
  onLeave?: () => void;
  autoFocus?: boolean;
}

/** Finds a person, a seat, a team or a role by typing, and answers the one that is chosen. */
export function SearchPicker({ label, placeholder, kind, without = [], create, onPick, onLeave, autoFocus = true }: Props) {
  const combobox = useCombobox({ onDropdownOpen: () => combobox.updateSelectedOptionIndex() });
  const [text, setText] = useState('');
  const typed = text.trim().slice(0, 200);
  const [wanted] = useDebouncedValue(typed, 80);
  const [{ data, fetching }] = useOrgQuery({ query: PickDocument, variables: { text: wanted, kinds: [kind] }, pause: wanted === '' });
  const hits = wanted === '' ? [] : (data?.org.search ?? []).filter((hit) => !without.includes(hit.node.id));
  const { selectFirstOption, clickSelectedOption } = combobox;
  useEffect(() => { if (data) selectFirstOption(); }, [data, selectFirstOption]);
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
    const hit = hits.find((candidate) => candidate.node.id === value);
    if (hit) onPick({ id: hit.node.id, label: hit.label });
    else if (newName !== null) create?.run(newName);
  };

  return (
    <div onKeyDownCapture={waitWithEnter}>
      <Combobox store={combobox} onOptionSubmit={submit} withinPortal shadow="md">
        <Combobox.Target>
          <TextInput
            aria-label={label} placeholder={placeholder} value={text} autoFocus={autoFocus} data-autofocus={autoFocus || undefined} rightSection={fetching && wanted !== '' ? <Loader size={14} /> : null}
            onChange={(event) => { setText(event.currentTarget.value); combobox.openDropdown(); combobox.selectFirstOption(); }}
            onBlur={() => { combobox.closeDropdown(); onLeave?.(); }}
            onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onLeave?.(); } }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={text.trim() === ''}>
          <Combobox.Options aria-label={label}>
            {hits.map((hit) => (
              <Combobox.Option key={hit.node.id} value={hit.node.id}>
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
