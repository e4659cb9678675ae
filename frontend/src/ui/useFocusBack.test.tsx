// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { HitPicker, useTyping } from './HitPicker';

afterEach(cleanup);

const answer = {};

function Picker({ onPick, onLeave, autoFocus = true }: { onPick: () => void; onLeave: () => void; autoFocus?: boolean }) {
  const typing = useTyping();
  return <HitPicker label="Find" placeholder="" autoFocus={autoFocus} typing={typing} found={[]} create={{ label: (text) => text, run: onPick }} answer={answer} fetching={false} onPick={onPick} onLeave={onLeave} />;
}

/** A button beside the field, or one in whose place the field comes. */
function Page({ stays, open: first = false }: { stays: boolean; open?: boolean }) {
  const [open, setOpen] = useState(first);
  const close = () => setOpen(false);
  return (
    <MantineProvider env="test">
      <main>
        <button type="button">Before</button>
        {(stays || !open) && <button type="button" onClick={() => setOpen(true)}>Change</button>}
        {open && <Picker autoFocus={!first} onPick={close} onLeave={close} />}
        <button type="button">After</button>
      </main>
    </MantineProvider>
  );
}

const focused = () => document.activeElement?.textContent;

async function opened(stays: boolean) {
  render(<Page stays={stays} />);
  const opener = screen.getByRole('button', { name: 'Change' });
  opener.focus();
  fireEvent.click(opener);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Find' });
  await act(async () => { field.focus(); await Promise.resolve(); });
  return field;
}

it.each([true, false])('leaves the focus on what opened the field, be it another element now: Escape, opener stays %s', async (stays) => {
  const field = await opened(stays);
  await act(async () => { fireEvent.keyDown(field, { key: 'Escape' }); await Promise.resolve(); });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(focused()).toBe('Change');
});

it('leaves it there after a choice too', async () => {
  const field = await opened(false);
  fireEvent.change(field, { target: { value: 'Ana' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(focused()).toBe('Change'));
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('goes on from the place of a field that was there from the beginning', async () => {
  render(<Page stays={false} open />);
  const field = screen.getByRole('textbox', { name: 'Find' });
  field.focus();
  await act(async () => { fireEvent.keyDown(field, { key: 'Escape' }); await Promise.resolve(); });
  expect(focused()).toBe('Change');
});

it('leaves alone a focus that has gone on by itself', async () => {
  const field = await opened(true);
  await act(async () => { screen.getByRole('button', { name: 'After' }).focus(); await Promise.resolve(); });
  expect(field.isConnected).toBe(false);
  expect(focused()).toBe('After');
});
