import type { InterchangeService } from '../modules/interchange/interchange-service.ts';
import type { Operations } from '../modules/interchange/operations.ts';

/** The services of this process, for the command line and for the operator routes of a server. */
export const localOperations = (
  interchange: Pick<InterchangeService, 'importSheets' | 'exportSheets'>,
): Omit<Operations, 'close' | 'assess'> => ({
  importSheets: (request) => interchange.importSheets(request),
  exportSheets: (request) => interchange.exportSheets(request),
});
