-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The journal of a desk and its way to the platform. docs/adr/0010-journal-format.md tells how the
-- hashes are computed, byte by byte, so that anybody can compute them again without this program.

-- What was done. Append only. `body` and everything else that tells about a customer is closed.
CREATE TABLE journal (
  device_seq INTEGER PRIMARY KEY CHECK (device_seq > 0),
  op_id BLOB NOT NULL UNIQUE CHECK (length(op_id) = 16),
  kind TEXT NOT NULL,
  operator TEXT NOT NULL,
  branch TEXT NOT NULL,
  till TEXT NOT NULL,
  business_date TEXT NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  currency TEXT,
  depends_on BLOB REFERENCES journal (op_id),
  at_utc TEXT NOT NULL,
  key_ver INTEGER NOT NULL,
  body BLOB NOT NULL,
  fp BLOB NOT NULL CHECK (length(fp) = 32),
  wall_utc TEXT NOT NULL,
  mono_ms INTEGER NOT NULL,
  boot_id BLOB NOT NULL,
  srv_offset_ms INTEGER,
  prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
  entry_hash BLOB NOT NULL CHECK (length(entry_hash) = 32),
  CHECK ((amount_minor IS NULL) = (currency IS NULL))
) STRICT;
CREATE INDEX journal_day ON journal (business_date, device_seq);
CREATE TRIGGER journal_is_not_edited BEFORE UPDATE ON journal BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Where each entry stands on its way to the platform.
CREATE TABLE outbox (
  device_seq INTEGER PRIMARY KEY REFERENCES journal (device_seq),
  op_id BLOB NOT NULL UNIQUE REFERENCES journal (op_id),
  state TEXT NOT NULL CHECK (state IN ('recorded', 'sending', 'retry_wait', 'unknown',
    'accepted', 'rejected', 'review', 'poison')),
  attempt INTEGER NOT NULL DEFAULT 0,
  malformed INTEGER NOT NULL DEFAULT 0,
  next_at_mono INTEGER,
  first_sent_utc TEXT,
  depends_on BLOB,
  server_ref TEXT,
  result_code TEXT,
  result_body BLOB,
  last_error TEXT
) STRICT;
CREATE INDEX outbox_open ON outbox (device_seq) WHERE state NOT IN ('accepted', 'rejected');
CREATE INDEX outbox_depends ON outbox (depends_on) WHERE depends_on IS NOT NULL;
CREATE TRIGGER outbox_is_not_cut BEFORE DELETE ON outbox BEGIN
  SELECT RAISE(ABORT, 'the outbox is never cut');
END;

-- Who did what, and how it went. Append only, chained like the journal.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  wall_utc TEXT NOT NULL,
  operator TEXT NOT NULL,
  event TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail BLOB NOT NULL,
  prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
  entry_hash BLOB NOT NULL CHECK (length(entry_hash) = 32)
) STRICT;
CREATE TRIGGER audit_is_not_edited BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

-- Heads of the journal that were signed by the device, and counter-signed by the platform.
CREATE TABLE chain_anchor (
  seq INTEGER PRIMARY KEY REFERENCES journal (device_seq),
  head BLOB NOT NULL CHECK (length(head) = 32),
  device_sig BLOB,
  server_sig BLOB
) STRICT;

-- How far each stream of the platform was read.
CREATE TABLE sync_state (
  stream TEXT PRIMARY KEY,
  cursor TEXT NOT NULL,
  epoch TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

-- The data key, once per way to open it. The wrapped key is of no use without its secret.
CREATE TABLE key_slot (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  kdf TEXT NOT NULL,
  salt BLOB NOT NULL,
  wrapped BLOB NOT NULL
) STRICT;
