import { PasswordInput, Radio, Stack } from '@mantine/core';
import { shortestPassphrase } from '../../../lib/sealing/passphraseRules';
import type { KeyPlace } from '../../../lib/sealing/vault';
import { t } from '../../../lib/strings/strings';
import styles from './notes.module.css';

/** Where a key shall be kept, as far as it is filled in. */
export interface Keeping {
  readonly place: KeyPlace;
  readonly passphrase: string;
  readonly again: string;
}

export const isComplete = ({ place, passphrase, again }: Keeping) => place === 'keychain' || (passphrase.length >= shortestPassphrase && passphrase === again);

interface Props {
  places: readonly KeyPlace[];
  value: Keeping;
  onChange: (value: Keeping) => void;
}

/** The keychain where there is one, else a passphrase, typed twice. */
export function KeyPlaceFields({ places, value, onChange }: Props) {
  const { place: words } = t.notes;
  const missing = shortestPassphrase - value.passphrase.length;
  return (
    <div className={styles.form}>
      {places.length > 1 && (
        <Radio.Group label={words.title} value={value.place} onChange={(chosen) => onChange({ ...value, place: chosen === 'keychain' ? 'keychain' : 'passphrase' })}>
          <Stack gap={8} mt={6}>
            {places.map((place) => <Radio key={place} size="xs" value={place} label={words[place]} description={words[`${place}Text`]} />)}
          </Stack>
        </Radio.Group>
      )}
      {value.place === 'passphrase' && (
        <>
          <PasswordInput
            size="xs" label={words.passphraseLabel} description={words.hint(shortestPassphrase)} inputWrapperOrder={['label', 'input', 'description', 'error']} autoComplete="new-password" data-autofocus
            value={value.passphrase} error={value.passphrase !== '' && missing > 0 ? words.tooShort(missing) : null} onChange={(event) => onChange({ ...value, passphrase: event.currentTarget.value })}
          />
          <PasswordInput
            size="xs" label={words.again} autoComplete="new-password" value={value.again}
            error={value.again !== '' && !value.passphrase.startsWith(value.again) ? words.differ : null} onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
          />
          <p className={styles.hint}>{words.kept}</p>
        </>
      )}
    </div>
  );
}
