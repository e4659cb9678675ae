import { t } from '../../../lib/strings/strings';
import { BoxShape } from './BoxShape';
import { themeInk } from './ink';
import { LoadBadge } from './LoadBadges';
import { modes, type Box, type MapLink, type Route, type Shape } from './mapTypes';
import { RouteEnds, RouteLine } from './RouteShape';
import styles from './map.module.css';

const team = { id: '', name: '', type: null, group: null };
const shapes = ['stream', 'platform', 'enabling', 'subsystem', 'untyped'] as const satisfies readonly Shape[];

/** What shapes and lines mean, in words, each beside what it looks like. */
export function MapLegend({ load = false }: { load?: boolean }) {
  const words = t.topology.legend;
  return (
    <details className={styles.legend}>
      <summary>{words.title}</summary>
      <ul tabIndex={0} aria-label={words.title}>
        {shapes.map((shape) => <li key={shape}><ShapeSample shape={shape} />{words[shape]}</li>)}
        {modes.map((mode) => <li key={mode}><LinkSample link={{ ...interaction, mode }} />{words[mode]}</li>)}
        <li><LinkSample link={{ ...dependency, severity: 'MEDIUM' }} />{words.dependency}</li>
        <li><LinkSample link={{ ...dependency, severity: 'BLOCKING' }} />{words.blocking}</li>
        <li><LinkSample link={{ ...dependency, severity: 'HIGH', overdue: true }} />{words.expired}</li>
        <li><LinkSample link={{ ...interaction, mode: 'X_AS_A_SERVICE', planned: true }} />{words.planned}</li>
        {load && samples.map(({ word, score }) => <li key={word}><svg width="40" height="28" viewBox="-3 -3 52 32" aria-hidden="true"><LoadBadge score={score} x={0} y={0} ink={themeInk} /></svg>{t.load.legend.title}: {t.load.legend[word]}</li>)}
      </ul>
    </details>
  );
}

/** A number of each grade. */
const samples = [{ word: 'fine', score: 2.2 }, { word: 'some', score: 3.1 }, { word: 'much', score: 4.0 }, { word: 'few', score: null }] as const;

const interaction = { id: '', kind: 'interaction', from: '', to: '', expired: false, planned: false } as const;
const dependency = { id: '', kind: 'dependency', from: '', to: '', overdue: false } as const;

function ShapeSample({ shape }: { shape: Shape }) {
  const size = shape === 'enabling' ? { x: 14, y: 2, width: 12, height: 24 } : shape === 'platform' ? { x: 1, y: 14, width: 38, height: 10 } : shape === 'subsystem' ? { x: 6, y: 4, width: 28, height: 20 } : { x: 1, y: 7, width: 38, height: 14 };
  const box: Box = { team, shape, ...size };
  return <svg width="40" height="28" viewBox="0 0 40 28" aria-hidden="true"><BoxShape box={box} ink={themeInk} opacity={1} selected={false} detailed={false} /></svg>;
}

function LinkSample({ link }: { link: MapLink }) {
  const route: Route = { link, crosses: false, points: [{ x: 20, y: 2 }, { x: 20, y: 46 }] };
  const tone = 'var(--collaboration)';
  return (
    <svg width="40" height="28" viewBox="-4 -4 48 56" aria-hidden="true">
      <RouteLine route={route} ink={themeInk} opacity={1} hatch={tone} />
      <RouteEnds route={route} ink={themeInk} opacity={1} hatch={tone} />
    </svg>
  );
}
