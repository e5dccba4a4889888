-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A form may be on its way between two boxes: it is in neither, and `box` is the one it left.
CREATE TABLE blank_form_register(
  branch TEXT NOT NULL,
  kind TEXT NOT NULL,
  number {int64} NOT NULL,
  box TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('in_stock', 'used', 'void', 'returned', 'sent')),
  PRIMARY KEY (branch, kind, number)
) {strict};

INSERT INTO blank_form_register(branch, kind, number, box, state)
  SELECT branch, kind, number, box, state FROM blank_register;

DROP TABLE blank_register;

ALTER TABLE blank_form_register RENAME TO blank_register;

CREATE INDEX blank_register_place ON blank_register(branch, box, kind, state, number);

-- What is on its way when it is no cash: the kind of the forms and their numbers. Empty: cash.
ALTER TABLE cash_transfer ADD COLUMN blank_kind TEXT NOT NULL DEFAULT '';

ALTER TABLE cash_transfer ADD COLUMN blank_first {int64} NOT NULL DEFAULT 0;

ALTER TABLE cash_transfer ADD COLUMN blank_last {int64} NOT NULL DEFAULT 0;
