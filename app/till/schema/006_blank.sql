-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Controlled blank forms of the boxes of this desk, one row a piece. `operation` is the one that
-- brought it into its present state.
CREATE TABLE blank_form(
  kind TEXT NOT NULL,
  number {int64} NOT NULL CHECK(number > 0),
  box TEXT NOT NULL,
  state TEXT NOT NULL,
  operation {bytes} NOT NULL,
  PRIMARY KEY(kind, number)) {strict};
CREATE INDEX blank_form_box ON blank_form(box, state, kind, number);

-- What is on its way when it is no cash: the kind of the forms and their numbers. Empty: cash.
ALTER TABLE cash_transfer ADD COLUMN blank_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE cash_transfer ADD COLUMN blank_first {int64} NOT NULL DEFAULT 0;
ALTER TABLE cash_transfer ADD COLUMN blank_last {int64} NOT NULL DEFAULT 0;
