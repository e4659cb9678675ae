import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { SearchPicker } from '../../../ui/SearchPicker';
import page from '../../../ui/page.module.css';
import type { Onboarding } from './onboardingDocument';
import { useOnboardingEdits } from './onboardingEdits';
import styles from './onboarding.module.css';

type Part = 'manager' | 'buddy' | 'startsOn';

/** Who helps somebody begin, and when they do. */
export function Helpers({ onboarding, editable }: { onboarding: Onboarding; editable: boolean }) {
  const words = t.onboarding;
  const edits = useOnboardingEdits();
  const [changes, setChanges] = useState<Part | null>(null);
  const update = (change: { manager?: string; buddy?: string | null; startsOn?: string }) => {
    setChanges(null);
    void edits.update({ onboarding: onboarding.id, expectedVersion: onboarding.version, ...change });
  };
  const now = new Date();
  const button = (part: Part, label: string) => editable && changes !== part && <Button size="compact-xs" variant="default" aria-label={words.changeOf(label)} onClick={() => setChanges(part)}>{words.change}</Button>;
  return (
    <section className={page.section}>
      <h2>{words.facts}</h2>
      <dl className={`${page.facts} ${styles.helpers}`}>
        <dt>{words.seesTo}</dt>
        <dd>
          {changes === 'manager' ? <SearchPicker kind="PERSON" label={words.seesTo} placeholder={words.seesToHint} onPick={(picked) => update({ manager: picked.id })} onLeave={() => setChanges(null)} /> : onboarding.manager?.name}
          {button('manager', words.seesTo)}
        </dd>
        <dt>{words.buddy}</dt>
        <dd>
          {changes === 'buddy' ? <SearchPicker kind="PERSON" label={words.buddy} placeholder={words.buddyHint} onPick={(picked) => update({ buddy: picked.id })} onLeave={() => setChanges(null)} /> : onboarding.buddy?.name ?? words.noBuddy}
          {button('buddy', words.buddy)}
          {editable && onboarding.buddy && changes !== 'buddy' && <Button size="compact-xs" variant="default" onClick={() => update({ buddy: null })}>{words.withoutBuddy}</Button>}
        </dd>
        <dt>{words.firstDay}</dt>
        <dd>
          {changes === 'startsOn'
            ? <TextInput type="date" aria-label={words.firstDay} defaultValue={onboarding.startsOn} autoFocus onBlur={(event) => (event.currentTarget.value && event.currentTarget.value !== onboarding.startsOn ? update({ startsOn: event.currentTarget.value }) : setChanges(null))} onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); if (event.key === 'Escape') setChanges(null); }} />
            : formatDay(onboarding.startsOn, now)}
          {button('startsOn', words.firstDay)}
        </dd>
        <dt>{words.reviewBy}</dt>
        <dd>{formatDay(onboarding.reviewBy, now)}</dd>
      </dl>
    </section>
  );
}
