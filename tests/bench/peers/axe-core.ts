import axe from 'axe-core';
import { done } from './done.ts';

/** Its rules about tables, for a list; all of its rules, for a form. */
const TABLES = [
  'empty-table-header',
  'scope-attr-valid',
  'table-duplicate-name',
  'table-fake-caption',
  'td-has-header',
  'td-headers-attr',
  'th-has-data-cells',
];

const isList = document.querySelector('form') === null;
void axe
  .run(document, isList ? { runOnly: { type: 'rule', values: TABLES } } : {})
  .then(({ passes, violations }) => {
    if (passes.length + violations.length > 0) done();
  });
