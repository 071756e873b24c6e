import { facts } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import type { Trouble } from './trouble';

interface Stage extends Trouble {
  readonly url: string;
  readonly apiKey: string;
  readonly folder: string;
}

/** What to look at, and with which commands. */
export function tour(terminal: Terminal, { url, apiKey, folder, badProducts, unheardCustomers }: Stage): string {
  const { colours } = terminal;
  const places = facts(terminal, [
    ['Dashboard', url],
    ['API', `${url}/docs`],
    ['Key', apiKey],
  ]);
  const steps: [string, string][] = [
    ['tds status', 'what needs you now'],
    ['tds dlq', `${badProducts.length} products have a price that is none: who must mend what?`],
    ['tds compare customers', `after a minute: ${unheardCustomers.length} customers changed and no webhook came`],
    ['tds compare customers --repair', 'put that right'],
    ['tds validation run products', 'what is wrong in the data itself, and what to do about it'],
    ['tds changes --follow', 'what is happening in the company'],
    ['tds sync products --watch', 'read all products again, from a slow Zoho'],
    [`tds timeline product ${badProducts[0]}`, 'everything that happened to one record'],
  ];
  const width = Math.max(...steps.map(([command]) => command.length));
  return [
    '',
    places,
    'In another terminal:',
    '',
    `  export TDS_URL=${url} TDS_DATA_DIR=${folder}`,
    ...steps.map(([command, what]) => `  ${colours.bold(command.padEnd(width))}  ${colours.dim(what)}`),
    '',
    'Ctrl-C ends it and removes everything.',
    '',
  ].join('\n');
}
