import { Button } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { FeedbackEntryFragment } from '../../../gql/graphql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import { Moment } from '../../../ui/Moment';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import { AskDialog } from './AskDialog';
import { DeclineDialog } from './DeclineDialog';
import { FeedbackDocument, FeedbackFields } from './feedbackDocument';
import { GiveDialog } from './GiveDialog';
import styles from './feedback.module.css';

type Dialog = { readonly kind: 'give' | 'ask' } | { readonly kind: 'answer' | 'decline'; readonly request: FeedbackEntryFragment };

/** Feedback about a person, given and asked for, with the ways to give and to ask. On one's own page also what one was asked for. */
export function PersonFeedback({ personId }: { personId: string }) {
  const words = t.feedback;
  const { data, problem, retry } = useConfidentialQuery(FeedbackDocument, { id: personId });
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows rows={4} />;
  const person = data.org.person;
  if (!person) return <EmptyState title={t.assess.empty.gone}>{t.assess.empty.goneText}</EmptyState>;

  const viewer = data.viewer.person;
  const self = viewer?.id === person.id;
  const leads = viewer != null && (viewer.id === person.coach?.id || viewer.id === person.manager?.id);
  const list = unmask(FeedbackFields, person.feedback);
  const asked = self ? unmask(FeedbackFields, person.feedbackAsked) : [];
  const close = () => setDialog(null);
  const actions = mayWrite && viewer && <>{!self && <Button onClick={() => setDialog({ kind: 'give' })}>{words.give}</Button>}{(self || leads) && <Button variant={self ? 'filled' : 'default'} onClick={() => setDialog({ kind: 'ask' })}>{words.ask}</Button>}</>;
  return (
    <div className={styles.feedback}>
      {asked.length > 0 && (
        <section>
          <h2>{words.asked}</h2>
          <ul className={styles.asked}>
            {asked.map((request) => (
              <li key={request.id}>
                <div><strong>{askedWords(request)}</strong>{request.question && <p>{request.question}</p>}</div>
                {mayWrite && <span className={styles.actions}><Button onClick={() => setDialog({ kind: 'answer', request })}>{words.answer}</Button><Button variant="default" onClick={() => setDialog({ kind: 'decline', request })}>{words.decline}</Button></span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.head}><WhoReads>{self ? words.whoListSelf : words.whoList(person.name)}</WhoReads>{list.length > 0 && <span className={styles.actions}>{actions}</span>}</div>
      {list.length === 0
        ? <EmptyState icon={<IconMessage size={28} stroke={1.4} />} title={words.empty} actions={actions}>{self ? words.emptySelfText : words.emptyText(person.name)}</EmptyState>
        : <ol className={styles.list} aria-label={words.list}>{list.map((entry) => <Entry key={entry.id} entry={entry} />)}</ol>}
      {dialog?.kind === 'give' && <GiveDialog person={person} competencies={data.org.competencies} onClose={close} />}
      {dialog?.kind === 'ask' && viewer && <AskDialog about={person} viewer={viewer.id} competencies={data.org.competencies} onClose={close} />}
      {dialog?.kind === 'answer' && dialog.request.person && <GiveDialog person={dialog.request.person} request={{ id: dialog.request.id, question: dialog.request.question, asker: dialog.request.requestedBy?.name ?? null, competency: dialog.request.competency?.id ?? null }} competencies={data.org.competencies} onClose={close} />}
      {dialog?.kind === 'decline' && <DeclineDialog request={dialog.request.id} asker={dialog.request.requestedBy?.name ?? words.nobody} onClose={close} />}
    </div>
  );
}

function askedWords({ requestedBy, person }: FeedbackEntryFragment): string {
  const asker = requestedBy?.name ?? t.feedback.nobody;
  return requestedBy?.id === person?.id ? t.feedback.askedBySelf(asker) : t.feedback.askedBy(asker, person?.name ?? t.feedback.nobody);
}

function Entry({ entry }: { entry: FeedbackEntryFragment }) {
  const { author, state, text, question, competency, requestedBy, createdAt, givenAt } = entry;
  const name = author?.name ?? t.feedback.nobody;
  const facts = [state === 'GIVEN' ? '' : t.feedback.state[state], competency ? t.feedback.about(competency.name) : '', requestedBy ? t.feedback.requested(requestedBy.name) : ''].filter(Boolean).join(' · ');
  return (
    <li data-state={state}>
      <Avatar name={name} size={32} />
      <div>
        <div className={styles.by}><strong>{name}</strong> <span><Moment at={givenAt ?? createdAt} />{facts && ` · ${facts}`}</span></div>
        {question && <p className={styles.question}>{question}</p>}
        {text && <p className={styles.text}>{text}</p>}
      </div>
    </li>
  );
}
