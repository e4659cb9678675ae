import { Button, Menu } from '@mantine/core';
import { IconAlertTriangle, IconArrowsDiff, IconCircleX, IconClockHour4, IconExternalLink, IconPlayerTrackNext, IconVersions } from '@tabler/icons-react';
import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import { useProvideScope } from '../../../lib/commands/useCommands';
import { dayOf, formatDay, formatDayAndTime, formatExact } from '../../../lib/format/dates';
import type { Problem } from '../../../lib/graphql/problem';
import { compareModes } from '../../../lib/preferences';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { useGoToWorld, useWorld } from '../../../lib/useWorld';
import { isNow, liveNow, pathIn, type World } from '../../../lib/world';
import { Told } from '../../../ui/Told';
import { waveScope } from '../../commands/timeScope';
import { TimeBar } from './TimeBar';
import { markAt } from './timeMarks';
import { useScenario, type OpenScenario } from './useScenario';
import { useTimeline } from './useTimeline';
import { WaveBar, WaveWords } from './WaveBar';
import { waveSteps, type WaveStep } from './waveSteps';
import styles from './world.module.css';

/** Says in every room, by colour, pattern and words, that this is not the organisation as it is. */
export function WorldBand() {
  const world = useWorld();
  const { scenario, gone, problem, retry } = useScenario();
  if (isNow(world)) return null;
  if (world.scenario === null) return <MomentBand asOf={world.asOf ?? ''} />;
  if (problem) return <Band kind="scenario" icon={<IconAlertTriangle size={16} aria-hidden="true" />}><Unread problem={problem} onRetry={retry} /><LeaveButton /></Band>;
  return <ScenarioBand world={world} scenario={scenario} gone={gone} />;
}

function ScenarioBand({ world, scenario, gone }: { world: World; scenario: OpenScenario | null; gone: boolean }) {
  const steps = useMemo(() => (scenario ? waveSteps(scenario.id, scenario.waves, dayOf(new Date())) : []), [scenario]);
  const below = !gone && world.asOf !== null && steps.length > 0 && <WaveBar asOf={world.asOf} steps={steps} />;
  return <Band kind="scenario" below={below} icon={gone ? <IconCircleX size={16} aria-hidden="true" /> : <IconVersions size={16} aria-hidden="true" />}>{gone ? <Gone /> : scenario && <ScenarioWords world={world} scenario={scenario} steps={steps} />}</Band>;
}

function Band({ kind, icon, children, below }: { kind: 'scenario' | 'moment'; icon: ReactNode; children: ReactNode; below?: ReactNode }) {
  return (
    <section className={styles.band} data-world={kind} aria-label={t.world.band}>
      <div className={styles.words}>{icon}{children}</div>
      {below}
    </section>
  );
}

function MomentBand({ asOf }: { asOf: string }) {
  const { marks, loaded, problem, retry } = useTimeline();
  const index = markAt(marks, asOf);
  const mark = marks[index];
  return (
    <Band kind="moment" icon={<IconClockHour4 size={16} aria-hidden="true" />} below={loaded && marks.length > 0 && <TimeBar asOf={asOf} marks={marks} />}>
      <strong className={styles.name} title={formatExact(asOf)}>{t.world.asItWas(formatDayAndTime(asOf))}</strong>
      {problem ? <Unread problem={problem} onRetry={retry} /> : (
        <span className={styles.said} role="status">
          {mark === undefined
            ? loaded && t.world.beforeAll
            : <><span className={styles.place}>{t.world.time.place(index + 1, marks.length)}: </span><span title={mark.summary}>{mark.summary}</span>{mark.changesets > 1 && <span className={styles.place}>, {t.world.time.more(mark.changesets - 1)}</span>}</>}
        </span>
      )}
      <LeaveButton />
    </Band>
  );
}

