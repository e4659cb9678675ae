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
import { PersonGaps } from './PersonGaps';
import styles from './gaps.module.css';

const GapsPersonDocument = graphql(`
  query GapsPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }
`);

/** Strengths and gaps of one person, at an address of their own. */
export function GapsPage() {
  const { personId } = useParams({ strict: false });
  const id = personId ?? '';
  const open = useOpenPath();
  const [{ data }] = useOrgQuery({ query: GapsPersonDocument, variables: { id } });
  const person = data?.org.person;
  const name = person?.name ?? '';
  usePage(useMemo(() => [{ label: t.assess.coaching, open: () => open(coachingPath) }, { label: name, open: () => open(personPath(id)) }, { label: t.gaps.crumb }], [open, name, id]));
  return (
    <div className={`${page.page} ${styles.page}`}>
      {person && <header className={page.head}><Avatar name={name} size={48} /><div className={page.grow}><h1>{t.gaps.title(name)}</h1>{person.position && <span className={page.soft}>{person.position.title}</span>}</div></header>}
      <PersonGaps personId={id} assessing />
    </div>
  );
}
