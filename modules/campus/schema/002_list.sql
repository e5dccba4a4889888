-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- A class list that somebody brought as a file: one count of cash, paid row by row. list is also the operation that
-- takes the money. content is closed: the school and the name of the file.
CREATE TABLE campus_list(
  list {bytes} PRIMARY KEY,
  operator TEXT NOT NULL,
  business_date TEXT NOT NULL,
  state TEXT NOT NULL,
  total_fen {int64} NOT NULL,
  tendered_fen {int64} NOT NULL,
  change_fen {int64} NOT NULL,
  returned_fen {int64} NOT NULL,
  content {bytes} NOT NULL,
  at TEXT NOT NULL
) {strict};

-- Its rows. op_id is the operation that pays the row, made when the file was read, so that a row is paid once however
-- often it is tried. content is closed: the student, the item, what is to be paid, and why not.
CREATE TABLE campus_list_row(
  list {bytes} NOT NULL REFERENCES campus_list(list),
  row {int64} NOT NULL,
  line {int64} NOT NULL,
  op_id {bytes} NOT NULL UNIQUE,
  state TEXT NOT NULL,
  amount_fen {int64} NOT NULL,
  other_line {int64} NOT NULL,
  content {bytes} NOT NULL,
  PRIMARY KEY (list, row)
) {strict};

CREATE INDEX campus_list_row_state ON campus_list_row(list, state);
CREATE INDEX campus_payment_list ON campus_payment(list);
