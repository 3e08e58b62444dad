/**
 * Writes the types of every kind from graph-schema, then merges the modules' SDL into one committed schema,
 * from which server and client types are generated and which the server serves.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { elementSdl } from './element-sdl.ts';

const modules = new URL('../modules/', import.meta.url);

writeFileSync(new URL('inventory/elements.graphql', modules), elementSdl());

const parts = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .sort()
  .map((path) => readFileSync(new URL(path, modules), 'utf8'));

writeFileSync(new URL('schema.graphql', import.meta.url), `${printSchema(buildSchema(parts.join('\n')))}\n`);
