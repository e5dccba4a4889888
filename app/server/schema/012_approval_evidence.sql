-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What the maker's desk sent along with a request, closed; it is written with the request and never changed.
CREATE TABLE approval_evidence(
  request_id TEXT NOT NULL PRIMARY KEY,
  note TEXT NOT NULL,
  picture TEXT NOT NULL,
  digest TEXT NOT NULL
) {strict};
