export { cardsOf as cards } from '#utils/page/cards.ts';
export { EMIS as portal } from '#utils/portals/emis/index.ts';
export { SCHOOL_RULES as rules } from '#utils/rules/sets/schools.ts';
