import { useState } from 'react';
import { graphql, unmask, type FragmentType } from '../../../gql';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import page from '../../../ui/page.module.css';
import { useOrgEdits } from '../edits/useOrgEdits';

const PersonFactsFragment = graphql(`
  fragment PersonFacts on Person { id email location employmentType startedOn leftOn externalId source }
`);

export function PersonFacts({ person: masked }: { person: FragmentType<typeof PersonFactsFragment> }) {
  const { id: person, ...facts } = unmask(PersonFactsFragment, masked);
  const { people } = useOrgEdits();
  const [badDate, setBadDate] = useState(false);
  const saveStart = (text: string) => {
    const fits = text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);
    setBadDate(!fits);
    if (fits) void people.update({ person, startedOn: text || null });
  };
  return (
    <section className={page.section}>
      <h2>{t.people.facts}</h2>
      <dl className={page.facts}>
        <dt>{t.people.email}</dt>
        <dd><InlineText clearable label={t.people.email} placeholder={t.people.none} value={facts.email ?? ''} onSave={(text) => void people.update({ person, email: text || null })} /></dd>
        <dt>{t.people.location}</dt>
        <dd><InlineText clearable label={t.people.location} placeholder={t.people.none} value={facts.location ?? ''} onSave={(text) => void people.update({ person, location: text || null })} /></dd>
        <dt>{t.people.employmentType}</dt>
        <dd><InlineText clearable label={t.people.employmentType} placeholder={t.people.none} value={facts.employmentType ?? ''} onSave={(text) => void people.update({ person, employmentType: text || null })} /></dd>
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
