import type { Operations } from '../../mock/kit/call.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { item, keep, orderId, success, withItem } from './items.js';
import { feedbackForm, support } from './parts.js';

const forms = item('form', 'formId');

export const help: Operations = {
  'emarketplace/post-support-orderId': withItem('order', orderId, (call, _, id) => {
    call.store.add('support', id, support(id));
    return success(support(id));
  }),
  'emarketplace/get-support-orderId': item('support', 'orderId').read,
  'emarketplace/put-support-orderId': withItem('support', orderId, (_, found) => success(found)),
  'emarketplace/delete-support-orderId': item('support', 'orderId').remove,
  'emarketplace/put-support-orderId-agent': withItem('support', orderId, (call, found, id) => {
    const agent = asObject(get(call.body, '/agent'));
    call.store.add('support-agent', id, agent);
    return success({ ...found, agent });
  }),
  'emarketplace/get-support-orderId-agent': item('support-agent', 'orderId').read,
  'emarketplace/delete-support-orderId-agent': withItem('support-agent', orderId, (call, _, id) => {
    call.store.remove('support-agent', id);
    return success(call.store.find('support', id) ?? support(id));
  }),
  'emarketplace/post-forms': keep('form'),
  'emarketplace/get-forms-formId': forms.read,
  'emarketplace/put-forms-formId': forms.change,
  'emarketplace/delete-forms-formId': forms.remove,
  'emarketplace/post-generateFeedbackForRating': (call) => success(feedbackForm(call)),
};
