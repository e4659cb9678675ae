import { useCallback } from 'react';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { parseNumber } from '../../../lib/format/parseNumber';

/** Saves what was typed as a number; what is none is said, by the name of its field, and changes nothing. */
export function useNumberEdit(): (field: string, save: (value: number) => void) => (text: string) => void {
  const { status } = useServices();
  return useCallback((field, save) => (text) => {
    const value = parseNumber(text);
    if (value === null) status.set({ text: t.seat.notNumber(field, text), tone: 'problem' });
    else save(value);
  }, [status]);
}
