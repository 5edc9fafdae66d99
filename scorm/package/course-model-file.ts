import { join } from 'node:path';
import { z } from 'astro/zod';
import {
  COURSE_MODEL_VERSION,
  courseModelSchema,
  type CourseModel,
} from '../../src/course/course-model.ts';
import { packagingErrors } from './packaging-error.ts';
import type { SiteFolder } from './site-folder.ts';

const FILE = 'course-model.json';

/** @throws PackagingError where the site is not built, or the file is damaged or too new */
export function readCourseModel(site: SiteFolder): CourseModel {
  const content = site.read(FILE);
  if (!content) throw packagingErrors.notBuilt(site.folder);
  const file = join(site.folder, FILE);

  const json = parseJson(new TextDecoder().decode(content));
  if (json === undefined) throw packagingErrors.modelDamaged(file, 'it is not JSON');
  const { version } = versionSchema.safeParse(json).data ?? {};
  if (version === undefined) throw packagingErrors.modelDamaged(file, 'it has no version');
  if (version > COURSE_MODEL_VERSION) {
    throw packagingErrors.modelNewer(file, version, COURSE_MODEL_VERSION);
  }
  if (version < COURSE_MODEL_VERSION) throw packagingErrors.modelOlder(file);
  const model = courseModelSchema.safeParse(json);
  if (model.success) return model.data;
  const path = model.error.issues[0]?.path.join('.') ?? '';
  throw packagingErrors.modelDamaged(file, `“${path}” is not as expected`);
}

const versionSchema = z.object({ version: z.number() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
