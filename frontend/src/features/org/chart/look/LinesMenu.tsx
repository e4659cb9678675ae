import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconLine } from '@tabler/icons-react';
import { LINE_KINDS, type LineKind } from '../../../../chart/model/seat';
import { t } from '../../../../lib/strings/strings';
import { Keys } from '../../../../ui/Keys';
import { LineSample } from '../LineSample';
import styles from './look.module.css';

/** Which lines beside the tree are drawn, each with a piece of it; and what the tree's own looks like. */
export function LinesMenu({ kinds, onKinds }: { kinds: readonly LineKind[]; onKinds: (kinds: readonly LineKind[]) => void }) {
  return (
    <Menu position="top-start" width={230} closeOnItemClick={false}>
      <Menu.Target>
        <Tooltip label={<span className={styles.tip}>{t.look.lines.open}<Keys shortcut="L" /></span>}>
          <ActionIcon aria-label={t.look.lines.open}><IconLine size={18} stroke={1.6} aria-hidden="true" /></ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label><span className={styles.line}><LineSample kind="tree" />{t.chart.keyLines.tree}</span></Menu.Label>
        <Menu.Divider />
        <Menu.CheckboxGroup value={[...kinds]} onChange={(value) => onKinds(LINE_KINDS.filter((kind) => value.includes(kind)))}>
          {LINE_KINDS.map((kind) => <Menu.CheckboxItem key={kind} value={kind}><span className={styles.line}><LineSample kind={kind} />{t.chart.keyLines[kind]}</span></Menu.CheckboxItem>)}
        </Menu.CheckboxGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => onKinds(kinds.length === LINE_KINDS.length ? [] : LINE_KINDS)}>{kinds.length === LINE_KINDS.length ? t.look.lines.none : t.look.lines.all}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
