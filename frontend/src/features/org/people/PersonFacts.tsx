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
  const save = (change: Omit<UpdatePersonInput, 'person'>) => void people.update({ person, expectedRevision: expecting(revision), ...change });
  const [badDate, setBadDate] = useState(false);
  const saveStart = (text: string) => {
    const fits = text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);
    setBadDate(!fits);
    if (fits) save({ startedOn: text || null });
  };
  return (
    <section className={page.section}>
      <h2>{t.people.facts}</h2>
      <dl className={page.facts}>
        <dt>{t.people.email}</dt>
        <dd><InlineText clearable label={t.people.email} placeholder={t.people.none} value={facts.email ?? ''} onSave={(text) => save({ email: text || null })} /></dd>
        <dt>{t.people.location}</dt>
        <dd><InlineText clearable label={t.people.location} placeholder={t.people.none} value={facts.location ?? ''} onSave={(text) => save({ location: text || null })} /></dd>
        <dt>{t.people.employmentType}</dt>
        <dd><InlineText clearable label={t.people.employmentType} placeholder={t.people.none} value={facts.employmentType ?? ''} onSave={(text) => save({ employmentType: text || null })} /></dd>
        <dt>{t.people.startedOn}</dt>
        <dd>
          <InlineText clearable label={t.people.startedOn} placeholder={t.people.none} value={facts.startedOn ?? ''} onSave={saveStart} />
          {badDate && <span role="alert">{t.people.invalidDate}</span>}
        </dd>
        {facts.leftOn && <><dt>{t.people.leftOn}</dt><dd>{facts.leftOn}</dd></>}
        {facts.externalId && <><dt>{t.people.source}</dt><dd>{facts.externalId}{facts.source ? ` · ${facts.source}` : ''}</dd></>}
      </dl>
    </section>
  );
}
