import { ActionIcon, Button, Menu, Modal, TextInput, VisuallyHidden } from '@mantine/core';
import { IconDots, IconDoorEnter, IconDoorExit, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { dayOf } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useMayWrite, useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { Avatar } from '../../../ui/Avatar';
import { InlineText } from '../../../ui/InlineText';
import page from '../../../ui/page.module.css';
import { useOrgEdits } from '../edits/useOrgEdits';
import { ReplaceDialog } from '../leaving/ReplaceDialog';
import { ReshapeDialog } from '../reshape/ReshapeDialog';
import { RehireDialog } from './RehireDialog';
import styles from './people.module.css';

const PersonHeadFragment = graphql(`
  fragment PersonHead on Person { id name leftOn position { id title } }
`);

interface Props {
  person: FragmentType<typeof PersonHeadFragment>;
  /** The revision that the person was read at. */
  revision: number;
}

export function PersonHead({ person: masked, revision }: Props) {
  const person = unmask(PersonHeadFragment, masked);
  const { people, expecting } = useOrgEdits();
  const [leaving, setLeaving] = useState(false);
  const [moving, setMoving] = useState(false);
  const [returning, setReturning] = useState(false);
  const hasLeft = person.leftOn != null && person.leftOn <= dayOf(new Date());
  const readOnly = useReadOnly() !== null;
  // A scenario plans a leaving, and hands nothing over.
  const mayReplace = useMayWrite();
  return (
    <header className={styles.pageHead}>
      <Avatar name={person.name} size={48} />
      <div className={styles.nameEdit}>
        <VisuallyHidden><h1>{person.name}</h1></VisuallyHidden>
        <InlineText large label={t.people.name} value={person.name} version={revision} onSave={async (name, seen) => (await people.update({ person: person.id, name, expectedRevision: expecting(seen) })).ok} />
        {person.position && <div className={page.soft}>{person.position.title}</div>}
      </div>
      <Menu position="bottom-end" disabled={readOnly}>
        <Menu.Target><ActionIcon disabled={readOnly} aria-label={t.people.actions}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {person.position && <Menu.Item leftSection={<IconUserShare size={16} />} onClick={() => setMoving(true)}>{t.reshape.transferPerson}</Menu.Item>}
          {hasLeft
            ? <Menu.Item leftSection={<IconDoorEnter size={16} />} onClick={() => setReturning(true)}>{t.people.rehire}</Menu.Item>
            : <Menu.Item leftSection={<IconDoorExit size={16} />} onClick={() => setLeaving(true)}>{mayReplace ? t.leaving.menu : t.people.leaving}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {returning && <RehireDialog person={person} revision={revision} onClose={() => setReturning(false)} />}
      {moving && person.position && <ReshapeDialog what="transfer" id={person.position.id} who={person.id} onClose={() => setMoving(false)} />}
      {mayReplace && leaving && <ReplaceDialog person={person} onClose={() => setLeaving(false)} />}
      {!mayReplace && leaving && <LeavingDialog person={person.id} name={person.name} revision={revision} onClose={() => setLeaving(false)} />}
    </header>
  );
}

function LeavingDialog({ person, name, revision, onClose }: { person: string; name: string; revision: number; onClose: () => void }) {
  const { people, expecting } = useOrgEdits();
  const [seen] = useState(revision);
  const [on, setOn] = useState('');
  const record = () => {
    onClose();
    void people.recordLeaving(person, on || undefined, expecting(seen));
  };
  return (
    <Modal opened onClose={onClose} title={t.people.leavingTitle(name)}>
      <p>{t.people.leavingText}</p>
      <TextInput type="date" label={t.people.leavingOn} value={on} onChange={(event) => setOn(event.currentTarget.value)} />
      <Button mt={16} onClick={record}>{t.people.leavingGo}</Button>
    </Modal>
  );
}
