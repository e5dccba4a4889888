#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HuiDesk authors
# SPDX-License-Identifier: Apache-2.0
"""Judges what a desk (and its platform) have on disk. Shares no code with the product: the formats
are those of docs/adr/0010-journal-format.md, read with Python's own sqlite3, hashlib and zlib.

checker.py --journal journal.db [--mirror mirror.hdl] [--told ids.txt]
           [--platform sqlite:FILE | postgresql://...]
Prints every violation; exit 0 when there is none, 1 when there is, 2 when it cannot look."""

import argparse
import hashlib
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import uuid
import zlib

START = bytes(32)
JOURNAL_META = ("kind operator branch till business_date amount_minor currency depends_on at_utc"
                " key_ver fp wall_utc mono_ms boot_id srv_offset_ms").split()
AUDIT_META = "wall_utc operator event outcome".split()


def canonical(values):
    out = b""
    for value in values:
        if value is None:
            out += b"\xff\xff\xff\xff"
            continue
        raw = value if isinstance(value, bytes) else str(value).encode()
        out += struct.pack(">I", len(raw)) + raw
    return out


def link(tag, prev, seq, ident, content, meta):
    return hashlib.sha256(tag + prev + struct.pack(">q", seq) + ident
                          + hashlib.sha256(content).digest() + canonical(meta)).digest()


def open_copy(path, folder):
    """A copy with its WAL, so that looking changes nothing and needs no lock."""
    for suffix in ("", "-wal"):
        if os.path.exists(path + suffix):
            shutil.copy(path + suffix, os.path.join(folder, "copy.db" + suffix))
    db = sqlite3.connect(os.path.join(folder, "copy.db"))
    db.execute("PRAGMA synchronous = OFF")  # nobody needs the copy after us
    db.row_factory = sqlite3.Row
    return db


def has_table(db, name):
    return db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None


def check_chain(db, table, tag, seq, content, meta, faults):
    prev, expected = START, 1
    for row in db.execute(f"SELECT * FROM {table} ORDER BY {seq}"):
        if row[seq] != expected:
            faults.append(f"{table}: {expected} is missing, {row[seq]} is there")
            expected = row[seq]
        ident = row["op_id"] if tag == b"HDJ1" else b""
        if row["prev_hash"] != prev:
            faults.append(f"{table} {expected}: does not name the hash before it")
        if row["entry_hash"] != link(tag, row["prev_hash"], row[seq], ident, row[content],
                                     [row[name] for name in meta]):
            faults.append(f"{table} {expected}: hash")
        prev, expected = row["entry_hash"], expected + 1


def check_journal(db, faults):
    check_chain(db, "journal", b"HDJ1", "device_seq", "body", JOURNAL_META, faults)
    check_chain(db, "audit", b"HDA1", "seq", "detail", AUDIT_META, faults)
    for sql, what in (
            ("SELECT count(*) FROM journal j LEFT JOIN outbox o USING (device_seq)"
             " WHERE o.op_id IS NOT j.op_id", "entries without their outbox row"),
            ("SELECT count(*) FROM outbox o LEFT JOIN journal j USING (device_seq)"
             " WHERE j.op_id IS NOT o.op_id", "outbox rows without their entry"),
            ("SELECT count(*) - count(DISTINCT op_id) FROM journal", "operations recorded twice"),
            ("SELECT count(*) FROM chain_anchor a LEFT JOIN journal j ON j.device_seq = a.seq"
             " WHERE j.entry_hash IS NOT a.head", "signed heads that are not the journal's"),
            ("SELECT (SELECT count(*) FROM journal) <> (SELECT count(*) FROM audit"
             " WHERE event = 'operation.recorded')", "entries and audit rows differ in number")):
        if count := db.execute(sql).fetchone()[0]:
            faults.append(f"{count}: {what}")
    if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        faults.append("integrity_check")


def check_mirror(db, path, faults):
    """Every entry of the mirror is the journal's; the journal is at most one commit ahead."""
    raw = open(path, "rb").read() if os.path.exists(path) else b""
    hashes = [row[0] for row in db.execute("SELECT entry_hash FROM journal ORDER BY device_seq")]
    at, seen = 4, []
    if raw[:4] == b"HDM1" and len(raw) >= 12:
        at += 8 + struct.unpack(">I", raw[4:8])[0]
        while at + 8 <= len(raw):
            size, crc = struct.unpack(">II", raw[at:at + 8])
            content = raw[at + 8:at + 8 + size + 32]
            if len(content) < size + 32 or zlib.crc32(content) != crc:
                break  # a tail that was torn
            seen.append(content[-32:])
            at += 8 + size + 32
    if seen != hashes[:len(seen)]:
        faults.append("mirror: knows entries that the journal does not have")
    if len(hashes) - len(seen) > 1:
        faults.append(f"mirror: {len(hashes) - len(seen)} entries behind")


