-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- The lines of 惠民金融 and the scenes of daily life, as the catalogue of the platform tells them.
CREATE TABLE life_line(
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL) {strict};
