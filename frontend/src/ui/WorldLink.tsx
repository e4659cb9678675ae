import type { ReactNode } from 'react';
import { pathIn } from '../lib/world';
import { bareId } from '../lib/worldIds';
import { InnerLink } from './InnerLink';
import styles from './WorldLink.module.css';

// Addresses name a row by the id that it has in every world; the world stands beside it.
export const seatPath = (id: string): string => `/chart?seat=${bareId(id)}`;
export const personPath = (id: string): string => `/people/${bareId(id)}`;
export const teamPath = (id: string): string => `/teams/${bareId(id)}`;

/** Openings are of no world but that of now. */
export const openingPath = (opening: string): string => `/staffing/opening/${opening}`;

/** Where the app shows a path in a scenario. */
export const inScenario = (scenario: string, path: string): string => pathIn({ scenario, asOf: null }, path);

interface Props {
  scenario: string;
  to: string;
  className?: string;
  title?: string;
  children: ReactNode;
}

/** A link to something as a scenario has it. */
export function WorldLink({ scenario, to, className = '', title, children }: Props) {
  return <InnerLink href={inScenario(scenario, to)} className={`${styles.link} ${className}`} title={title}>{children}</InnerLink>;
}
