import cytoscape from 'cytoscape';
import { CARD } from '../page/organisation.js';
import { placeSeats } from './nest.js';

const STYLE = [
  { selector: 'node', style: { shape: 'round-rectangle', width: CARD.width, height: CARD.height, 'background-color': '#fff', 'border-width': 3, 'border-color': 'data(color)', label: 'data(label)', 'text-wrap': 'wrap', 'text-valign': 'center', 'text-halign': 'center', 'font-size': 12, 'min-zoomed-font-size': 6, color: '#1c2430' } },
  { selector: 'edge', style: { 'curve-style': 'taxi', 'taxi-direction': 'downward', width: 1, 'line-color': '#aab2bd' } },
];

let chart;
let seats;

const rendered = () => new Promise((resolve) => { chart.one('render', resolve); });
const middles = () => {
  const places = placeSeats(seats);
  return (id) => {
    const { x, y } = places.get(id);
    return { x: x + CARD.width / 2, y: y + CARD.height / 2 };
  };
};

/** cytoscape 3.34.4 on its canvas, on places from d3-flextree. */
export default {
  prepare(organisation) {
    seats = organisation.seats.map((seat) => ({ ...seat }));
  },
  async load(container) {
    const middleOf = middles();
    const nodes = seats.map((seat) => ({ group: 'nodes', data: { id: seat.id, color: seat.color, label: `${seat.name}\n${seat.title}\n${seat.team}   ·   ${seat.reports}` }, position: middleOf(seat.id) }));
    const edges = seats.filter((seat) => seat.parentId !== null).map((seat) => ({ group: 'edges', data: { id: `e${seat.id}`, source: seat.parentId, target: seat.id } }));
    chart = cytoscape({ container, elements: [...nodes, ...edges], minZoom: 1e-9, maxZoom: 10, pixelRatio: 1, layout: { name: 'preset', fit: true, padding: 20 }, style: STYLE });
    await rendered();
    await this.fit();
  },
  async fit() {
    chart.fit(undefined, 20);
    await rendered();
  },
  async focus(id, zoom) {
    const { x, y } = chart.$id(id).position();
    chart.viewport({ zoom, pan: { x: 640 - x * zoom, y: 400 - y * zoom } });
    await rendered();
  },
  panBy: (x, y) => void chart.panBy({ x, y }),
  zoomBy: (factor, x, y) => void chart.zoom({ level: chart.zoom() * factor, renderedPosition: { x, y } }),
  async move(id, leadId) {
    seats.find((seat) => seat.id === id).parentId = leadId;
    const middleOf = middles();
    chart.batch(() => {
      chart.$id(`e${id}`).move({ source: leadId });
      chart.nodes().positions((node) => middleOf(node.id()));
    });
    await rendered();
  },
  check: (id) => ({ seats: chart.nodes().length, zoom: chart.zoom(), lead: chart.$id(`e${id}`).source().id() }),
};
