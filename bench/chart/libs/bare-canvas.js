import { BareCanvas } from '../bare/BareCanvas.js';

let seats;
let chart;

/** No library: what a canvas costs that can do nothing but show seats. */
export default {
  prepare(organisation) {
    seats = organisation.seats.map((seat) => ({ ...seat }));
  },
  load(element) {
    chart = new BareCanvas(element, seats, 1280, 800);
  },
  fit: () => chart.fit(),
  focus: (id, zoom) => chart.focus(id, zoom),
  panBy: (x, y) => chart.show({ ...chart.view, x: chart.view.x + x, y: chart.view.y + y }),
  zoomBy: (factor, x, y) => chart.show({ zoom: chart.view.zoom * factor, x: x - (x - chart.view.x) * factor, y: y - (y - chart.view.y) * factor }),
  move: (id, leadId) => chart.move(id, leadId),
  check: (id) => ({ seats: seats.length, zoom: chart.view.zoom, lead: seats.find((seat) => seat.id === id).parentId }),
};
