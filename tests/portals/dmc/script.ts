import { BELOW } from './places.ts';

/**
 * The page's own script: tabs, chained place selects with the portal's loader object, copy buttons.
 * Like the portal's, it sets values without telling anyone by an event.
 */
export const pageScript = (names: { copies: readonly CopyButton[] }): string => `
(function () {
  var below = ${JSON.stringify(BELOW)};
  function load(code, callback) {
    var items = (below[code] || []).map(function (item) {
      return { code: item.code, nameTh: item.label };
    });
    setTimeout(function () { callback(items); }, 0);
  }
  window.studentInfoRemote = {
    getAmphurListByProvinceCode: load,
    getTumbolListByAmphurCode: load
  };
  function fill(select, items) {
    while (select.options.length > 1) select.remove(1);
    items.forEach(function (item) { select.add(new Option(item.nameTh, item.code)); });
  }
  function each(selector, work) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), work);
  }
  each('select[data-below]', function (select) {
    select.addEventListener('change', function () {
      var child = document.getElementById(select.getAttribute('data-below'));
      fill(child, []);
      var grandchild = document.getElementById(child.getAttribute('data-below') || '');
      if (grandchild) fill(grandchild, []);
      load(select.value, function (items) { fill(child, items); });
    });
  });
  each('[data-tab]', function (link) {
    link.addEventListener('click', function (event) {
      event.preventDefault();
      each('[data-tab]', function (other) {
        other.parentNode.className = other === link ? 'active' : '';
      });
      each('.tab-pane', function (pane) {
        pane.className = 'tab-pane' + (pane.id === link.getAttribute('data-tab') ? ' active' : '');
      });
    });
  });
  ${JSON.stringify(names.copies)}.forEach(function (copy) {
    var button = document.getElementById(copy.button);
    if (!button) return;
    button.addEventListener('click', function () {
      copy.pairs.forEach(function (pair) {
        var from = document.getElementById(pair[0]);
        var to = document.getElementById(pair[1]);
        if (!from || !to) return;
        if (to.options && from.options) to.innerHTML = from.innerHTML;
        to.value = from.value;
      });
      copy.sets.forEach(function (pair) {
        var control = document.getElementById(pair[0]);
        if (control) control.value = pair[1];
      });
    });
  });
})();
`;

export interface CopyButton {
  readonly button: string;
  /** Ids of the control to copy from and the control to copy to. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Ids and the values to set besides. */
  readonly sets: readonly (readonly [string, string])[];
}
