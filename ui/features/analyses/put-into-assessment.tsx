import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { narrativeLink, narrativeText } from '../../../graph-schema/narrative-link.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import type { FindingPartsFragment, OwnContributionsQuery, RunPartsFragment } from '../../gql/generated/graphql.ts';
import { dayOf } from '../../lib/format.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { useChange } from '../../lib/use-change.ts';
import { word } from '../../lib/words.ts';
import { OWN_CONTRIBUTIONS, PUT_INTO_ASSESSMENT } from './contribution-queries.ts';
import { Runs } from './runs.tsx';

interface Props {
  finding: FindingPartsFragment;
  /** Id of the section in which it belongs. */
  section: string;
}

/** Puts a finding of an analysis among those that an office adds to an open assessment. */
export function PutIntoAssessment(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('analyses.put.button')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('analyses.put.button')}
        closeButtonProps={{ 'aria-label': t('panel.close') }}
      >
        <Choice {...props} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

type Assessment = OwnContributionsQuery['assessments'][number];
interface Place {
  assessment: Assessment;
  contribution: Assessment['contributions'][number];
}

function Choice({ finding, section, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const { data, error, refetch } = useQuery(OWN_CONTRIBUTIONS, {
    variables: { mission: mission.id },
    fetchPolicy: 'network-only',
  });
  const places = placesIn(data?.assessments ?? [], section);
  const [chosen, setChosen] = useState('');
  const [put, setPut] = useState<Place | null>(null);
  const { act, busy, told } = useChange(
    PUT_INTO_ASSESSMENT,
    (answer) => answer.putOfficeFinding,
    async () => undefined,
  );
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Loading lines={3} />;
  if (put) {
    return (
      <p role="status">
        {t('analyses.put.done')}{' '}
        <Link to={`${path(`assessments/${put.assessment.key}`)}#${put.contribution.section}`}>{labelOf(put)}</Link>
      </p>
    );
  }
  const place = places.find(({ contribution }) => contribution.key === chosen) ?? places[0];
  if (!place) {
    return (
      <EmptyState step={<Link to={path('assessments')}>{t('analyses.put.toBoard')}</Link>}>
        {t('analyses.put.none')}
      </EmptyState>
    );
  }
  const keep = async () => {
    const input = { ...textsOf(finding), assessment: place.assessment.key, contribution: place.contribution.key };
    if (await act(input)) setPut(place);
  };
  return (
    <Stack gap="sm">
      <p>
        <Runs runs={finding.statement} />
      </p>
      <NativeSelect
        data-autofocus
        label={t('analyses.put.where')}
        description={t('analyses.put.help')}
        value={place.contribution.key}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={places.map((each) => ({ value: each.contribution.key, label: labelOf(each) }))}
      />
      {told ? <p role="alert">{told}</p> : null}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('panel.close')}
        </Button>
        <Button loading={busy} onClick={() => void keep()}>
          {t('analyses.put.keep')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Where the viewer's offices write: first in the section that the finding belongs in, newest assessments first. */
function placesIn(assessments: readonly Assessment[], section: string): Place[] {
  const all = assessments
    .filter(({ may }) => may.write)
    .flatMap((assessment) =>
      assessment.contributions.filter(({ isOwn }) => isOwn).map((contribution) => ({ assessment, contribution })),
    );
  const belongs = ({ contribution }: Place) => contribution.section === section;
  return [...all.filter(belongs), ...all.filter((place) => !belongs(place))];
}

function labelOf({ assessment, contribution }: Place): string {
  const part = assessment.outline.find(({ id }) => id === contribution.section);
  const office = contribution.officeName ?? word(contribution.officeType);
  const head = part ? `${part.number} ${part.title}` : contribution.section;
  return [head, office, assessment.title, dayOf(assessment.asOf)].join(' · ');
}

/** The finding in the notation of those who write by hand, so that its names still open on their entries. */
function textsOf({ statement, basis, effect, measure, confidence }: FindingPartsFragment) {
  const text = (runs: readonly RunPartsFragment[]) =>
    runs.map((run) => (run.element ? narrativeLink(run.text, run.element.key) : narrativeText(run.text))).join('');
  return {
    statement: text(statement),
    basis: text(basis),
    effect: text(effect),
    measure: text(measure),
    confidence: confidence ?? null,
  };
}
