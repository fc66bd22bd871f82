import JustValidate from 'just-validate';
import { checkedControls, checksOf } from './checks.ts';
import { done } from './done.ts';

const form = document.querySelector('form');
if (form) {
  const peer = new JustValidate(form, { validateBeforeSubmitting: true });
  for (const control of checkedControls())
    peer.addField(
      `#${control.id}`,
      checksOf(control.id).map(({ say, fine }) => ({
        validator: (value: string | boolean) => fine(String(value)),
        errorMessage: say,
      })),
    );
  void peer.revalidate().then(done);
}
