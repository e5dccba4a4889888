-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Every controlled blank form that was ever handed out, one row a piece.
CREATE TABLE blank_register(
  branch TEXT NOT NULL,
  kind TEXT NOT NULL,
  number {int64} NOT NULL,
  box TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('in_stock', 'used', 'void', 'returned')),
  PRIMARY KEY (branch, kind, number)
) {strict};

CREATE INDEX blank_register_box ON blank_register(branch, box, kind, state, number);
