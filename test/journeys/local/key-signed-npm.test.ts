import { describeJourney } from './describe-journey.ts';
import { must } from './local-journey.ts';

describeJourney('text_redaction', [
  {
    signs: 'another key',
    with: async ({ stage }) => {
      must(await stage.portcullis('keys', 'new', 'stranger.pem'));
      return { key: 'stranger.pem' };
    },
    codes: 'SIGNER_KEY_UNKNOWN',
  },
]);
