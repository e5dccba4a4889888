-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What this desk asked another one to sign, as long as somebody may still sign it: known after a restart, too.
CREATE TABLE open_request(
  operation TEXT NOT NULL PRIMARY KEY,
  maker TEXT NOT NULL,
  title TEXT NOT NULL, -- closed: it may name whom it is about
  until TEXT NOT NULL
) {strict};
