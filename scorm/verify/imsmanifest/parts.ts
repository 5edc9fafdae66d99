import type { LaunchSettings } from '../../strict-lms/store.ts';
import { findPage } from './find-page.ts';
import { isAsset, shownOrganization } from './lint-structure.ts';
import type { Item, PackageStructure } from './package-structure.ts';

/** Something a learner can open. */
export interface Part {
  readonly title: string;
  /** Path of its page in the package. */
  readonly path: string;
  /** What follows the path in its address: `?x=1#y`. */
  readonly query: string;
  /** Whether it is meant to record something. */
  readonly isTracked: boolean;
  readonly launch: LaunchSettings;
}

/** Parts whose pages are in the package, in the order in which learners see them. */
export function partsOf(structure: PackageStructure, paths: ReadonlySet<string>): readonly Part[] {
  const items = shownOrganization(structure)?.items ?? [];
  return items.flatMap((item) => {
    const resource = structure.resources.find(
      ({ identifier }) => item.identifierref !== undefined && identifier === item.identifierref,
    );
    if (!resource) return [];
    const page = findPage(resource, paths);
    if (page.kind !== 'found') return [];
    return [
      {
        title: item.title === '' ? item.identifier : item.title,
        path: page.path,
        query: withParameters(page.query, item.parameters),
        isTracked: !isAsset(resource),
        launch: launchSettings(item),
      },
    ];
  });
}

/** As the content packaging rules say: parameters join with `?` or `&`, and `#` stays a fragment. */
function withParameters(query: string, parameters: string): string {
  const given = parameters.replace(/^[?&]+/, '');
  if (given === '') return query;
  if (given.startsWith('#')) return query.includes('#') ? query : query + given;
  const [search = '', fragment] = query.split('#', 2);
  const joined = `${search === '' ? '?' : `${search}&`}${given}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

function launchSettings(item: Item): LaunchSettings {
  const { launchData, passMark, completionThreshold } = item;
  return {
    ...(launchData === undefined ? {} : { launchData }),
    ...(passMark === undefined || passMark === '' ? {} : { passMark }),
    ...(completionThreshold === undefined ? {} : { completionThreshold }),
  };
}