function ScenarioWords({ world, scenario, steps }: { world: World; scenario: OpenScenario; steps: readonly WaveStep[] }) {
  const go = useGoToWorld();
  const router = useRouter();
  const path = `/scenarios/${scenario.id}`;
  const open = (to: string) => router.history.push(pathIn(world, to));
  return (
    <>
      <span className={styles.kind}>{t.world.scenario}</span>
      <strong className={styles.name} title={scenario.name}>{scenario.name}</strong>
      <span className={styles.badge}>{t.scenarios.state[scenario.state]}</span>
      <span className={styles.optional}>{t.world.revision(scenario.revision)}</span>
      {scenario.behind > 0 && world.asOf === null && (
        <span className={styles.behind}>
          <IconAlertTriangle size={14} aria-hidden="true" />{t.world.behind(scenario.behind)}
          <button type="button" className={styles.textButton} onClick={() => open(path)}>{t.world.rebase}</button>
        </span>
      )}
      {world.asOf !== null && (steps.length > 0 ? <WaveWords scenario={scenario.id} asOf={world.asOf} steps={steps} /> : <span className={styles.behind}>{t.world.waves.until(formatDay(dayOf(new Date(world.asOf)), new Date()))}</span>)}
      {(world.asOf === null || steps.length === 0) && <span className={styles.grow} />}
      {world.asOf !== null && <BandButton onClick={() => go({ ...world, asOf: null })}>{t.world.waves.all}</BandButton>}
      {world.asOf === null && steps[0] && <WavesButton first={steps[0].world} waves={steps.length - 1} />}
      {world.asOf === null && <CompareMenu />}
      <BandButton icon={<IconExternalLink size={14} aria-hidden="true" />} onClick={() => open(path)}>{t.world.openPage}</BandButton>
      <BandButton onClick={() => go(liveNow)}>{t.world.leave}</BandButton>
    </>
  );
}

/** Enters the scenario as it is before its first wave; from there the bar leads on. Begun in another room, it leads to the chart. */
function WavesButton({ first, waves }: { first: World; waves: number }) {
  const router = useRouter();
  const enter = useCallback(() => router.history.push(pathIn(first, '/chart')), [router, first]);
  useProvideScope(waveScope, useMemo(() => ({ enter }), [enter]));
  return <BandButton icon={<IconPlayerTrackNext size={14} aria-hidden="true" />} title={t.world.waves.step(waves)} onClick={enter}>{t.world.waves.button(waves)}</BandButton>;
}

/** How the chart compares the scenario with what it stands on. Chosen in another room, it leads to the chart. */
function CompareMenu() {
  const { preferences } = useServices();
  const { compare } = useStore(preferences);
  const navigate = useNavigate();
  const onChart = useRouterState({ select: (state) => state.location.pathname === '/chart' });
  const words = t.world.compare;
  const choose = (value: string) => {
    const mode = compareModes.find((known) => known === value);
    if (mode) preferences.set((now) => ({ ...now, compare: mode }));
    if (!onChart) void navigate({ to: '/chart' });
  };
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target><BandButton icon={<IconArrowsDiff size={14} aria-hidden="true" />}>{words.button[compare]}</BandButton></Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={compare} onChange={choose}>
          {compareModes.map((mode) => <Menu.RadioItem key={mode} value={mode} closeMenuOnClick>{words[mode]}<span className={styles.itemText}>{words[`${mode}Text`]}</span></Menu.RadioItem>)}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function LeaveButton() {
  const go = useGoToWorld();
  return <BandButton onClick={() => go(liveNow)}>{t.world.backToNow}</BandButton>;
}

/** What the band is about could not be read: the world is the same, and the band still names the way out. */
function Unread({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  return (
    <>
      <Told className={styles.said} role="alert" why={problem.advice}>{problem.message}</Told>
      <BandButton onClick={onRetry}>{t.problems.retry}</BandButton>
    </>
  );
}

function Gone() {
  return (
    <>
      <strong className={styles.name}>{t.world.goneTitle}</strong>
      <span className={styles.said} role="alert">{t.world.goneText}</span>
      <LeaveButton />
    </>
  );
}

/** A menu hands it a class and more of its own. */
function BandButton({ icon, className = '', ...others }: { icon?: ReactNode; children: ReactNode; onClick?: () => void; title?: string; className?: string }) {
  return <Button size="compact-sm" variant="default" leftSection={icon} {...others} className={`${styles.bandButton} ${className}`} />;
}
