import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { phrase } from '../grammar.ts';

export const missing: AnalysesCatalogue['missing'] = {
  EQUIPMENT: phrase`Aucun matériel de contingent n’est enregistré : recenser chaque matériel avec son contributeur, son unité et son arrangement.`,
  FLOWS_OUT: phrase`Aucun flux hors de la maîtrise de l’ONU n’est enregistré : recenser où chaque appareil et chaque dépôt envoie l’information, y compris vers les capitales et les entreprises.`,
  INSTRUMENTS: phrase`Aucun instrument juridique n’est enregistré : recenser l’accord en vertu duquel chaque contributeur sert.`,
  CLAUSES: phrase`Aucune clause sur les données n’a été lue dans aucun instrument : noter pour chacune des huit si elle est présente ou absente.`,
  TASKS: phrase`Aucune tâche prescrite n’est enregistrée : recenser ce que le mandat demande à la mission.`,
  CARRIERS: phrase`Aucun opérateur n’est enregistré : recenser les opérateurs et réseaux dont la mission dépend, et le droit dont ils relèvent.`,
  DEPENDENCIES: phrase`Aucune dépendance d’une tâche n’est enregistrée : recenser ce dont chaque tâche a besoin et ce qui peut y suppléer.`,
  AUTONOMY: phrase`Aucune durée d’autonomie n’est enregistrée : noter combien d’heures chaque terminal, radio et serveur tient sans alimentation ni opérateur.`,
  SHUTDOWNS: phrase`Aucune coupure n’est enregistrée : consulter d’abord les suivis publics des coupures.`,
  PARALLEL_ACTORS: phrase`Aucun acteur de sécurité parallèle n’est enregistré : s’il en est un de présent, le recenser avec sa posture et ses liens.`,
  PRESENCES: phrase`Aucune présence d’acteur n’est enregistrée : recenser qui se trouve sur quel site ou à proximité, et depuis quand.`,
  DISTANCES: phrase`Pour certaines présences, aucune distance n’est enregistrée ; nul ne peut dire si téléphones et radios sont à portée : la mesurer ou l’estimer.`,
  RADIOS: phrase`Les radios de moins de deux contingents sont enregistrées : recenser celles de chaque contingent et leurs liaisons.`,
};
