import { Link } from 'react-router';
import type { Run } from '../../../graph-schema/assessment-document.ts';
import { elementPage } from '../../lib/element-path.ts';
import { missionPath, useAsOf, useMissionIfAny } from '../../lib/mission.ts';

/** Text as the model gives it; where it names an entry, a link to it. Outside its mission it opens on nothing live. */
export function Runs({ runs, plain = false }: { runs: readonly Run[]; plain?: boolean }) {
  const mission = useMissionIfAny();
  const asOf = useAsOf();
  return (
    <>
      {runs.map((run, i) => {
        let shown = <>{run.text}</>;
        if (run.element && mission && !plain) {
          const { page, query } = elementPage(run.element.kind, run.element.key);
          shown = <Link to={missionPath(mission.id, page, { ...query, asOf })}>{run.text}</Link>;
        }
        if (run.emphasis) shown = <em>{shown}</em>;
        if (run.strong) shown = <strong>{shown}</strong>;
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a finished text never change places
        return <span key={i}>{shown}</span>;
      })}
    </>
  );
}
