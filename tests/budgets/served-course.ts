import type { BuiltCourse, Files } from './built-course.ts';
import { largestModule, scorm12Package } from './built-course.ts';
import { serve, type WebServer } from './web-server.ts';

/** Addresses below the server's for one module as its learners meet it, and without its scripts. */
export interface Surface {
  readonly name: string;
  readonly page: string;
  readonly pageWithoutScripts: string;
}

export interface ServedCourse {
  readonly server: WebServer;
  readonly site: Surface;
  /** The SCORM 1.2 package in the frame of a player. */
  readonly lms: Surface;
}

export async function serveCourse(course: BuiltCourse): Promise<ServedCourse> {
  const module = largestModule(course);
  const unpacked = scorm12Package(course, module.id);
  const server = await serve({
    site: course.site,
    'site-plain': withoutScripts(course.site),
    package: unpacked,
    'package-plain': withoutScripts(unpacked),
    player: new Map([
      ['package.html', player('../package/index.html')],
      ['package-plain.html', player('../package-plain/index.html')],
    ]),
  });
  return {
    server,
    site: {
      name: 'site',
      page: `site/${module.page}`,
      pageWithoutScripts: `site-plain/${module.page}`,
    },
    lms: {
      name: 'package',
      page: 'player/package.html',
      pageWithoutScripts: 'player/package-plain.html',
    },
  };
}

const player = (address: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Player</title>
<iframe src="${address}" title="Module" width="1000" height="680"></iframe></html>`,
  );

/**
 * The same pages without any script, as a measure of what the scripts cost. The stylesheet is told
 * that there is script, so that here too only the first lesson is in view.
 */
function withoutScripts(files: Files): Files {
  return new Map(
    [...files].map(([path, body]) => [path, path.endsWith('.html') ? stripScripts(body) : body]),
  );
}

function stripScripts(page: Uint8Array): Uint8Array {
  const html = new TextDecoder().decode(page);
  return new TextEncoder().encode(
    html
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace('<html', '<html data-script="on"'),
  );
}
