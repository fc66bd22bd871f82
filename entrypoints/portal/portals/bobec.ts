export { cardsOf as cards } from '#utils/page/cards.ts';
export { BOBEC as portal } from '#utils/portals/bobec/index.ts';
export { BUILDING_RULES as rules } from '#utils/rules/sets/buildings.ts';
