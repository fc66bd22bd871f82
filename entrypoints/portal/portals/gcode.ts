export { GCODE as portal } from '#utils/portals/gcode/index.ts';
export { REQUEST_RULES as rules } from '#utils/rules/sets/requests.ts';
