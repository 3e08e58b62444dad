import {
  IconAlertOctagon,
  IconBinoculars,
  IconBorderCorners,
  IconBuilding,
  IconBuildingCommunity,
  IconBuildingStore,
  IconCloudNetwork,
  IconDatabase,
  IconDeviceDesktop,
  IconDrone,
  IconFileCertificate,
  IconFileText,
  IconFlag,
  IconMapPin,
  IconMessages,
  IconRoute,
  IconShieldCheck,
  IconTargetArrow,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { NodeKindName } from '../../graph-schema/catalogue.ts';

const MARKS: Record<NodeKindName, TablerIcon> = {
  Mission: IconFlag,
  Site: IconMapPin,
  Office: IconBuilding,
  PersonGroup: IconUsersGroup,
  Asset: IconDeviceDesktop,
  ContingentOwnedEquipment: IconDrone,
  DataStore: IconDatabase,
  ExternalSystem: IconCloudNetwork,
  Supplier: IconBuildingStore,
  ThreatActor: IconBinoculars,
  ThreatVector: IconRoute,
  Control: IconShieldCheck,
  LegalInstrument: IconFileCertificate,
  MandateTask: IconTargetArrow,
  PoliticalProcess: IconMessages,
  BoundaryDecision: IconBorderCorners,
  HostRelation: IconBuildingCommunity,
  Incident: IconAlertOctagon,
  Evidence: IconFileText,
};

/** The mark of a kind of entry; the words stand beside it wherever it is used. */
export function KindMark({ kind, size = 16 }: { kind: string; size?: number }) {
  const Mark = MARKS[kind as NodeKindName] ?? IconFileText;
  return <Mark size={size} stroke={1.6} aria-hidden="true" style={{ flex: 'none' }} />;
}
