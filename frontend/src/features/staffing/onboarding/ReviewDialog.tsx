import { Button, Modal, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OnboardingOutcome } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { keeping } from '../../../lib/keeping';
import staffing from '../staffing.module.css';
import type { Onboarding } from './onboardingDocument';
import { useOnboardingEdits } from './onboardingEdits';

const words = t.onboarding.review;
const outcomes = Object.keys(words.outcomes) as OnboardingOutcome[];

/** What became of somebody's first ninety days, and why. It is extended once. */
export function ReviewDialog({ onboarding, onClose }: { onboarding: Onboarding; onClose: () => void }) {
  const edits = useOnboardingEdits();
  const [outcome, setOutcome] = useState<OnboardingOutcome | null>(null);
  const [why, setWhy] = useState('');
  const [until, setUntil] = useState('');
  const longer = outcome === 'EXTENDED';
  const offered = outcomes.filter((known) => known !== 'EXTENDED' || !onboarding.extended);
  const name = onboarding.person?.name ?? '';
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.review({ onboarding: onboarding.id, outcome: outcome ?? 'ON_TRACK', why: why.trim(), until: longer ? until || null : null }), onClose, ['why', 'until']);
  return (
    <Modal opened onClose={onClose} title={words.of(name)} {...keeping(outcome !== null || why !== '' || until !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <SegmentedControl fullWidth aria-label={words.outcome} value={outcome ?? ''} onChange={(value) => setOutcome(offered.find((known) => known === value) ?? null)} data={offered.map((value) => ({ value, label: words.outcomes[value] }))} />
          {longer && <TextInput type="date" label={words.until} description={words.untilHint(formatDay(onboarding.reviewBy, new Date()))} value={until} error={errorOf('until')} onChange={(event) => setUntil(event.currentTarget.value)} />}
          <Textarea label={words.why} description={words.whyHint(name)} autosize minRows={3} maxLength={10_000} value={why} error={errorOf('why')} onChange={(event) => setWhy(event.currentTarget.value)} data-autofocus />
          <FormProblem problem={rest} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={outcome === null || why.trim() === '' || (longer && until === '')}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
