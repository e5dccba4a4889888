#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Kills a program with SIGKILL at random moments and lets checker.py judge what is on disk.

kill.py [--kills N] [--per-folder N] [--controls] [--seed N] -- program args...
`{folder}` in the arguments is replaced by the data folder. The program prints the id of each
operation on a line when it shows it. With --controls two faults are planted that must be noticed:
ids told before they are stored (the program's flag --told-before-stored), and a journal whose
unique key was dropped."""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import checker


def run_once(command, folder, told, delay):
    """Starts, waits, kills. False when the program ended by itself."""
    with open(told, "ab") as out:
        process = subprocess.Popen([a.replace("{folder}", folder) for a in command], stdout=out,
                                   stderr=subprocess.PIPE)
        time.sleep(delay)
        ended = process.poll()
        process.send_signal(signal.SIGKILL)
        error = process.communicate()[1].decode(errors="replace")
    if ended is not None:
        print(f"ended by itself with {ended}: {error}", file=sys.stderr)
    # a line that was cut off was not shown; the next run starts on a new one
    content = open(told, "rb").read()
    open(told, "wb").write(content[:content.rfind(b"\n") + 1])
    return ended is None


def first_told_after(command):
    """Seconds until the first id is shown, here and now: kills fall around that moment."""
    with tempfile.TemporaryDirectory(prefix="hui-kill-") as folder:
        process = subprocess.Popen([a.replace("{folder}", folder) for a in command],
                                   stdout=subprocess.PIPE)
        start = time.monotonic()
        process.stdout.readline()
        process.kill()
        process.communicate()
        return time.monotonic() - start


def campaign(command, kills, per_folder, rng):
    """Violations over all kills, how many ids were told, and how many runs were killed."""
    faults, told_count, killed = [], 0, 0
    span = 2.5 * min(first_told_after(command) for _ in range(3))
    while killed < kills and not faults:
        with tempfile.TemporaryDirectory(prefix="hui-kill-") as folder:
            told = os.path.join(folder, "told.txt")
            journal = os.path.join(folder, "journal.db")
            open(told, "w").close()
            count = 0
            for _ in range(min(per_folder, kills - killed)):
                if not run_once(command, folder, told, rng.uniform(0, span)):
                    return ["the program ended by itself"], told_count, killed
                killed += 1
                if not os.path.exists(journal):
                    continue
                faults, count = checker.judge(journal, os.path.join(folder, "mirror.hdl"), told)
                if faults:
                    return faults, told_count + count, killed
            told_count += count
    return faults, told_count, killed


def dropped_key_is_noticed(command, rng):
    """The same operation twice in a journal without its unique key."""
    with tempfile.TemporaryDirectory(prefix="hui-kill-") as folder:
        told = os.path.join(folder, "told.txt")
        journal = os.path.join(folder, "journal.db")
        for _ in range(50):
            run_once(command, folder, told, rng.uniform(0.1, 0.3))
            if os.path.getsize(told) > 0:
                break
        db = sqlite3.connect(journal)
        db.executescript("DROP TRIGGER journal_is_not_edited; DROP TRIGGER journal_is_not_cut;"
                         "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON;"
                         "CREATE TABLE bare AS SELECT * FROM journal;"
                         "DROP TABLE journal; ALTER TABLE bare RENAME TO journal;"
                         "INSERT INTO journal SELECT * FROM journal WHERE device_seq = 1;")
        db.commit()
        db.close()
        faults, _ = checker.judge(journal, None, told)
    return any("twice" in fault for fault in faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--per-folder", type=int, default=20)
    parser.add_argument("--controls", action="store_true")
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("command", nargs="+")
    args = parser.parse_args()
    rng = random.Random(args.seed)
    print(f"seed {args.seed}")
    faults, told, killed = campaign(args.command, args.kills, args.per_folder, rng)
    print(f"{killed} kills, {told} operations told, {len(faults)} violations")
    print("\n".join(faults[:20]))
    failed = bool(faults) or killed < args.kills or told == 0
    if args.controls:
        lost, _, after = campaign(args.command + ["--told-before-stored"], args.kills, 20, rng)
        print(f"control, told before stored: {'noticed' if lost else 'NOT NOTICED'}"
              f" after {after} kills")
        dropped = dropped_key_is_noticed(args.command, rng)
        print(f"control, dropped unique key: {'noticed' if dropped else 'NOT NOTICED'}")
        failed = failed or not lost or not dropped
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
