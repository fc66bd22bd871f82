import Pristine from 'pristinejs';
import { checkedControls, checksOf } from './checks.ts';
import { done } from './done.ts';

const form = document.querySelector('form');
if (form) {
  const peer = new Pristine(form, {
    classTo: 'control-group',
    errorClass: 'has-danger',
    successClass: 'has-success',
    errorTextParent: 'control-group',
    errorTextTag: 'div',
    errorTextClass: 'text-help',
  });
  for (const control of checkedControls())
    for (const { say, fine } of checksOf(control.id)) peer.addValidator(control, fine, say);
  peer.validate();
  done();
}
