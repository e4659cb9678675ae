import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconArrowBackUp, IconCheck, IconColumns3, IconCopyPlus, IconDots, IconEye, IconMessage2, IconPencil, IconSend, IconTransferIn, IconTrash } from '@tabler/icons-react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { t } from '../../../lib/strings/strings';
import { inScenario } from '../../../ui/WorldLink';
import { isOpen, nextSteps, type Standing, type Step } from '../steps';
import shared from '../scenarios.module.css';

const icons = {
  edit: IconPencil, look: IconEye, handIn: IconSend, takeBack: IconArrowBackUp, approve: IconCheck, askForChanges: IconMessage2, apply: IconTransferIn, copy: IconCopyPlus, putAway: IconArchive, takeOut: IconArchiveOff, delete: IconTrash,
} as const satisfies Record<Step, unknown>;

interface Props {
  scenario: Standing & { readonly id: string };
  onStep: (step: Exclude<Step, 'edit' | 'look'>) => void;
  /** What stands between the steps and the menu. */
  children?: ReactNode;
}

/** The steps that come next as buttons, and the others in a menu. */
export function StepButtons({ scenario, onStep, children }: Props) {
  const { history } = useRouter();
  const navigate = useNavigate();
  const { primary, beside, menu } = nextSteps(scenario);
  const take = (step: Step) => {
    if (step === 'edit' || step === 'look') history.push(inScenario(scenario.id, '/chart'));
    else onStep(step);
  };
  const button = (step: Step, filled: boolean) => {
    const Icon = icons[step];
    return <Button key={step} variant={filled ? 'filled' : 'default'} leftSection={<Icon size={14} stroke={1.8} aria-hidden="true" />} onClick={() => take(step)}>{t.scenarios.steps[step]}</Button>;
  };
  return (
    <>
      {primary && button(primary, true)}
      {beside.map((step) => button(step, false))}
      {children}
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon aria-label={t.scenarios.steps.more}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {isOpen(scenario.state) && <Menu.Item leftSection={<IconColumns3 size={16} />} onClick={() => void navigate({ to: '/scenarios/compare', search: { ids: scenario.id } })}>{t.scenarios.steps.compare}</Menu.Item>}
          {menu.map((step) => {
            const Icon = icons[step];
            return <Menu.Item key={step} leftSection={<Icon size={16} />} className={step === 'delete' ? shared.dangerItem : undefined} onClick={() => take(step)}>{t.scenarios.steps[step]}</Menu.Item>;
          })}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
