/** How all kinds of questions but choices are drawn: the file that pages fetch when they need it. */
import { judgeView } from './judge-view.tsx';
import { matchView } from './match-view.tsx';
import { orderView } from './order-view.tsx';
import { shortView } from './short-view.tsx';
import { trueFalseView } from './true-false-view.tsx';

export const otherViews = {
  truefalse: trueFalseView,
  order: orderView,
  match: matchView,
  judge: judgeView,
  short: shortView,
};
