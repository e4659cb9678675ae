import { useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ChartCanvas } from '../../../chart/ChartCanvas';
import type { ChartEngine } from '../../../chart/engine';
import { noFilter } from '../../../chart/model/filter';
import { darkTheme, lightTheme } from '../../../chart/render/theme';
import { dayOf } from '../../../lib/format/dates';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { useReadOnly, useWorld } from '../../../lib/useWorld';
import { HoldingTray } from '../holding/HoldingTray';
import { FindingLegend } from '../limits/FindingLegend';
import { FindingsPanel } from '../limits/FindingsPanel';
import { seatBadges } from '../limits/seatBadges';
import { useFindingList } from '../limits/useFindingList';
import { useFindings } from '../limits/useFindings';
import { BeforeChart } from './BeforeChart';
import { ChartDialogs } from './ChartDialogs';
import type { ChartOverlay } from './chartOverlay';
import { ChartMenu, type MenuPlace } from './ChartMenu';
import { ChartTools } from './ChartTools';
import { FilterBar } from './filter/FilterBar';
import { NothingMatches } from './filter/NothingMatches';
import { useChartFilter } from './filter/useChartFilter';
import { CutBar } from './foretell/CutBar';
import { DragHint } from './foretell/DragHint';
import { ColorPanel } from './look/ColorPanel';
import { CopyByHand } from './look/CopyByHand';
import { useArrival } from './look/useArrival';
import { useChartLook } from './look/useChartLook';
import { useCopyLink } from './look/useCopyLink';
import { useLookActions } from './look/useLookActions';
import { MarkLegend } from './MarkLegend';
import { ProvideChart } from './ProvideChart';
import { SelectionBar } from './SelectionBar';
import { useBefore } from './useBefore';
import { useChartActions } from './useChartActions';
import { useChartAddress } from './useChartAddress';
import { useFitAgain } from './useFitAgain';
import { useComparison } from './useComparison';
import { useHoveredSeat } from './useHoveredSeat';
import type { ChartData } from './useChartData';
import { MatrixView } from './matrix/MatrixView';
import { SeatTable } from './table/SeatTable';
import { useViews } from './view/useViews';
import { ViewSwitcher } from './view/ViewSwitcher';
import styles from './chart.module.css';
import compareStyles from './compare.module.css';
import viewStyles from './view/view.module.css';

interface Props {
  data: ChartData;
  loaded: NonNullable<ChartData['loaded']>;
  overlay: ChartOverlay;
}

