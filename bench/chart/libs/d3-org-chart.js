import { OrgChart } from 'd3-org-chart';
import { select } from 'd3-selection';
import 'd3-transition';
import { zoomIdentity } from 'd3-zoom';
import { CARD } from '../page/organisation.js';
import { nextFrame } from '../page/waiting.js';
import { cardHtml } from './nest.js';

let chart;
let seats;

const fit = async () => {
  await new Promise((resolve) => chart.fit({ animate: false, onCompleted: resolve }));
  await nextFrame();
};
const nodeOf = (id) => chart.getChartState().allNodes.find((node) => node.data.id === id);

/** d3-org-chart 3.1.1 as it comes: SVG with HTML cards, compact, without animation. */
export default {
  prepare(organisation) {
    seats = organisation.seats.map((seat) => ({ ...seat }));
  },
  async load(element) {
    chart = new OrgChart().container(element).data(seats).svgHeight(800).nodeWidth(() => CARD.width).nodeHeight(() => CARD.height)
      .siblingsMargin(() => CARD.gapX).childrenMargin(() => CARD.gapY).neighbourMargin(() => CARD.gapX).compactMarginPair(() => 40).compactMarginBetween(() => 20)
      .compact(true).duration(0).scaleExtent([1e-6, 20]).initialExpandLevel(100).nodeContent((node) => cardHtml(node.data));
    chart.render();
    await fit();
  },
  fit,
  focus(id, zoom) {
    const { svg, zoomBehavior } = chart.getChartState();
    const node = nodeOf(id);
    svg.call(zoomBehavior.transform, zoomIdentity.translate(640, 400).scale(zoom).translate(-node.x, -(node.y + node.height / 2)));
  },
  panBy(x, y) {
    const { svg, zoomBehavior, lastTransform } = chart.getChartState();
    svg.call(zoomBehavior.translateBy, x / lastTransform.k, y / lastTransform.k);
  },
  zoomBy(factor, x, y) {
    const { svg, zoomBehavior } = chart.getChartState();
    svg.call(zoomBehavior.scaleBy, factor, [x, y]);
  },
  async move(id, leadId) {
    seats.find((seat) => seat.id === id).parentId = leadId;
    chart.updateNodesState();
    // Places are set by transitions of no length: the card is there once its group has its transform.
    const group = select('.nodes-wrapper').selectAll('g.node').filter((node) => node.data.id === id).node();
    const isThere = () => {
      const node = nodeOf(id);
      const { e, f } = group.transform.baseVal.consolidate().matrix;
      return Math.abs(e - (node.x - node.width / 2)) < 0.5 && Math.abs(f - node.y) < 0.5;
    };
    for (let i = 0; i < 600 && !isThere(); i++) await nextFrame();
  },
  check: (id) => ({ seats: document.querySelectorAll('g.node').length, zoom: chart.getChartState().lastTransform.k, lead: seats.find((seat) => seat.id === id).parentId }),
};
