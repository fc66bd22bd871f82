import './jquery.ts';
import 'jquery-validation';
import { checkedControls, checksOf } from './checks.ts';
import { done } from './done.ts';

interface Validator {
  form(): boolean;
  element(control: Element): boolean;
}

interface Validation {
  (form: string): { validate(options: object): Validator };
  readonly validator: {
    addMethod(name: string, fine: (value: string) => boolean, say: string): void;
  };
}

const { jQuery } = globalThis as unknown as { jQuery: Validation };
const rules: Record<string, Record<string, boolean>> = {};
for (const control of checkedControls()) {
  const own: Record<string, boolean> = {};
  for (const [at, { say, fine }] of checksOf(control.id).entries()) {
    jQuery.validator.addMethod(`${control.id}-${at}`, fine, say);
    own[`${control.id}-${at}`] = true;
  }
  rules[control.id] = own;
}
// By itself it looks at each key only in a field that was already found wrong.
const validator = jQuery('form').validate({
  rules,
  onkeyup: (control: Element) => validator.element(control),
});
validator.form();
done();
