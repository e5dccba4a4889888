-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The data keys of the closed fields, "field/1", "field/2", …; the highest closes, all of them
-- open. A wrapped key is of no use without the secret in the folder of keys.
CREATE TABLE key_slot(
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  kdf TEXT NOT NULL,
  salt {bytes} NOT NULL,
  wrapped {bytes} NOT NULL
) {strict};
