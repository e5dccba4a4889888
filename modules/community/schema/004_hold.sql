-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Numbers this desk has held and not taken money for: they end by the clock, and are dropped with the next one. `about`
-- is the booking with the ids that its money will go by, and closed; customer is the number of a record.
CREATE TABLE community_hold(
  booking {bytes} PRIMARY KEY,
  customer TEXT NOT NULL,
  held_until TEXT NOT NULL,
  about {bytes} NOT NULL
) {strict};
