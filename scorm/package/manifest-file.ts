import { XMLParser } from 'fast-xml-parser';
import { z } from 'astro/zod';

const identifier = z.string().default('');
const lists = ['organization', 'item', 'resource', 'file'];

const manifestSchema = z.object({
  manifest: z.object({
    '@identifier': identifier,
    metadata: z.object({ schemaversion: z.string().default('') }).default({ schemaversion: '' }),
    organizations: z.object({
      '@default': identifier,
      organization: z
        .array(
          z.object({
            '@identifier': identifier,
            item: z
              .array(z.object({ '@identifier': identifier, '@identifierref': identifier }))
              .default([]),
          }),
        )
        .default([]),
    }),
    resources: z.object({
      resource: z
        .array(
          z.looseObject({
            '@identifier': identifier,
            '@href': z.string().default(''),
            file: z.array(z.object({ '@href': z.string() })).default([]),
          }),
        )
        .default([]),
    }),
  }),
});

export type ManifestFile = z.infer<typeof manifestSchema>['manifest'];

/** A manifest read back from a package; `undefined` where it is not one. */
export function readManifest(content: Uint8Array): ManifestFile | undefined {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => lists.includes(name),
  });
  try {
    const document: unknown = parser.parse(new TextDecoder().decode(content));
    return manifestSchema.parse(document).manifest;
  } catch {
    return undefined;
  }
}
