import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { Avatar } from '../../../ui/Avatar';
import page from '../../../ui/page.module.css';
import { coachingPath, personPath } from '../levels/paths';
import { PersonFeedback } from './PersonFeedback';

const FeedbackPersonDocument = graphql(`
  query FeedbackPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }
`);

/** Feedback about one person, at an address of its own. */
export function FeedbackPage() {
  const { personId } = useParams({ strict: false });
  const id = personId ?? '';
  const open = useOpenPath();
  const [{ data }] = useOrgQuery({ query: FeedbackPersonDocument, variables: { id } });
  const person = data?.org.person;
  const name = person?.name ?? '';
  usePage(useMemo(() => [{ label: t.assess.coaching, open: () => open(coachingPath) }, { label: name, open: () => open(personPath(id)) }, { label: t.feedback.title }], [open, name, id]));
  return (
    <div className={page.page}>
      {person && <header className={page.head}><Avatar name={name} size={48} /><div className={page.grow}><h1>{t.feedback.of(name)}</h1>{person.position && <span className={page.soft}>{person.position.title}</span>}</div></header>}
      <PersonFeedback personId={id} />
    </div>
  );
}
