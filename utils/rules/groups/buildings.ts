import { rule as buildingCondition } from '#utils/rules/building-condition.ts';
import { listRule as buildingDuplicate } from '#utils/rules/building-duplicate.ts';
import { rule as buildingPhoto } from '#utils/rules/building-photo.ts';
import { rule as buildingRooms } from '#utils/rules/building-rooms.ts';
import { rule as buildingYear } from '#utils/rules/building-year.ts';
import type { ListRule } from '#utils/rules/model.ts';

export const OF_BUILDINGS = {
  'building-year': buildingYear,
  'building-condition': buildingCondition,
  'building-rooms': buildingRooms,
  'building-photo': buildingPhoto,
};

export const LISTS_OF_BUILDINGS: readonly ListRule[] = [buildingDuplicate];
