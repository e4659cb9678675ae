import { Checkbox } from '@mantine/core';
import styles from './reshape.module.css';

interface Props {
  label: string;
  choices: readonly { readonly id: string; readonly label: string; readonly detail: string }[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** Several of a list, each to tick. */
export function CheckList({ label, choices, chosen, onChoose }: Props) {
  return (
    <Checkbox.Group label={label} value={[...chosen]} onChange={onChoose}>
      <div className={styles.choices}>
        {choices.map((choice) => <Checkbox key={choice.id} size="xs" value={choice.id} label={<>{choice.label} <span className={styles.soft}>{choice.detail}</span></>} />)}
      </div>
    </Checkbox.Group>
  );
}
