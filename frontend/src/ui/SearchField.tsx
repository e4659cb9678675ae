import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

interface Props {
  label: string;
  width: number;
  /** What is searched for now. */
  value: string;
  onSearch: (text: string) => void;
}

/** A field to find by: it asks when typing rests, and follows an address that asks for something else. */
export function SearchField({ label, width, value, onSearch }: Props) {
  const [text, setText] = useState(value);
  const [asked, setAsked] = useState(value);
  const [heard, setHeard] = useState(value);
  const search = useDebouncedCallback((next: string) => { setAsked(next); onSearch(next); }, 120);
  // An answer to what was asked leaves alone what was typed since.
  if (value !== heard) {
    setHeard(value);
    setAsked(value);
    if (value !== asked) setText(value);
  }
  return (
    <TextInput
      aria-label={label} placeholder={label} w={width} leftSection={<IconSearch size={14} aria-hidden="true" />} value={text}
      onChange={(event) => { setText(event.currentTarget.value); search(event.currentTarget.value.trim()); }}
    />
  );
}
