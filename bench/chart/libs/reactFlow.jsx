import { Handle, Position, ReactFlow, ReactFlowProvider, applyNodeChanges, useNodesInitialized, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CARD } from '../page/organisation.js';
import { nextFrame } from '../page/waiting.js';
import { placeSeats } from './nest.js';

const Seat = memo(({ data }) => (
  <div className="card" style={{ borderLeftColor: data.color }}>
    <Handle type="target" position={Position.Top} isConnectable={false} />
    <div className="name">{data.name}</div>
    <div className="title">{data.title}</div>
    <div className="foot"><span>{data.team}</span><span className="reports">{data.reports}</span></div>
    <Handle type="source" position={Position.Bottom} isConnectable={false} />
  </div>
));
const nodeTypes = { seat: Seat };
const FIT = { padding: 0.03, minZoom: 1e-6 };

/** What a culled chart needs so that nothing has to be measured before it is drawn. */
const MEASURED = {
  measured: { width: CARD.width, height: CARD.height },
  handles: [{ type: 'target', position: 'top', x: CARD.width / 2, y: 0 }, { type: 'source', position: 'bottom', x: CARD.width / 2, y: CARD.height }],
};

/** @xyflow/react 12.12.1 on places from d3-flextree, drawing all elements or only those in sight. */
export function makeFlow({ culled }) {
  let seats;
  let root;
  let flow;
  let setNodes;
  let setEdges;
  let nodesNow;
  let started;

  const nodeOf = (seat, position) => ({ id: seat.id, type: 'seat', position, data: seat, width: CARD.width, height: CARD.height, ...(culled ? MEASURED : {}) });
  const edgeOf = (seat) => ({ id: `e${seat.id}`, source: seat.parentId, target: seat.id, type: 'smoothstep' });

  function App({ firstNodes, firstEdges }) {
    const [nodes, changeNodes] = useState(firstNodes);
    const [edges, changeEdges] = useState(firstEdges);
    const isReady = useNodesInitialized();
    flow = useReactFlow();
    setNodes = changeNodes;
    setEdges = changeEdges;
    nodesNow = nodes;
    const onNodesChange = useCallback((changes) => changeNodes((before) => applyNodeChanges(changes, before)), []);
    useEffect(() => {
      if (isReady || culled) started();
    }, [isReady]);
    return <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} nodeTypes={nodeTypes} onlyRenderVisibleElements={culled} minZoom={1e-6} maxZoom={4} />;
  }

  /** Waits until so many lines are there. */
  const drawn = async (edges) => {
    for (let i = 0; i < 3000; i++) {
      await nextFrame();
      if (document.querySelectorAll('.react-flow__edge').length >= edges) return;
    }
  };

  return {
    prepare(organisation) {
      seats = organisation.seats.map((seat) => ({ ...seat }));
      root = createRoot(document.getElementById('chart'));
    },
    async load() {
      const places = placeSeats(seats);
      const isStarted = new Promise((resolve) => { started = resolve; });
      const nodes = seats.map((seat) => nodeOf(seat, places.get(seat.id)));
      const edges = seats.filter((seat) => seat.parentId !== null).map(edgeOf);
      root.render(<ReactFlowProvider><App firstNodes={nodes} firstEdges={edges} /></ReactFlowProvider>);
      await isStarted;
      for (let i = 0; i < 600 && !(await flow.fitView(FIT)); i++) await nextFrame();
      await drawn(edges.length);
    },
    async fit() {
      await flow.fitView(FIT);
      if (culled) await drawn(seats.length - 1);
      else await nextFrame();
    },
    async focus(id, zoom) {
      const { x, y } = flow.getNode(id).position;
      flow.setViewport({ x: 640 - (x + CARD.width / 2) * zoom, y: 400 - (y + CARD.height / 2) * zoom, zoom });
      await nextFrame();
      await nextFrame();
    },
    panBy(x, y) {
      const view = flow.getViewport();
      flow.setViewport({ ...view, x: view.x + x, y: view.y + y });
    },
    zoomBy(factor, x, y) {
      const view = flow.getViewport();
      flow.setViewport({ x: x - (x - view.x) * factor, y: y - (y - view.y) * factor, zoom: view.zoom * factor });
    },
    async move(id, leadId) {
      seats.find((seat) => seat.id === id).parentId = leadId;
      const places = placeSeats(seats);
      setNodes((nodes) => nodes.map((node) => {
        const place = places.get(node.id);
        return place.x === node.position.x && place.y === node.position.y ? node : { ...node, position: place };
      }));
      setEdges((edges) => edges.map((edge) => (edge.target === id ? { ...edge, source: leadId } : edge)));
      const goal = places.get(id);
      const isThere = () => {
        const { x, y } = nodesNow.find((node) => node.id === id).position;
        return x === goal.x && y === goal.y;
      };
      for (let i = 0; i < 3000 && !isThere(); i++) await nextFrame();
    },
    check: (id) => ({ seats: document.querySelectorAll('.react-flow__node').length, zoom: flow.getViewport().zoom, lead: seats.find((seat) => seat.id === id).parentId }),
  };
}
