import { ActionIcon, Button, Select, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { Avatar } from '../../../ui/Avatar';
import { SearchPicker } from '../../../ui/SearchPicker';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import shared from '../scenarios.module.css';
import styles from './overview.module.css';

const SharesFragment = graphql(`
  fragment Shares on Scenario { id owned owner ownerPerson { id } shares { canEdit person { id name } } }
`);

/** Who else knows of it, and what they may do. */
export function Shares({ scenario: masked }: { scenario: FragmentType<typeof SharesFragment> }) {
  const { id, owned, owner, ownerPerson, shares } = unmask(SharesFragment, masked);
  const { shares: words, steps: { done } } = t.scenarios;
  const edits = useScenarioEdits();
  const [adding, setAdding] = useState(false);
  const without = [...shares.map(({ person }) => person.id), ...(ownerPerson ? [ownerPerson.id] : [])];
  return (
    <section className={shared.part} aria-labelledby="shares">
      <h2 id="shares">
        {words.title}
        {owned && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.add}</Button>}
      </h2>
      {adding && (
        <SearchPicker
          kind="PERSON" label={words.add} placeholder={words.placeholder} without={without} onLeave={() => setAdding(false)}
          onPick={({ id: person, label }) => { setAdding(false); void edits.share(id, person, false, done.shared(label)); }}
        />
      )}
      {shares.length === 0 && !adding && owned && <p className={shared.hint}>{words.empty}</p>}
      <ul className={styles.rows}>
        {!owned && <li><Avatar name={owner} /><span className={shared.clipGrow} title={owner}>{owner}</span><span className={shared.soft}>{words.you}</span></li>}
        {shares.map(({ person, canEdit }) => (
          <li key={person.id}>
            <Avatar name={person.name} />
            <span className={shared.clipGrow} title={person.name}>{person.name}</span>
            {owned
              ? <>
                  <Select
                    aria-label={words.access(person.name)} w={110} variant="unstyled" allowDeselect={false} value={canEdit ? 'edit' : 'read'} data={[{ value: 'read', label: words.mayRead }, { value: 'edit', label: words.mayEdit }]}
                    onChange={(value) => void edits.share(id, person.id, value === 'edit', done.shared(person.name))}
                  />
                  <Tooltip label={words.remove(person.name)}><ActionIcon size={24} aria-label={words.remove(person.name)} onClick={() => void edits.unshare(id, person.id, done.unshared(person.name))}><IconX size={14} aria-hidden="true" /></ActionIcon></Tooltip>
                </>
              : <span className={shared.soft}>{canEdit ? words.mayEdit : words.mayRead}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
