import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import styles from './Resizer.module.css';

interface Props {
  label: string;
  width: number;
  min: number;
  max: number;
  /** Which side of the resizer grows when it moves to the right. */
  grows: 'left' | 'right';
  onResize: (width: number) => void;
}

const step = 16;

/** The line between two panes: drag it, or move it with the arrow keys. */
export function Resizer({ label, width, min, max, grows, onResize }: Props) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const clamp = (next: number) => onResize(Math.round(Math.min(max, Math.max(min, next))));
  const sign = grows === 'left' ? 1 : -1;

  const down = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (from.current) clamp(from.current.width + sign * (event.clientX - from.current.x));
  };
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    const delta = event.key === 'ArrowRight' ? step : event.key === 'ArrowLeft' ? -step : 0;
    if (delta === 0) return;
    event.preventDefault();
    clamp(width + sign * delta);
  };

  return (
    <div
      className={styles.resizer} role="separator" tabIndex={0} aria-label={label} aria-orientation="vertical"
      aria-valuenow={width} aria-valuemin={min} aria-valuemax={max}
      onPointerDown={down} onPointerMove={move} onPointerUp={() => { from.current = null; }} onLostPointerCapture={() => { from.current = null; }} onKeyDown={key}
    />
  );
}
