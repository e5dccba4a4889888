-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The forms stand with the boxes now, in `blank_form`.
INSERT INTO blank_form(kind, number, box, state, operation)
  SELECT kind, number, box, state, operation FROM blank_piece;
DROP TABLE blank_piece;
