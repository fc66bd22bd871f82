export { DMC as portal } from '#utils/portals/dmc/index.ts';
export { PUPIL_RULES as rules } from '#utils/rules/sets/pupils.ts';
