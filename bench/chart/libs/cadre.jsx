import '@fontsource-variable/inter';
import { createRoot } from 'react-dom/client';
import { ChartCanvas } from '../../../frontend/src/chart/ChartCanvas';
import { LINE_KINDS } from '../../../frontend/src/chart/model/seat';
import { lightTheme } from '../../../frontend/src/chart/render/theme';
import { asLines, asRows, rowsOfMove } from './cadreRows.js';

const OPTIONS = { colorBy: 'team', lineKinds: LINE_KINDS };

let rows;
let lines;
let engine;
let root;

/** Our engine from its source, in the component that the app shows it with: lines, minimap, accessible tree, Inter, edits that walk. */
export default {
  async prepare(organisation) {
    rows = asRows(organisation.seats);
    lines = asLines(organisation.seats);
    const element = document.getElementById('chart');
    root = createRoot(element);
    await Promise.all(['420', '500', '600'].map((weight) => document.fonts.load(`${weight} 13px 'Inter Variable'`)));
  },
  async load() {
    const begun = new Promise((resolve) => {
      const hold = (made) => {
        engine = made;
        if (made) resolve();
      };
      root.render(<ChartCanvas ref={hold} seats={rows} lines={lines} theme={lightTheme} options={OPTIONS} />);
    });
    await begun;
  },
  fit: () => engine.viewpoint.fit(false),
  focus(id, zoom) {
    engine.flyTo(id, zoom);
    // Where the flight ends, at once.
    const { width, height } = engine.viewpoint.size;
    const { x, y } = engine.viewpoint.middleOf(id);
    engine.setView({ k: zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom });
  },
  panBy: (x, y) => engine.viewpoint.panBy(x, y),
  zoomBy: (factor) => engine.viewpoint.zoomBy(factor),
  /** As in the app: shown at once, and then what the server says, here with no way between; both come before the first frame. */
  async move(id, leadId) {
    engine.moveSeats({ seatIds: [id], newParentId: leadId, index: Number.MAX_SAFE_INTEGER });
    await Promise.resolve();
    engine.applyChange({ upserts: rowsOfMove(engine, id, leadId), removed: [] });
    engine.setLines([...lines]);
  },
  check: (id) => ({ seats: engine.rows.count, zoom: engine.viewpoint.view.k, lead: engine.seat(id).reportsTo }),
};
