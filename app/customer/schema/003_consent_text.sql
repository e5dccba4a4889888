-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The texts that customers sign, as the bank published them: dated, by kind and version. A text that was signed is kept.
CREATE TABLE consent_text(
  kind TEXT NOT NULL,
  version TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(kind, version)
) {strict};
