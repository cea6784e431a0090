import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://www.gov.uk/*'],
  runAt: 'document_idle',
  main() {},
});
