import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { UpdatePersonInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import page from '../../../ui/page.module.css';
import { useOrgEdits } from '../edits/useOrgEdits';

const PersonFactsFragment = graphql(`
  fragment PersonFacts on Person { id email location employmentType startedOn leftOn externalId source }
`);

interface Props {
  person: FragmentType<typeof PersonFactsFragment>;
  /** The revision that the person was read at. */
  revision: number;
}

export function PersonFacts({ person: masked, revision }: Props) {
  const { id: person, ...facts } = unmask(PersonFactsFragment, masked);
  const { people, expecting } = useOrgEdits();
  const save = async (change: Omit<UpdatePersonInput, 'person'>, seen: number) => (await people.update({ person, expectedRevision: expecting(seen), ...change })).ok;
  const [badDate, setBadDate] = useState(false);
  const saveStart = (text: string, seen: number) => {
    const fits = text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);
    setBadDate(!fits);
    return fits ? save({ startedOn: text || null }, seen) : Promise.resolve(false);
  };
  return (
    <section className={page.section}>
      <h2>{t.people.facts}</h2>
      <dl className={page.facts}>
        <dt>{t.people.email}</dt>
        <dd><InlineText clearable label={t.people.email} placeholder={t.people.none} value={facts.email ?? ''} version={revision} onSave={(text, seen) => save({ email: text || null }, seen)} /></dd>
        <dt>{t.people.location}</dt>
        <dd><InlineText clearable label={t.people.location} placeholder={t.people.none} value={facts.location ?? ''} version={revision} onSave={(text, seen) => save({ location: text || null }, seen)} /></dd>
        <dt>{t.people.employmentType}</dt>
        <dd><InlineText clearable label={t.people.employmentType} placeholder={t.people.none} value={facts.employmentType ?? ''} version={revision} onSave={(text, seen) => save({ employmentType: text || null }, seen)} /></dd>
        <dt>{t.people.startedOn}</dt>
        <dd>
          <InlineText clearable label={t.people.startedOn} placeholder={t.people.none} value={facts.startedOn ?? ''} version={revision} onSave={saveStart} />
          {badDate && <span role="alert">{t.people.invalidDate}</span>}
        </dd>
        {facts.leftOn && <><dt>{t.people.leftOn}</dt><dd>{facts.leftOn}</dd></>}
        {facts.externalId && <><dt>{t.people.source}</dt><dd>{facts.externalId}{facts.source ? ` · ${facts.source}` : ''}</dd></>}
      </dl>
    </section>
  );
}
