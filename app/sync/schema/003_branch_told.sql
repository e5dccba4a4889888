-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the platform tells every day anew and what is only shown: who is on duty, in what time customers are to be
-- served, the rates of exchange. The value is the one of the stream, in its canonical text.
CREATE TABLE branch_told (
  stream TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (stream, key)
) {strict};
