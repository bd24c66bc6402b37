// Conflicts, refused and waiting changes of every sort, put in the place of the program's answers: a picture needs all
// of them at once, and some need a server of another version.
const NOW = Date.now();
const MINUTE = 60_000;
const text = (value) => ({ is: 'text', value });
const code = (value) => ({ is: 'code', value });
const clock = (value) => ({ is: 'clock', value });
const day = (value) => ({ is: 'day', value });
const both = (field, mine, present) => ({ mine: { field, value: mine }, present: { field, value: present } });
const conflict = (id, kind, title, fields, more = {}) => ({
  id,
  kind,
  record: `record-${id}`,
  title,
  at: NOW - 90 * MINUTE,
  replaced_by: 'Aino Virtanen',
  by_me: false,
  fields,
  restorable: 'yes',
  ...more,
});

const ARTICLE = `Projektori ei näytä kuvaa, vaikka se on päällä.

## Tarkista ensin
1. Onko kaapeli molemmista päistä pohjassa?
2. Onko projektorin tulo oikea? Paina Source, kunnes kuva näkyy.
3. Onko kannettavan näyttö jaettu?

## Jos se ei auta
Käynnistä kannettava uudestaan kaapeli irrotettuna.
Kokeile toista kaapelia opettajanhuoneen laatikosta.`;

export const CONFLICTS = [
  conflict('c1', 'slot', 'Sammonlahden koulu 24.11.2026', [
    both('day', day('2026-11-24'), day('2026-11-25')),
    both('start', clock(510), clock(540)),
    both('state', code('slot-state-acknowledged'), code('slot-state-published')),
    both('note', text('Ovi B, soita perillä vahtimestarille.'), { is: 'nothing' }),
  ]),
  conflict('c2', 'article', 'Projektori ei näytä kuvaa', [
    both(
      'body',
      text(ARTICLE.replace('3. Onko kannettavan näyttö jaettu?', '3. Onko kannettavan näyttö jaettu? Paina Windows ja P, valitse Monista.')),
      text(ARTICLE.replace('3. Onko kannettavan näyttö jaettu?', '3. Jaa näyttö: Windows ja P.\n4. Odota puoli minuuttia.')),
    ),
  ]),
  conflict('c3', 'visit_entry', 'tulostin jumissa', [both('minutes', { is: 'minutes', value: 75 }, { is: 'minutes', value: 75 })], {
    by_me: true,
    restorable: 'stands',
  }),
  conflict('c4', 'unit', 'Lauritsalan koulu', [both('keys', text('Vahtimestarilta, huone 112'), text('Kansliasta'))], {
    replaced_by: '',
    restorable: 'no_right',
  }),
  conflict('c6', 'school_calendar', 'Opetuslautakunta', [
    both('breaks', { is: 'texts', value: ['19.10.2026–25.10.2026 Syysloma'] }, { is: 'texts', value: ['12.10.2026–18.10.2026 Syysloma'] }),
    both('confirmed', code('answer-false'), code('answer-true')),
  ]),
  conflict('c7', 'swap', '', [
    both('taker', text('Mika Malli'), text('Sanni Salo')),
    both('state', code('swap-state-withdrawn'), code('swap-state-offered')),
  ]),
  conflict('c5', 'article', 'Wilma ja uusi puhelin', [both('title', text('Wilma ja uusi puhelin'), { is: 'nothing' })], { restorable: 'gone' }),
];

const refused = (op, kind, title, act, reason, fields, may_retry = true) => ({ op, kind, title, at: NOW - 1500 * MINUTE, act, reason, fields, may_retry });

export const REFUSED = [
  refused('r1', 'slot', 'Sammonlahden koulu 24.11.2026', 'change', 'not_a_step', [{ field: 'state', value: code('slot-state-acknowledged') }]),
  refused('r2', 'visit_entry', 'projektori ei kuvaa', 'add', 'no_right', [
    { field: 'unit', value: text('Sammonlahden koulu') },
    { field: 'day', value: day('2026-11-20') },
    { field: 'matter', value: code('matter-ESITYS') },
    { field: 'asker', value: code('asker-teacher') },
    { field: 'minutes', value: { is: 'minutes', value: 15 } },
    { field: 'result', value: code('result-solved') },
    { field: 'text', value: text('projektori ei kuvaa') },
  ]),
  refused('r3', 'article', 'Vanha ohje', 'remove', 'kept', []),
  refused('r4', 'unit', 'Lauritsalan koulu', 'change', 'gone', [{ field: 'parking', value: text('Pihan puolella, kiekko ikkunaan') }], false),
];

export const WAITING = Array.from({ length: 1000 }, (_, n) => ({
  op: `w${n}`,
  at: NOW - (1000 - n) * MINUTE,
  ...[
    { kind: 'visit_entry', title: 'wifi katkeilee luokassa lk204', act: 'add', fields: [] },
    { kind: 'slot', title: 'Lauritsalan koulu 26.11.2026', act: 'change', fields: [{ field: 'state', value: code('slot-state-acknowledged') }] },
    {
      kind: 'article',
      title: 'Dokumenttikameran kuva on musta',
      act: 'change',
      fields: [
        { field: 'short', value: text('Kamera, valo ja kaapeli tarkistetaan tässä järjestyksessä.') },
        { field: 'review_by', value: day('2027-05-01') },
      ],
    },
    { kind: 'time_entry', title: 'Sammonlahden koulu 20.11.2026', act: 'remove', fields: [] },
  ][n % 4],
}));

const STATUS = { state: 'idle', trouble: null, waiting: 0, refused: 0, conflicts: 0, reoffered: 0, since: null, last_ok: NOW - 3 * MINUTE };
const CUT = { ...STATUS, state: 'offline', trouble: 'unreachable', since: NOW - 4 * MINUTE };

/** What the program says in each state. */
export const STANDINGS = {
  sent: { status: STATUS },
  offline: { status: { ...CUT, waiting: 1000 }, waiting: WAITING },
  'to-decide': {
    status: { ...CUT, waiting: 3, refused: REFUSED.length, conflicts: CONFLICTS.length },
    conflicts: CONFLICTS,
    refused: REFUSED,
    waiting: WAITING.slice(0, 3),
  },
  restored: { status: { ...STATUS, state: 'syncing', waiting: 24, reoffered: 31 }, waiting: WAITING.slice(0, 24) },
  'signed-out': { status: { ...CUT, trouble: 'signed_out', waiting: 2 }, waiting: WAITING.slice(0, 2) },
};

/** Lets a page hear `standing` of its changes. */
export async function pretend(page, { status, conflicts = [], refused = [], waiting = [] }) {
  const answers = {
    'sync.status': () => status,
    'sync.conflicts': () => conflicts,
    'sync.refused': () => refused,
    'sync.waiting': ({ limit }) => ({ changes: waiting.slice(0, limit), total: waiting.length }),
  };
  await page.route('**/call', async (route) => {
    const { name, arg } = route.request().postDataJSON();
    const answer = answers[name];
    if (answer) await route.fulfill({ json: answer(arg) });
    else await route.continue();
  });
  await page.reload();
}

/** Opens the panel above the status line. */
export async function openPanel(page) {
  await page.locator('footer button').first().click();
  await page.getByRole('dialog').waitFor();
}

/** Opens the changes themselves, as also works where nothing waits. */
export async function openChanges(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('odottavat');
  await page.getByRole('option', { name: /Odottavat muutokset/ }).click();
  await page.getByRole('heading', { name: 'Odottavat muutokset' }).waitFor();
}
