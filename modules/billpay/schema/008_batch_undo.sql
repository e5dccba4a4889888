-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The undoing of a list, signed once for all its rows. id is the operation that asked for it; the
-- rows follow when the platform has agreed.
CREATE TABLE batch_undo(
  id {bytes} PRIMARY KEY,
  batch {bytes} NOT NULL REFERENCES batch(id),
  sum_fen {int64} NOT NULL CHECK(sum_fen > 0),
  done INTEGER NOT NULL DEFAULT 0) {strict};
CREATE INDEX batch_undo_batch ON batch_undo(batch);
