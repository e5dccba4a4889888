# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Looks into the databases of a desk and of its platform from outside, without the product's code."""

import contextlib
import datetime
import hashlib
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/fault"))
import checker  # noqa: E402


def rows(journal, sql):
    """Rows of a desk's journal, from a copy: the desk holds the file for itself."""
    with tempfile.TemporaryDirectory() as folder:
        db = checker.open_copy(str(journal), folder)
        try:
            return [tuple(row) for row in db.execute(sql)]
        finally:
            db.close()


def journal_count(journal):
    return rows(journal, "SELECT count(*) FROM journal")[0][0]


def last_operation(journal):
    """Kind, state on the way to the platform, amount and id of the newest entry that is not a paper printed."""
    return rows(journal, "SELECT j.kind, o.state, j.amount_minor, lower(hex(j.op_id)) FROM journal j"
                         " JOIN outbox o USING (device_seq) WHERE j.kind <> 'billpay.print'"
                         " ORDER BY device_seq DESC LIMIT 1")[0]


def state_of(journal, operation):
    return rows(journal, "SELECT state FROM outbox WHERE lower(hex(op_id)) = '" + operation + "'")[0][0]


def write(platform, sql):
    """Changes the platform's database from outside: how a simulated biller behaves."""
    if platform.database.startswith("sqlite:"):
        with contextlib.closing(sqlite3.connect(platform.database[len("sqlite:"):], timeout=10)) as db:
            db.execute(sql)
            db.commit()
    else:
        subprocess.run(["psql", platform.database, "-Xq", "-c", sql], check=True)


def behave(platform, biller, behaviour):
    write(platform, f"INSERT INTO sim_behaviour(biller, behaviour) VALUES ('{biller}', '{behaviour}')"
                    " ON CONFLICT (biller) DO UPDATE SET behaviour = excluded.behaviour")


def new_bundles(platform, names, branch="0512-08"):
    """Devices of a branch and their codes as --new-enrolment-code registers them, all at once and while the
    platform serves: one start of it for each would cost more than what is proved with them."""
    bundles, devices, codes = [], [], []
    now = datetime.datetime.now(datetime.timezone.utc)
    until = (now + datetime.timedelta(minutes=15)).isoformat("T", "milliseconds").replace("+00:00", "Z")
    for name in names:
        code = hashlib.sha256(f"{name}{now}".encode()).hexdigest()[:16].upper()
        hashed = hashlib.sha256(code.encode()).hexdigest()
        binary = f"X'{hashed}'" if platform.database.startswith("sqlite:") else f"'\\x{hashed}'"
        devices.append(f"('{name}', '{branch}', 'active')")
        codes.append(f"({binary}, '{name}', '{until}')")
        bundles.append(platform.bundle(device=name, code=code, platform_url=platform.ports["url"]))
    write(platform, "INSERT INTO device(device_id, branch, status) VALUES " + ", ".join(devices)
          + " ON CONFLICT (device_id) DO NOTHING")
    write(platform, "INSERT INTO enrolment_code(code_hash, device_id, expires_at) VALUES " + ", ".join(codes))
    return bundles


def platform_rows(platform, sql):
    return checker.platform_rows(platform.database, sql)


def account_sum(platform, account):
    found = platform_rows(platform, "SELECT coalesce(sum(minor), 0) FROM ledger_line"
                                    f" WHERE account = '{account}'")
    return int(found[0][0])


LEDGER = {"sum": "SELECT currency, sum(minor) FROM ledger_line GROUP BY currency",
          "postings": "SELECT operation, count(*) FROM ledger_posting GROUP BY operation, kind"}


def judge(desk, platform):
    """Every violation in both databases: nothing lost, nothing doubled, the books balance."""
    faults, _ = checker.judge(str(desk.data / "journal.db"), str(desk.data / "mirror.hdl"), None,
                              platform.database, LEDGER)
    return faults


def paper(file):
    """The text of a PDF."""
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True,
                          text=True).stdout