def check_told(db, path, faults):
    """Every id that was shown is there, exactly once. A last line without its end was not read."""
    recorded = [row[0] for row in db.execute("SELECT op_id FROM journal")] \
        if has_table(db, "journal") else []
    lines = open(path).read().split("\n")[:-1]
    for line in lines:
        if (count := recorded.count(uuid.UUID(line).bytes)) != 1:
            faults.append(f"told {line}: {count} times in the journal")
    return len(lines)


def platform_rows(url, sql):
    if url.startswith("sqlite:"):
        with tempfile.TemporaryDirectory() as folder:
            return [tuple(str(v) for v in row) for row in
                    open_copy(url[len("sqlite:"):], folder).execute(sql)]
    out = subprocess.run(["psql", url, "-XAtq", "-F", "\t", "-c", sql], check=True,
                         capture_output=True, text=True).stdout
    return [tuple(line.split("\t")) for line in out.splitlines()]


def check_platform(db, url, ledger, faults):
    """Money: the ledger sums to zero, and what the desk holds for accepted is posted once."""
    for currency, total in platform_rows(url, ledger["sum"]):
        if int(total) != 0:
            faults.append(f"ledger: {currency} sums to {total}")
    posted = {}
    for op, count in platform_rows(url, ledger["postings"]):
        name = op.replace("-", "").lower()  # an operation may have postings of several kinds
        posted[name] = max(posted.get(name, 0), int(count))
    for op, count in posted.items():
        if count != 1:
            faults.append(f"ledger: operation {op} posted {count} times")
    for row in db.execute("SELECT op_id, j.kind FROM journal j JOIN outbox o USING (op_id)"
                          " WHERE o.state = 'accepted' AND j.amount_minor IS NOT NULL"):
        # a refused reversal never moved the ledger, so putting its cash back does not either
        wanted = 0 if row["kind"] == "billpay.put_back" else 1
        if row["kind"].startswith("billpay.") and posted.get(row["op_id"].hex(), 0) != wanted:
            faults.append(f"accepted {row['op_id'].hex()}: not posted {wanted} times")
    check_heads(db, url, faults)


def check_heads(db, url, faults):
    """The heads the platform has counter-signed are those of the journal. One desk, one device."""
    hexed = "hex(head)" if url.startswith("sqlite:") else "encode(head, 'hex')"
    rows = platform_rows(url, f"SELECT device_id, device_seq, {hexed} FROM chain_anchor")
    if len({device for device, _, _ in rows}) > 1:
        return
    hashes = {row[0]: row[1].hex() for row in
              db.execute("SELECT device_seq, entry_hash FROM journal")}
    for _, number, head in rows:
        if hashes.get(int(number)) != head.lower():
            faults.append(f"platform: the head it signed for {number} is not the journal's")


def judge(journal, mirror=None, told=None, platform=None, ledger=None):
    """All violations, and how many ids were told."""
    faults, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        db = open_copy(journal, folder)
        if has_table(db, "journal"):
            check_journal(db, faults)
            if mirror:
                check_mirror(db, mirror, faults)
        if told:
            count = check_told(db, told, faults)
        if platform:
            check_platform(db, platform, ledger, faults)
        db.close()
    return faults, count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--journal", required=True)
    parser.add_argument("--mirror")
    parser.add_argument("--told")
    parser.add_argument("--platform")
    parser.add_argument("--ledger-sum", default="SELECT currency, sum(minor) FROM ledger_line"
                        " GROUP BY currency")
    parser.add_argument("--ledger-postings",
                        default="SELECT operation, count(*) FROM ledger_posting"
                        " GROUP BY operation, kind")
    args = parser.parse_args()
    faults, _ = judge(args.journal, args.mirror, args.told, args.platform,
                      {"sum": args.ledger_sum, "postings": args.ledger_postings})
    print("\n".join(faults) or "no violation")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
