-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Where a branch that serves customers is, and when it is open to them. Places are millionths of a degree,
-- WGS 84; times are the bank's.
CREATE TABLE branch_place(
  branch TEXT NOT NULL PRIMARY KEY REFERENCES branch(branch),
  address_zh TEXT NOT NULL,
  address_en TEXT NOT NULL,
  opens TEXT NOT NULL,
  closes TEXT NOT NULL,
  latitude {int64} NOT NULL,
  longitude {int64} NOT NULL
) {strict};
