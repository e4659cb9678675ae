import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useRef, useEffect } from 'react';
import type { FindingSeverity } from '../../../gql/graphql';

/** The list of findings beside the chart: open while the address says so, so that a reload and the way back keep it. */
export function useFindingList() {
  const { findings } = useSearch({ from: '/chart' });
  const navigate = useNavigate();
  const open = findings !== undefined;
  const isOpen = useRef(open);
  useEffect(() => { isOpen.current = open; }, [open]);
  const set = useCallback((severity: FindingSeverity | undefined) => {
    void navigate({ to: '/chart', search: (now) => ({ ...now, findings: severity, rule: undefined }), replace: severity === undefined });
  }, [navigate]);
  return {
    open,
    close: useCallback(() => set(undefined), [set]),
    toggle: useCallback(() => set(isOpen.current ? undefined : 'INFO'), [set]),
    /** Shows findings of at least this severity; all without one. */
    show: useCallback((severity: FindingSeverity = 'INFO') => set(severity), [set]),
  };
}
