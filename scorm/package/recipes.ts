import type { CourseModel, ModuleModel } from '../../src/course/course-model.ts';
import {
  createCourseStructure,
  type CourseStructureOptions,
} from '../manifest/course-structure.ts';
import { createManifest, MANIFEST_FILE } from '../manifest/manifest.ts';
import type { PackagingOptions } from '../options/packaging-options.ts';
import { COURSE_STRUCTURE_FILE } from '../standards/cmi5/course-structure.ts';
import {
  packageStandards,
  type OfferedStandardId,
  type PackageStandard,
  type PackagedRunTime,
} from '../standards/package-standards.ts';
import { toCourseIris } from './course-iris.ts';
import { courseStructureNamespaces, courseStructureSchema } from './course-structure-schema.ts';
import { lintCourseStructure } from './lint-course-structure.ts';
import { lintFiles, type LintPackage } from './lint-package.ts';
import type { LintProblem } from './lint-problems.ts';
import type { FinishedPackage } from './package-module.ts';
import { readSchemaFiles } from './schema-files.ts';
import { withSchemaFaults } from './validate-manifest.ts';
import type { ZipContents } from './zip.ts';

/** How a module becomes a package of one standard. */
export interface PackageRecipe {
  readonly id: OfferedStandardId;
  readonly name: string;
  readonly runTime: PackagedRunTime;
  /** The file that says what is in the package. */
  readonly manifestFile: string;
  /** The files that go beside the module's own, the manifest among them. */
  describe(module: ModuleModel, ownPaths: readonly string[]): ReadonlyMap<string, Uint8Array>;
  lint(contents: ZipContents, module: ModuleModel): readonly LintProblem[];
  /** Adds what is wrong by the schemas of the standard. */
  check(packages: readonly FinishedPackage[]): Promise<readonly FinishedPackage[]>;
}

/** How the packages of a run are made. */
export interface RecipeOptions {
  readonly options: PackagingOptions;
  readonly lint: LintPackage;
  readonly cmi5?: CourseStructureOptions | undefined;
}

/** @throws PackagingError where the schema files of the standard are not installed */
export function recipeFor(
  id: OfferedStandardId,
  { language }: Pick<CourseModel, 'language'>,
  { options, lint, cmi5 = {} }: RecipeOptions,
): PackageRecipe {
  return id === 'cmi5'
    ? cmi5Recipe(language, cmi5)
    : scormRecipe(packageStandards[id], options, lint);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function scormRecipe(
  published: PackageStandard,
  options: PackagingOptions,
  lint: LintPackage,
): PackageRecipe {
  const allSchemaFiles = readSchemaFiles(published);
  const standard = options.schemaFiles ? published : { ...published, schemaFiles: [] };
  const { id, name, runTime } = standard;
  return {
    id,
    name,
    runTime,
    manifestFile: MANIFEST_FILE,
    describe: (module, ownPaths) =>
      new Map([
        ...(options.schemaFiles ? allSchemaFiles : []),
        [
          MANIFEST_FILE,
          encode(
            createManifest(module, ownPaths, standard, { hasPassMark: options.passMarkInManifest }),
          ),
        ] as const,
      ]),
    lint: (contents, module) => lint(contents, module, standard),
    check: (packages) => withSchemaFaults(packages, allSchemaFiles, standard),
  };
}

function cmi5Recipe(language: string, options: CourseStructureOptions): PackageRecipe {
  const runTime = 'cmi5';
  return {
    id: 'cmi5',
    name: 'cmi5',
    runTime,
    manifestFile: COURSE_STRUCTURE_FILE,
    describe: (module) =>
      new Map([
        [
          COURSE_STRUCTURE_FILE,
          encode(createCourseStructure(module, language, toCourseIris(module), options)),
        ],
      ]),
    lint(contents, module) {
      const ownFiles = new Map(
        [...contents.files].filter(([path]) => path !== COURSE_STRUCTURE_FILE),
      );
      return [
        ...lintFiles(contents, ownFiles, module, { runTime }),
        ...lintCourseStructure(
          contents.files.get(COURSE_STRUCTURE_FILE),
          [...ownFiles.keys()],
          toCourseIris(module),
        ),
      ];
    },
    check: (packages) =>
      withSchemaFaults(
        packages,
        courseStructureSchema,
        { namespaces: courseStructureNamespaces },
        COURSE_STRUCTURE_FILE,
      ),
  };
}
