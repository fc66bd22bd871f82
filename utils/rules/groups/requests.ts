import { rule as gcodePending } from '#utils/rules/gcode-pending.ts';

export const OF_REQUESTS = {
  'gcode-pending': gcodePending,
};
