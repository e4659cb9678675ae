import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { Told } from '../../../ui/Told';
import { showHours } from './hours';
import { isKnown, segmentsOf, shareOf, timeKinds, totalOf, usualWeek, type Segment, type Week } from './weeks';
import styles from './time.module.css';

interface Target {
  readonly people: number;
  readonly context: number;
  readonly player: number;
}

/** Beyond so many weeks there is no room for words in the bars. */
const wordy = 13;

/** Each week as a bar of parts, the earliest first, beside what a week should look like. The table has every number. */
export function TimeChart({ weeks, target }: { weeks: readonly Week[]; target: Target }) {
  const words = t.time.chart;
  const usual = usualWeek(weeks);
  const few = weeks.length <= wordy;
  const every = Math.ceil(weeks.length / wordy);
  return (
    <figure className={styles.figure}>
      <div className={styles.chart} role="img" aria-label={words.label(weeks.length, weeks.filter(isKnown).length, target.people)} data-few={few || undefined}>
        <div className={styles.scale} aria-hidden="true">{[0, 25, 50, 75, 100].map((percent) => <span key={percent} style={{ bottom: `${percent}%` }}>{percent} %</span>)}</div>
        <div className={styles.plot} aria-hidden="true">
          {[25, 50, 75, 100].map((percent) => <i key={percent} className={styles.rule} style={{ bottom: `${percent}%` }} />)}
          <div className={styles.column} data-target><Bar segments={targetSegments(target)} percent /></div>
          {weeks.toReversed().map((week) => <div key={week.weekOn} className={styles.column}><Bar segments={segmentsOf(week, usual)} partly={!isKnown(week) && totalOf(week) > 0} wordless={!few} /></div>)}
          <i className={styles.line} style={{ bottom: `${target.people}%` }}><b>{words.line(target.people)}</b></i>
        </div>
        <div className={styles.feet} aria-hidden="true">
          <span data-target>{words.target}</span>
          {weeks.toReversed().map((week, index) => <span key={week.weekOn}>{(weeks.length - 1 - index) % every === 0 && <>{index === weeks.length - 1 ? words.now : formatDay(week.weekOn, new Date())}{few && <small>{footOf(week)}</small>}</>}</span>)}
        </div>
      </div>
      <TimeKey partly={weeks.some((week) => !isKnown(week) && totalOf(week) > 0)} />
    </figure>
  );
}

const footOf = (week: Week) => (totalOf(week) === 0 ? '' : `${showHours(totalOf(week))} h`);

/** What a week should look like, as parts of one: coaching and staffing have no target of their own. */
function targetSegments({ people, context, player }: Target): readonly (Segment & { label: string })[] {
  return [
    { kind: 'COACHING' as const, minutes: 0, from: 0, size: people, label: t.time.people }, { kind: 'STRATEGY' as const, minutes: 0, from: people, size: context, label: t.time.kinds.STRATEGY },
    { kind: 'HANDS_ON' as const, minutes: 0, from: people + context, size: player, label: t.time.kinds.HANDS_ON },
  ].filter(({ size }) => size > 0);
}

function Bar({ segments, percent = false, partly = false, wordless = false }: { segments: readonly (Segment & { label?: string })[]; percent?: boolean; partly?: boolean; wordless?: boolean }) {
  const total = segments.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div className={styles.bar} data-partly={partly || undefined}>
      {segments.map(({ kind, minutes, from, size, label = t.time.kinds[kind] }) => (
        <span
          key={kind} className={styles.part} data-kind={percent && kind === 'COACHING' ? 'PEOPLE' : kind} style={{ bottom: `${from}%`, height: `${size}%` }}
          title={percent ? `${label}: ${size} %` : t.time.chart.part(label, showHours(minutes), shareOf(minutes, total))}
        >
          {size >= 9 && !wordless && <b>{percent ? `${size} %` : showHours(minutes)}</b>}
        </span>
      ))}
    </div>
  );
}

/** Names each part by its pattern. */
export function TimeKey({ partly = false }: { partly?: boolean }) {
  return (
    <figcaption className={styles.key} aria-label={t.time.chart.key}>
      {timeKinds.map((kind) => <Told key={kind} why={t.time.hints[kind]}><Swatch kind={kind} />{t.time.kinds[kind]}</Told>)}
      {partly && <span><i className={styles.swatch} data-partly aria-hidden="true" />{t.time.chart.partly}</span>}
    </figcaption>
  );
}

/** The pattern of a part. */
export function Swatch({ kind }: { kind: (typeof timeKinds)[number] }) {
  return <i className={styles.swatch} data-kind={kind} aria-hidden="true" />;
}
