/** The file called `name` in the folder of `entry`; `name` may go down into folders. */
export const siblingFile = (entry: { readonly file: string }, name: string): string =>
  `${entry.file.slice(0, entry.file.lastIndexOf('/') + 1)}${name}`;
