-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Which columns a teller chose for a list that does not say itself what they are, for the next one
-- like it. shape is a hash of its heading; columns are their places and nothing of what is in them.
CREATE TABLE batch_shape(
  shape {bytes} PRIMARY KEY,
  columns TEXT NOT NULL,
  at TEXT NOT NULL) {strict};
