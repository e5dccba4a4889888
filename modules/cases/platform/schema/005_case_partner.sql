-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Which partner brought a case: no other may ask how it stands.
CREATE TABLE case_partner(
  case_id TEXT NOT NULL PRIMARY KEY,
  partner TEXT NOT NULL
) {strict};

CREATE INDEX case_partner_of ON case_partner(partner);
