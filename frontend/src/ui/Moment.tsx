import { formatExact, formatMoment } from '../lib/format/dates';

/** When something happened, as people say it; the exact moment on hover. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at} title={formatExact(at)}>{formatMoment(at, new Date())}</time>;
}
