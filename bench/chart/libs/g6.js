import { ExtensionCategory, Graph, Rect, register } from '@antv/g6';
import { CARD } from '../page/organisation.js';
import { nextFrame } from '../page/waiting.js';

const FONT = 'DejaVu Sans, Arial, sans-serif';
const LEFT = -CARD.width / 2;
const TOP = -CARD.height / 2;

/** A card with a bar, three texts and a count, made as G6's own example of an org chart makes its cards. */
class Seat extends Rect {
  render(attributes = this.parsedAttributes, container = this) {
    super.render(attributes, container);
    const { data } = this.context.graph.getNodeData(this.id);
    const text = (key, value, y, style) => this.upsert(key, 'text', { x: LEFT + 16, y: TOP + y, text: value, fontSize: 12, fill: '#1c2430', textBaseline: 'middle', fontFamily: FONT, ...style }, container);
    this.upsert('bar', 'rect', { x: LEFT, y: TOP, width: 6, height: CARD.height, fill: data.color }, container);
    text('name', data.name, 18, { fontSize: 14, fontWeight: 700 });
    text('title', data.title, 38, { fill: '#55606e' });
    text('team', data.team, 64, {});
    text('reports', String(data.reports), 64, { x: -LEFT - 14, textAlign: 'right' });
  }
}
register(ExtensionCategory.NODE, 'seat', Seat);

let graph;
let data;

/** @antv/g6 5.1.1 on its canvas, with its compact-box layout, without animation. */
export default {
  prepare({ seats }) {
    data = {
      nodes: seats.map((seat) => ({ id: seat.id, data: { ...seat } })),
      edges: seats.filter((seat) => seat.parentId !== null).map((seat) => ({ id: `e${seat.id}`, source: seat.parentId, target: seat.id })),
    };
  },
  async load(container) {
    graph = new Graph({
      container, width: 1280, height: 800, animation: false, devicePixelRatio: 1, zoomRange: [1e-6, 10], data,
      node: { type: 'seat', style: { size: [CARD.width, CARD.height], radius: 6, fill: '#fff', stroke: '#c9ced6', lineWidth: 1, ports: [{ placement: 'top' }, { placement: 'bottom' }], port: false, label: false } },
      edge: { type: 'polyline', style: { stroke: '#aab2bd', router: { type: 'orth' } } },
      layout: { type: 'compact-box', direction: 'TB', getId: (node) => node.id, getWidth: () => CARD.width, getHeight: () => CARD.height, getHGap: () => CARD.gapX / 2, getVGap: () => CARD.gapY / 2 },
      behaviors: ['drag-canvas', 'zoom-canvas'],
    });
    await graph.render();
    await this.fit();
  },
  async fit() {
    await graph.fitView({}, false);
    await nextFrame();
  },
  async focus(id, zoom) {
    await graph.zoomTo(zoom, false);
    await graph.focusElement(id, false);
    await nextFrame();
  },
  panBy: (x, y) => void graph.translateBy([x, y], false),
  zoomBy: (factor, x, y) => void graph.zoomBy(factor, false, [x, y]),
  async move(id, leadId) {
    graph.removeEdgeData([`e${id}`]);
    graph.addEdgeData([{ id: `e${id}`, source: leadId, target: id }]);
    await graph.draw();
    await graph.layout();
    await nextFrame();
  },
  check: (id) => ({ seats: graph.getNodeData().length, zoom: graph.getZoom(), lead: graph.getEdgeData(`e${id}`).source }),
};
