import styles from './Avatar.module.css';

/** The first letters of a name's first two words, in any script; no guess about which is the family's. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const firsts = words.slice(0, 2).map((word) => /\p{L}|\p{N}/u.exec(word)?.[0] ?? '');
  return firsts.join('').toLocaleUpperCase();
}

/** A person without a photo: initials on a quiet ground. Decoration beside the name. */
export function Avatar({ name, size = 24 }: { name: string; size?: 24 | 32 | 48 }) {
  return <span className={styles.avatar} data-size={size} aria-hidden="true">{initials(name)}</span>;
}

/** The place of a person where nobody is. */
export function VacantAvatar({ size = 24 }: { size?: 24 | 32 | 48 }) {
  return <span className={`${styles.avatar} ${styles.vacant}`} data-size={size} aria-hidden="true" />;
}
