import { useState, type DragEvent, type DragEventHandler } from 'react';

interface FileDrop {
  /** Something is held over it. */
  readonly over: boolean;
  readonly zone: Readonly<Partial<Record<'onDragEnter' | 'onDragOver' | 'onDrop' | 'onDragLeave', DragEventHandler>>>;
}

/** Takes a file that is dropped anywhere on an element; null: it takes none. */
export function useFileDrop(onDrop: ((transfer: DataTransfer) => void) | null): FileDrop {
  const [over, setOver] = useState(false);
  if (onDrop === null) return { over: false, zone: {} };
  // Words that are dragged belong to the fields.
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  // Entering counts as well as moving: a drag that comes in fast and then rests is never seen to move.
  const invite = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer);
  };
  const leave = (event: DragEvent) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); };
  return { over, zone: { onDragEnter: invite, onDragOver: invite, onDrop: drop, onDragLeave: leave } };
}
