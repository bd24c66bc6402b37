"""Measures Anki: its own sync server, and two collections of its own package that exchange notes and cards.

    with_anki.py ROWS.jsonl

Each visit entry of the file becomes a note of the same fields; its card stands for the entry's time.
Prints one JSON object: rows per second pushed and pulled, and the median of an exchange without news in milliseconds.
"""

import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time

from anki.collection import Collection

USER, PASSWORD = "veikko", "kaksi hauskaa kissaa"
NO_CHANGES = 0
IDLE_ROUNDS = 100


def main(rows_file):
    with open(rows_file, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    entries = [row["body"] for row in rows if row["kind"] == "visit_entry"]
    with tempfile.TemporaryDirectory() as folder:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        environment = os.environ | {
            "SYNC_USER1": f"{USER}:{PASSWORD}",
            "SYNC_BASE": os.path.join(folder, "server"),
            "SYNC_HOST": "127.0.0.1",
            "SYNC_PORT": str(port),
            "RUST_LOG": "error",
        }
        server = subprocess.Popen([sys.executable, "-m", "anki.syncserver"], env=environment, stdout=subprocess.DEVNULL)
        try:
            wait_until_it_listens(port)
            print(json.dumps(measure(folder, f"http://127.0.0.1:{port}/", entries)))
        finally:
            server.terminate()
            server.wait()


def measure(folder, endpoint, entries):
    """Brings two collections in step, adds all notes to one, then times its push and the other's pull."""
    pusher, puller = (Collection(os.path.join(folder, f"{name}.anki2")) for name in ("pusher", "puller"))
    auth = pusher.sync_login(USER, PASSWORD, endpoint)
    note_type = add_note_type(pusher, sorted({field for entry in entries for field in entry}))
    replace_all(pusher, auth, upload=True)
    replace_all(puller, auth, upload=False)
    for entry in entries:
        note = pusher.new_note(pusher.models.get(note_type))
        for field, value in entry.items():
            note[field] = str(value)
        pusher.add_note(note, 1)
    pushed = exchange(pusher, auth)
    pulled = exchange(puller, auth)
    count = puller.note_count() + puller.card_count()
    if count != 2 * len(entries):
        raise SystemExit(f"{count} rows arrived instead of {2 * len(entries)}")
    idle = statistics.median(exchange(puller, auth) for _ in range(IDLE_ROUNDS))
    pusher.close()
    puller.close()
    return {"push_rows_per_s": count / pushed, "pull_rows_per_s": count / pulled, "noop_ms": idle * 1000}


def add_note_type(collection, fields):
    """Returns the id of a new note type with these fields and one card."""
    models = collection.models
    note_type = models.new("Kirjaus")
    for field in fields:
        models.add_field(note_type, models.new_field(field))
    template = models.new_template("Kortti")
    template["qfmt"], template["afmt"] = "{{text}}", "{{minutes}}"
    models.add_template(note_type, template)
    return models.add_dict(note_type).id


def replace_all(collection, auth, upload):
    """Makes the first exchange, in which one side takes over all of the other."""
    collection.sync_collection(auth, False)
    collection.close_for_full_sync()
    collection.full_upload_or_download(auth=auth, server_usn=None, upload=upload)
    collection.reopen(after_full_sync=True)


def exchange(collection, auth):
    """Returns how many seconds an ordinary exchange took."""
    started = time.perf_counter()
    answer = collection.sync_collection(auth, False)
    elapsed = time.perf_counter() - started
    if answer.required != NO_CHANGES:
        raise SystemExit(f"Anki asks for more than an ordinary exchange: {answer.required}")
    return elapsed


def wait_until_it_listens(port):
    deadline = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


main(sys.argv[1])
