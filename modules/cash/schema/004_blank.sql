-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Controlled blank forms of the boxes of this desk, one row a piece. `operation` is the one that
-- brought it into its present state.
CREATE TABLE blank_piece(
  kind TEXT NOT NULL,
  number {int64} NOT NULL CHECK(number > 0),
  box TEXT NOT NULL,
  state TEXT NOT NULL,
  operation {bytes} NOT NULL,
  PRIMARY KEY(kind, number)) {strict};
CREATE INDEX blank_piece_box ON blank_piece(box, state, kind, number);

-- What was counted at the end of a day, by kind, beside what should have been there.
CREATE TABLE blank_count(
  number {serial},
  operation {bytes} NOT NULL,
  box TEXT NOT NULL,
  business_date TEXT NOT NULL,
  kind TEXT NOT NULL,
  expected INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  at TEXT NOT NULL,
  UNIQUE(operation, kind)) {strict};
