/** The 32 boroughs of London and the City, in order of the alphabet. */
export const boroughNames: readonly string[] = [
  'Barking and Dagenham',
  'Barnet',
  'Bexley',
  'Brent',
  'Bromley',
  'Camden',
  'City of London',
  'Croydon',
  'Ealing',
  'Enfield',
  'Greenwich',
  'Hackney',
  'Hammersmith and Fulham',
  'Haringey',
  'Harrow',
  'Havering',
  'Hillingdon',
  'Hounslow',
  'Islington',
  'Kensington and Chelsea',
  'Kingston upon Thames',
  'Lambeth',
  'Lewisham',
  'Merton',
  'Newham',
  'Redbridge',
  'Richmond upon Thames',
  'Southwark',
  'Sutton',
  'Tower Hamlets',
  'Waltham Forest',
  'Wandsworth',
  'Westminster',
];

/** The name in `boroughNames` that is meant, whichever way “and” or “City of” is written. */
export function findBorough(name: string): string | undefined {
  const plain = name.replace(' & ', ' and ');
  const meant = plain === 'City of Westminster' ? 'Westminster' : plain;
  return boroughNames.includes(meant) ? meant : undefined;
}
