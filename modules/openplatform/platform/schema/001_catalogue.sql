-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Every version of the catalogue that was signed. What is in the latest one lies in the change
-- stream, from where the desks pull it.
CREATE TABLE catalogue_edition(
  version {int64} NOT NULL PRIMARY KEY,
  root TEXT NOT NULL,
  entries {int64} NOT NULL,
  issued_at TEXT NOT NULL,
  key_pin TEXT NOT NULL,
  signature TEXT NOT NULL
) {strict};
