import './orgchartGlobals.js';
import 'orgchart/dist/js/jquery.orgchart.js';
import 'orgchart/dist/css/jquery.orgchart.css';
import { cardHtml, nest } from './nest.js';

const $ = window.jQuery;
let root;
let chart;
let box;
let host;
let view;

/** Its own handlers set the same matrix. */
const show = (next) => {
  view = next;
  box.style.transformOrigin = '0 0';
  box.style.transform = `matrix(${view.zoom}, 0, 0, ${view.zoom}, ${view.x}, ${view.y})`;
};
const middleOf = (node) => {
  const rect = node.getBoundingClientRect();
  const origin = host.getBoundingClientRect();
  return { x: (rect.left + rect.width / 2 - origin.left - view.x) / view.zoom, y: (rect.top + rect.height / 2 - origin.top - view.y) / view.zoom };
};

/** orgchart 5.0.0 (dabeng): nested lists of elements, with jQuery; its grid in the background is left out. */
export default {
  prepare({ seats }) {
    root = nest(seats);
  },
  load(element) {
    host = element;
    chart = $(element).orgchart({ data: root, nodeTemplate: cardHtml, nodeId: 'id', pan: true, zoom: true, draggable: true, zoomoutLimit: 1e-6 });
    box = element.querySelector('.orgchart');
    this.fit();
  },
  fit() {
    const { offsetWidth: width, offsetHeight: height } = box;
    const zoom = Math.min(1240 / width, 760 / height, 1);
    show({ zoom, x: 640 - (zoom * width) / 2, y: 400 - (zoom * height) / 2 });
  },
  focus(id, zoom) {
    const { x, y } = middleOf(document.getElementById(id));
    show({ zoom, x: 640 - x * zoom, y: 400 - y * zoom });
  },
  panBy: (x, y) => show({ ...view, x: view.x + x, y: view.y + y }),
  zoomBy: (factor, x, y) => show({ zoom: view.zoom * factor, x: x - (x - view.x) * factor, y: y - (y - view.y) * factor }),
  async move(id, leadId) {
    const lead = document.getElementById(leadId);
    chart.$chart.data('dragged', $(document.getElementById(id)));
    lead.classList.add('allowedDrop');
    await chart.dropHandler({ delegateTarget: lead });
    lead.classList.remove('allowedDrop');
  },
  check(id) {
    const lead = document.getElementById(id).closest('.nodes').parentElement.querySelector(':scope > .node');
    return { seats: document.querySelectorAll('.orgchart .node').length, zoom: view.zoom, lead: lead?.id };
  },
};
