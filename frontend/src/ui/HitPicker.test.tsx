// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HitPicker, useTyping } from './HitPicker';

const answer = {};

function Page({ onPick }: { onPick: (id: string) => void }) {
  const typing = useTyping();
  const found = typing.wanted === 'an' ? [{ id: 'own', label: 'Anton' }, { id: 'ana', label: 'Ana' }] : [];
  return <MantineProvider env="test"><HitPicker label="Find" placeholder="" without={['own']} typing={typing} found={found} answer={answer} fetching={false} onPick={({ id }) => onPick(id)} /></MantineProvider>;
}

it('takes with Enter what answers to the text, once that is known', async () => {
  const picked: string[] = [];
  render(<Page onPick={(id) => picked.push(id)} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Find' });
  fireEvent.change(field, { target: { value: 'an' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(picked).toEqual([]);
  await waitFor(() => expect(picked).toEqual(['ana']));
  expect(field.value).toBe('');
});
