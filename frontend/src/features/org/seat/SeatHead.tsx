import { ActionIcon, Menu, VisuallyHidden } from '@mantine/core';
import { IconArchive, IconArrowMerge, IconArrowsSplit, IconDots, IconFocusCentered, IconUserShare, IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import { useOrgEdits } from '../edits/useOrgEdits';
import { ReshapeDialog, type Reshape } from '../reshape/ReshapeDialog';
import { CloseSeatDialog } from './CloseSeatDialog';
import styles from './seat.module.css';

const SeatHeadFragment = graphql(`
  fragment SeatHead on Position {
    id title managerRef span totalReports layer headcount
    person { id }
    manager { id title person { id name } }
  }
`);

interface Props {
  seat: FragmentType<typeof SeatHeadFragment>;
  /** The revision that the seat was read at. */
  revision: number;
  onChoose: (id: string | undefined) => void;
}

export function SeatHead({ seat: masked, revision, onChoose }: Props) {
  const seat = unmask(SeatHeadFragment, masked);
  const { seats, expecting } = useOrgEdits();
  return (
    <header className={styles.head}>
      <VisuallyHidden><h2>{seat.title}</h2></VisuallyHidden>
      <div className={styles.titleRow}>
        <div className={styles.title}>
          <InlineText large label={t.seat.title} value={seat.title} version={revision} onSave={async (title, seen) => (await seats.rename(seat.id, title, expecting(seen))).ok} />
        </div>
        <SeatMenu id={seat.id} title={seat.title} span={seat.span} held={seat.person != null} revision={revision} onChoose={onChoose} />
        <ActionIcon aria-label={t.frame.inspector.close} onClick={() => onChoose(undefined)}><IconX size={16} aria-hidden="true" /></ActionIcon>
      </div>
      <p className={styles.reports}>
        {t.seat.reportsTo}{' '}
        {seat.manager
          ? <button type="button" className={styles.linkButton} onClick={() => onChoose(seat.manager?.id)}>{seat.manager.person?.name ?? seat.manager.title}</button>
          : <span>{seat.managerRef ? t.seat.unresolved(seat.managerRef) : t.seat.top}</span>}
      </p>
      <dl className={styles.numbers}>
        <Figure value={seat.span} label={t.seat.numbers.direct} />
        <Figure value={seat.totalReports} label={t.seat.numbers.below} />
        <Figure value={seat.headcount} label={t.seat.numbers.people} />
        <Figure value={seat.layer} label={t.seat.numbers.layer} />
      </dl>
    </header>
  );
}

function Figure({ value, label }: { value: number; label: string }) {
  return <div><dt>{label}</dt><dd>{value.toLocaleString()}</dd></div>;
}

interface SeatMenuProps {
  id: string;
  title: string;
  span: number;
  held: boolean;
  revision: number;
  onChoose: (id: string) => void;
}

function SeatMenu({ id, title, span, held, revision, onChoose }: SeatMenuProps) {
  const [closing, setClosing] = useState(false);
  const [reshaping, setReshaping] = useState<Reshape | null>(null);
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon aria-label={t.seat.actions}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFocusCentered size={16} />} onClick={() => void navigate({ to: '/chart', search: { seat: id } })}>{t.seat.showOnChart}</Menu.Item>
          {readOnly !== null && <Menu.Label>{readOnly}</Menu.Label>}
          <Menu.Item disabled={readOnly !== null || !held} leftSection={<IconUserShare size={16} />} onClick={() => setReshaping('transfer')}>{t.reshape.transferMenu}</Menu.Item>
          <Menu.Item disabled={readOnly !== null} leftSection={<IconArrowsSplit size={16} />} onClick={() => setReshaping('split')}>{t.reshape.splitMenu}</Menu.Item>
          <Menu.Item disabled={readOnly !== null} leftSection={<IconArrowMerge size={16} />} onClick={() => setReshaping('merge')}>{t.reshape.mergeMenu}</Menu.Item>
          <Menu.Item disabled={readOnly !== null} leftSection={<IconArchive size={16} />} onClick={() => setClosing(true)}>{t.seat.close}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {reshaping && <ReshapeDialog what={reshaping} id={id} onClose={() => setReshaping(null)} onDone={onChoose} />}
      {closing && <CloseSeatDialog onClose={() => setClosing(false)} seats={[{ id, title }]} reports={span} revision={revision} />}
    </>
  );
}
