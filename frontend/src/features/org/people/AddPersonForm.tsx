import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';

/** A name is enough; the rest is edited on the person's page. */
export function AddPersonForm({ onDone }: { onDone: () => void }) {
  const { people } = useOrgEdits();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await people.add({ name: name.trim(), email: email.trim() || null });
    if (result.ok) onDone();
    else setProblem(result.problem.message);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap={10} w={260}>
        <TextInput label={t.people.addName} placeholder={t.people.addHint} value={name} onChange={(event) => setName(event.currentTarget.value)} error={problem} data-autofocus />
        <TextInput label={t.people.email} type="email" value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
        <Button type="submit" disabled={name.trim() === ''}>{t.people.addGo}</Button>
      </Stack>
    </form>
  );
}
