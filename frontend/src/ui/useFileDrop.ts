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
  // Entering counts as well as moving: a drag that comes in fast and then rests is never seen to move.
  const invite = (event: DragEvent) => {
    if (isWords(event.dataTransfer)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (isWords(event.dataTransfer)) return;
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer);
  };
  const leave = (event: DragEvent) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); };
  return { over, zone: { onDragEnter: invite, onDragOver: invite, onDrop: drop, onDragLeave: leave } };
}

/** Words that are dragged belong to the fields. A file is not always called one: in the window on Linux it has no type until it is let go. */
function isWords({ types }: DataTransfer): boolean {
  return types.includes('text/plain') && !types.includes('Files') && !types.includes('text/uri-list');
}
