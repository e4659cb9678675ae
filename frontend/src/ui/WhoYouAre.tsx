import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../lib/graphql/document';
import { problemOfCombined, type Problem } from '../lib/graphql/problem';
import { useServices } from '../lib/services';
import { t } from '../lib/strings/strings';
import { SearchPicker } from './SearchPicker';
import { ProblemState } from './states';
import page from './page.module.css';
import styles from './WhoYouAre.module.css';

const WhoDocument = graphql(`
  query Who { viewer { name owner scopes canEdit person { id name } behind { name } } }
`);

const SetOwnerDocument = graphql(`
  mutation SetOwnerPerson($input: SetOwnerPersonInput!) { setOwnerPerson(input: $input) { viewer { name person { id name } } } }
`);

/** Who is asking, as far as the window knows. */
export function useWho() {
  const [{ data }] = useQuery({ query: WhoDocument });
  const viewer = data?.viewer;
  return {
    loaded: viewer !== undefined,
    name: viewer?.name ?? '',
    person: viewer?.person ?? null,
    owner: viewer?.owner ?? false,
    canEdit: viewer?.canEdit ?? true,
    /** Whether they may say who they are, and look through the eyes of others. */
    mayChoose: viewer !== undefined && viewer.owner && viewer.scopes === null && viewer.behind === null,
  };
}

/**
 * Lets the owner say which person they are. The page begins anew after it: what may be seen is another thing from then on.
 */
export function WhoYouAre() {
  const client = useClient();
  const { vault } = useServices();
  const { person, mayChoose } = useWho();
  const [picking, setPicking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!mayChoose) return null;

  const say = async (id: string | null) => {
    setProblem(null);
    await vault.lock('person'); // what is being written is kept as who wrote it
    const { error } = await client.mutation(SetOwnerDocument, { input: { person: id } }).toPromise();
    if (error) return setProblem(problemOfCombined(error));
    window.location.reload();
  };
  return (
    <>
      <div className={styles.who}>
        <span role="status">{person ? t.identity.you(person.name) : t.identity.unknown}</span>
        {picking
          ? <SearchPicker kind="PERSON" label={t.identity.pick} placeholder={t.identity.placeholder} onPick={({ id }) => void say(id)} onLeave={() => setPicking(false)} />
          : <Button size="compact-sm" variant="default" onClick={() => setPicking(true)}>{person ? t.identity.change : t.identity.choose}</Button>}
        {person && !picking && <Button size="compact-sm" variant="subtle" onClick={() => void say(null)}>{t.identity.none}</Button>}
      </div>
      {problem && <ProblemState problem={problem} onRetry={() => setProblem(null)} />}
    </>
  );
}

/** Asks an owner who they are, where what a page shows belongs to people. Shows nothing to those who have said. */
export function AskWhoYouAre() {
  const { loaded, person, mayChoose } = useWho();
  if (!loaded || person || !mayChoose) return null;
  return (
    <section className={page.section} aria-label={t.identity.askTitle}>
      <h2>{t.identity.askTitle}</h2>
      <p>{t.identity.askText}</p>
      <WhoYouAre />
    </section>
  );
}
