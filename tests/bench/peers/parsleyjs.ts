import './jquery.ts';
import 'parsleyjs';
import { checkedControls, checksOf } from './checks.ts';
import { done } from './done.ts';

const { jQuery, Parsley } = globalThis as unknown as {
  jQuery: (form: string) => { parsley(options: object): { validate(): void } };
  Parsley: { addValidator(name: string, validator: object): void };
};

for (const control of checkedControls()) {
  control.dataset.parsleyTrigger = 'input';
  control.dataset.parsleyValidateIfEmpty = '';
  for (const [at, { say, fine }] of checksOf(control.id).entries()) {
    const name = `${control.id.toLowerCase()}${at}`;
    Parsley.addValidator(name, { validateString: fine, messages: { en: say } });
    control.setAttribute(`data-parsley-${name}`, '');
  }
}
jQuery('form').parsley({ validationThreshold: 0 }).validate();
done();
