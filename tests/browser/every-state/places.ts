import { chooseCommand, wordsOf } from './choose-command.ts';
import { goTo, type Walk } from './look.ts';

/** What the details tell of: an item, a line, a source, a path, the accounts, the measures. */
export const places: Walk = async (page, language, look) => {
  const words = wordsOf[language];
  const details = page.locator('#details');
  await goTo(page, '#/n/ua-mod', language);
  await details.locator('article').waitFor();
  await look('card', '#details', '#legend', 'main');
  await goTo(page, '#/e/ua-mod~jp-doc', language);
  await details.locator('code:text-is("ua-mod|jp-doc")').waitFor();
  await look('line', '#details');
  await goTo(page, '#/s/una-2023-12', language);
  await details.getByRole('button', { name: words.reader.next }).waitFor();
  await look('source', '#details');
  await goTo(page, '#/p/ua-mod/frankensam', language);
  await details.getByRole('heading', { name: words.paths.title, exact: true }).waitFor();
  await look('path', '#details');
  await chooseCommand(page, 'accounts', language);
  await details.locator('[data-account]').first().waitFor();
  await look('accounts', '#details');
  await chooseCommand(page, 'metrics', language);
  await details.locator('ol').waitFor();
  await look('measures', '#details');
};
