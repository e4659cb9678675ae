import { flextree } from 'd3-flextree';
import { CARD } from '../page/organisation.js';

/** The seats as objects with their reports in `children`, the root first. */
export function nest(seats, make = (seat) => ({ ...seat })) {
  const byId = new Map(seats.map((seat) => [seat.id, make(seat)]));
  for (const { id, parentId } of seats) {
    if (parentId === null) continue;
    const lead = byId.get(parentId);
    (lead.children ??= []).push(byId.get(id));
  }
  return byId.get(seats.find((seat) => seat.parentId === null).id);
}

/** Left and top of each card as d3-flextree places them: what one gets for a library that brings no layout of trees. */
export function placeSeats(seats) {
  const layout = flextree({ nodeSize: () => [CARD.width + CARD.gapX, CARD.height + CARD.gapY] });
  const tree = layout.hierarchy(nest(seats, ({ id }) => ({ id })));
  layout(tree);
  const places = new Map();
  tree.each((node) => places.set(node.data.id, { x: node.x - CARD.width / 2, y: node.y }));
  return places;
}

/** The card that libraries of elements are given. */
export const cardHtml = (seat) => `<div class="card" style="border-left-color:${seat.color}"><div class="name">${seat.name}</div><div class="title">${seat.title}</div><div class="foot"><span>${seat.team}</span><span class="reports">${seat.reports}</span></div></div>`;