/** The canvas with everything that stands on it. */
export function ChartView({ data, loaded, overlay }: Props) {
  const { preferences, platform } = useServices();
  // What was laid out for the printer goes with the room.
  useEffect(() => () => platform.endPrint(), [platform]);
  const { minimap, legendOpen, compare, findings: marked } = useStore(preferences);
  const scheme = useComputedColorScheme('light');
  const [engine, setEngine] = useState<ChartEngine | null>(null);
  const { attach } = data;
  useEffect(() => {
    attach(engine);
    return () => attach(null);
  }, [attach, engine]);

  const address = useChartAddress(engine, loaded);
  const list = useFindingList();
  const views = useViews(engine);
  const drawn = views.kind === 'chart';
  const { look, onLook } = useChartLook();
  const filters = useChartFilter();
  useArrival(engine);
  const link = useCopyLink(engine, look);
  const looks = useLookActions(look, onLook, filters, link.copy);
  const { actions, clipboard, onMove, onRename, dialog, setDialog } = useChartActions(engine, data, list.toggle, views, looks.actions);
  const readOnly = useReadOnly() !== null;
  const { scenario, asOf } = useWorld();
  const today = dayOf(asOf === null ? new Date() : new Date(asOf));
  const options = useMemo(() => ({ ...look, today, readOnly }), [look, today, readOnly]);
  const { seats: wanted, mode } = filters;
  const filter = useMemo(() => ({ seats: wanted, mode }), [wanted, mode]);
  const matched = useMatched(engine);
  const inScenario = scenario !== null && asOf === null;
  const before = useBefore(inScenario && compare !== 'off');
  const comparison = useComparison(data, before);
  const side = drawn && before !== null && compare === 'side';
  const { findings, counts, problem } = useFindings();
  const badges = useMemo(() => (marked && findings ? seatBadges(findings) : null), [marked, findings]);
  const theme = scheme === 'dark' ? darkTheme : lightTheme;
  const narrow = useMediaQuery('(max-width: 1100px)') ?? false;
  useFitAgain(engine, address.firstLook, comparison !== null, side);
  const looked = () => { address.firstLook.current = false; };
  const room = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  useHoveredSeat(engine, room, drawn);

  const showSeat = (id: string) => {
    looked();
    engine?.select([id]);
    engine?.flyTo(id);
  };

  const openMenu = (place: MenuPlace) => {
    if (place.id !== null && engine && !engine.selection.includes(place.id)) engine.select([place.id]);
    setMenu(place);
  };
  const { show } = views;
  const showOnChart = useCallback((id: string) => {
    engine?.select([id]);
    show('chart');
    engine?.flyTo(id);
  }, [engine, show]);
  const openMenuAt = (id: string, x: number, y: number) => {
    const ground = room.current?.getBoundingClientRect();
    openMenu({ id, x: x - (ground?.left ?? 0), y: y - (ground?.top ?? 0) });
  };

  return (
    <div className={viewStyles.whole}>
      <FilterBar filters={filters} matched={matched} valuesOf={(id) => engine?.valuesOf(id) ?? []} canDim={drawn} field={looks.field}>
        <ViewSwitcher view={views.kind} onView={views.show} />
      </FilterBar>
      <div className={compareStyles.bench}>
        {list.open && engine && <FindingsPanel onShow={showSeat} onClose={list.close} />}
        {engine && overlay.list?.(showSeat)}
        <div className={compareStyles.place}>
          <div className={compareStyles.pair} data-side={side}>
            {side && <BeforeChart before={before} engine={engine} theme={theme} options={options} filter={filter} />}
            <div ref={room} className={styles.room} data-minimap={minimap} data-testid="chart" data-chart-ground="" onPointerDownCapture={looked} onWheelCapture={looked} onKeyDownCapture={looked}>
              <div className={viewStyles.drawn} inert={!drawn}>
                <ChartCanvas
                  ref={setEngine} seats={loaded.seats} animate={loaded.animate} lines={loaded.lines} comparison={comparison} badges={badges} grades={overlay.grades} filter={filter} highlighted={overlay.highlighted} theme={theme} options={options}
                  onSelect={address.onSelect} onFocusChange={address.onFocusChange} onOpen={address.onOpen} onMove={onMove} onRename={onRename}
                  onMenu={openMenu}
                />
              </div>
              {actions && <ProvideChart actions={actions} drawn={drawn} />}
              {engine && actions && (
                <>
                  {views.kind === 'table' && <SeatTable engine={engine} data={data} edited={views.edited} onEdit={views.setEdited} onOpen={address.onOpen} onMenu={openMenuAt} />}
                  {views.kind === 'matrix' && <MatrixView engine={engine} onShow={showOnChart} />}
                  {drawn && <ChartTools look={look} onLook={onLook} legendOpen={legendOpen} />}
                  {drawn && legendOpen && <ColorPanel engine={engine} look={look} onLook={onLook} filters={filters} overlay={overlay} theme={theme} onClose={looks.actions.toggleLegend} />}
                  {drawn && matched?.count === 0 && <NothingMatches onClear={() => filters.onFilter(noFilter)} />}
                  {link.byHand !== null && <CopyByHand link={link.byHand} onClose={link.onClose} />}
                  <SelectionBar engine={engine} />
                  {drawn && !readOnly && <DragHint engine={engine} />}
                  {!readOnly && <CutBar engine={engine} held={clipboard.held} onPutBack={clipboard.putBack} />}
                  {drawn && <div className={compareStyles.legends} data-side={side} data-overlaid={overlay.grades !== null || undefined}>
                    {side && <strong className={compareStyles.tag}>{t.world.compare.after}</strong>}
                    {comparison && <MarkLegend engine={engine} comparison={comparison} theme={theme} />}
                    {overlay.legend}
                    <FindingLegend
                      counts={counts} read={findings?.length ?? 0} problem={problem} shown={marked} listed={list.open} compact={side || list.open || (narrow && overlay.grades !== null)}
                      onShown={actions.toggleFindings} onList={(severity) => (severity ? list.show(severity) : list.toggle())}
                    />
                  </div>}
                  {drawn && inScenario && <HoldingTray engine={engine} chart={room} small={side || narrow} />}
                  <ChartMenu place={menu} onClose={() => setMenu(null)} />
                  <ChartDialogs engine={engine} dialog={dialog} onDialog={setDialog} drawn={drawn} revision={data.revision()} theme={theme} overlay={overlay} />
                </>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** How many seats match the filter; null while there is none. */
function useMatched(engine: ChartEngine | null) {
  return useSyncExternalStore(useCallback((changed) => engine?.on('layout', changed) ?? (() => undefined), [engine]), () => engine?.matched ?? null);
}
