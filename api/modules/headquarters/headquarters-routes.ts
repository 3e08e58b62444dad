import { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { HEADQUARTERS_VIEWS } from '../../headquarters/view-names.ts';
import { AppError } from '../base/app-error.ts';
import { sendFile } from '../base/send-file.ts';
import { HEADQUARTERS_FORMATS, type HeadquartersService } from './headquarters-service.ts';

export interface HeadquartersRoutes {
  /** What whoever sent a request may take out, on record. */
  operationsFor: (request: Request) => { headquartersFile: HeadquartersService['file'] };
  /** Lets through only who is known. */
  guard: RequestHandler;
}

const LONGEST_LIST = 2_000;

const Asked = z.object({
  view: z.enum(HEADQUARTERS_VIEWS),
  format: z.enum(HEADQUARTERS_FORMATS),
  lang: z.enum(['en', 'fr']).default('en'),
  missions: z.string().max(LONGEST_LIST).default(''),
});

/** `GET /headquarters/:view/:format`: the tables of a view as sheets or as a document; `missions` for a comparison. */
export function headquartersRoutes({ operationsFor, guard }: HeadquartersRoutes): Router {
  const router = Router();
  router.get(
    '/headquarters/:view/:format',
    guard,
    async (request: Request<Record<'view' | 'format', string>>, response) => {
      const { lang, missions } = request.query;
      const asked = Asked.safeParse({ ...request.params, lang, missions });
      if (!asked.success) {
        throw new AppError(
          'BAD_REQUEST',
          `A view (${HEADQUARTERS_VIEWS.join(', ')}) has a format (${HEADQUARTERS_FORMATS.join(', ')}), and if need be lang as en or fr; a comparison has missions, parted by commas.`,
        );
      }
      const { view, format, lang: language } = asked.data;
      const ids = asked.data.missions.split(',').filter((id) => id !== '');
      const outcome = await operationsFor(request).headquartersFile({ view, format, language, missions: ids });
      if (outcome.type === 'error') {
        throw new AppError(outcome.code === 'NOT_FOUND' ? 'NOT_FOUND' : 'BAD_REQUEST', outcome.message);
      }
      sendFile(response, outcome.value);
    },
  );
  return router;
}
