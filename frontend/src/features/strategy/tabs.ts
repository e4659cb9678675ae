import { t } from '../../lib/strings/strings';

/** The pages of the room, in the order of their tabs. */
export const tabs = [
  { path: '/strategy', label: t.strategy.tabs.vision },
  { path: '/strategy/plan', label: t.strategy.tabs.plan },
  { path: '/strategy/objectives', label: t.strategy.tabs.objectives },
  { path: '/strategy/commitments', label: t.commitments.title },
  { path: '/strategy/map', label: t.alignment.title },
  { path: '/strategy/coverage', label: t.alignment.coverage.title },
  { path: '/strategy/insights', label: t.strategy.tabs.insights },
] as const;
