import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { packagingErrors } from '../package/packaging-error.ts';

/**
 * Refuses what the library would refuse, in our words.
 * @throws PackagingError
 */
export function checkOptions(args: readonly string[], options: ParseArgsOptionsConfig): void {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw packagingErrors.unknownOption(token.rawName);
    if (seen.has(token.name) && option.multiple !== true) {
      throw packagingErrors.optionRepeated(token.rawName);
    }
    seen.add(token.name);
    const takesValue = option.type === 'string';
    if (takesValue && (!token.value || (!token.inlineValue && token.value.startsWith('-')))) {
      throw packagingErrors.optionWithoutValue(token.rawName);
    }
    if (!takesValue && token.value !== undefined) {
      throw packagingErrors.optionWithValue(token.rawName);
    }
  }
}
