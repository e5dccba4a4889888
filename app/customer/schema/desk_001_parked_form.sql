-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the pages of a desk hold of a customer who was asked to wait, until they have been served or the day is over. Only on
-- the desk: the platform has no use for what is not booked. kept is closed.
CREATE TABLE parked_form(
  visit TEXT NOT NULL,
  page TEXT NOT NULL,
  day TEXT NOT NULL,
  kept TEXT NOT NULL,
  PRIMARY KEY(visit, page)
) {strict};
