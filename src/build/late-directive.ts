import type { ClientDirective } from 'astro';

const late: ClientDirective = (load) => {
  const hydrate = async () => {
    await (
      await load()
    )();
  };
  if (document.readyState === 'complete') void hydrate();
  else addEventListener('load', () => void hydrate(), { once: true });
};

// eslint-disable-next-line no-restricted-syntax -- Astro asks for a default export here
export default late;
