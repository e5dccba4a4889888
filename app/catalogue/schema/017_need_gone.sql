-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Kinds of need that went out of force with an edition, and where they were done: their cases
-- outlive them.
CREATE TABLE catalogue_need_gone(
  id TEXT NOT NULL PRIMARY KEY,
  flow TEXT NOT NULL,
  service TEXT NOT NULL
) {strict};
