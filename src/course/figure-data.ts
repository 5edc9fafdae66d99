import type { ChartSettings, MapSettings } from './schemas/data.ts';

/** A number of a chart. */
export interface ChartValue {
  readonly value: number;
  /** As its author wrote it, so that no decimal is added or lost. */
  readonly written: string;
}

/** One column of numbers. */
export interface ChartSeries {
  readonly name: string;
  /** One for each label; `undefined` where there is no figure. */
  readonly values: readonly (ChartValue | undefined)[];
}

export interface ChartData extends ChartSettings {
  readonly id: string;
  /** What the labels are: the name of the table's first column. */
  readonly labelName: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface MapPlace {
  readonly place: string;
  /** As in `boroughNames`. */
  readonly borough: string;
  readonly when: string;
  readonly what: string;
  /** Id of a source. */
  readonly source: string;
}

export interface MapData extends MapSettings {
  readonly id: string;
  readonly places: readonly MapPlace[];
}

/** A chart or a map with its table, as a page shows it. */
export type FigureData = ChartData | MapData;
