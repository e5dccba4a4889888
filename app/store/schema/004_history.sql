-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Stretches of the journal that this desk had lost and fetched from the platform. The platform's
-- last signed head at that time is of the journal that was lost: no entry here has that hash.
CREATE TABLE pulled_history (
  first_seq INTEGER PRIMARY KEY REFERENCES journal (device_seq),
  last_seq INTEGER NOT NULL REFERENCES journal (device_seq),
  platform_seq INTEGER NOT NULL,
  platform_head BLOB NOT NULL,
  pulled_utc TEXT NOT NULL,
  signed_by BLOB REFERENCES journal (op_id)
) STRICT;
