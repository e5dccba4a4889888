-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- How often a signed consent was printed again, by the operation that recorded it.
CREATE TABLE consent_print(
  consent TEXT NOT NULL PRIMARY KEY,
  copies {int64} NOT NULL
) {strict};
