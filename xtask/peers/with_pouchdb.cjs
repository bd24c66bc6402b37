// Measures PouchDB: express-pouchdb as the server, and two databases that replicate with it, all in files of LevelDB.
//
//     with_pouchdb.cjs ROWS.jsonl        (with NODE_PATH naming the folder of its packages)
//
// Each row of the file becomes a document of the same fields. Server and clients are processes of their own.
// Prints one JSON object: documents per second pushed and pulled, and the median of an exchange without news in
// milliseconds.

const { fork } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

// As many as our laptops send at a time; by itself PouchDB takes 100, and is slower.
const BATCH = 500;
const IDLE_ROUNDS = 50;

if (process.argv[2] === 'serve') serve(process.argv[3]);
else measure(process.argv[2]);

/** Serves databases in files below a folder and tells the parent the port. */
function serve(folder) {
    const PouchDB = require('pouchdb-core').plugin(require('pouchdb-adapter-leveldb'));
    const OnDisk = PouchDB.defaults({ prefix: `${folder}/`, adapter: 'leveldb' });
    const app = require('express')();
    const { log } = console;
    console.log = () => {};
    app.use('/', require('express-pouchdb')(OnDisk, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: `${folder}/log` }));
    console.log = log;
    const server = app.listen(0, '127.0.0.1', () => process.send(server.address().port));
}

async function measure(file) {
    const PouchDB = require('pouchdb-core')
        .plugin(require('pouchdb-adapter-leveldb'))
        .plugin(require('pouchdb-adapter-http'))
        .plugin(require('pouchdb-replication'));
    const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
    const folder = mkdtempSync(join(tmpdir(), 'pouchdb-'));
    const server = fork(__filename, ['serve', folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    try {
        const port = await new Promise((resolve) => server.once('message', resolve));
        const [pusher, puller] = ['pusher', 'puller'].map((name) => new PouchDB(join(folder, name), { adapter: 'leveldb' }));
        const remote = new PouchDB(`http://127.0.0.1:${port}/kirjaukset`);
        await remote.info();
        await pusher.bulkDocs(rows.map(({ id, kind, body }) => ({ _id: id, kind, ...body })));
        const exchange = async (from, to) => {
            const started = process.hrtime.bigint();
            await PouchDB.replicate(from, to, { batch_size: BATCH });
            return Number(process.hrtime.bigint() - started) / 1e6;
        };
        const pushed = await exchange(pusher, remote);
        const pulled = await exchange(remote, puller);
        const { doc_count: count } = await puller.info();
        if (count !== rows.length) throw new Error(`${count} documents arrived instead of ${rows.length}`);
        const idle = [];
        for (let round = 0; round < IDLE_ROUNDS; round += 1) idle.push(await exchange(remote, puller));
        idle.sort((one, other) => one - other);
        const perSecond = (milliseconds) => (count * 1000) / milliseconds;
        console.log(
            JSON.stringify({
                push_rows_per_s: perSecond(pushed),
                pull_rows_per_s: perSecond(pulled),
                noop_ms: idle[IDLE_ROUNDS / 2],
            }),
        );
    } finally {
        server.kill();
        rmSync(folder, { recursive: true, force: true });
    }
}
