import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import page from '../../../ui/page.module.css';
import { PersonFacts } from './PersonFacts';
import { PersonHead } from './PersonHead';
import { PersonSeats } from './PersonSeats';

const PersonDocument = graphql(`
  query Person($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id name ...PersonHead ...PersonSeats ...PersonFacts } }
  }
`);

/** One person: the seats they hold and held, and what is known of them. `more` is what other features say of them, below. */
export function PersonPage({ more }: { more?: (person: { id: string; name: string }) => ReactNode }) {
  const { personId } = useParams({ from: '/people/$personId' });
  const navigate = useNavigate();
  const [{ data, error }, retry] = useOrgQuery({ query: PersonDocument, variables: { id: personId } });
  const person = data?.org.person;
  const name = person?.name ?? '';
  usePage(useMemo(() => [{ label: t.people.title, open: () => void navigate({ to: '/people' }) }, { label: name }], [navigate, name]));

  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  if (!person) return <EmptyState page title={t.people.gone}>{t.people.goneText}</EmptyState>;
  return (
    <div className={page.page}>
      <PersonHead person={person} revision={data.org.revision} />
      <PersonSeats person={person} />
      <PersonFacts person={person} revision={data.org.revision} />
      {more?.(person)}
    </div>
  );
}
