-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- What a consent is for, as a code, and the hospital or school that is given the data (closed; empty:
-- the bank itself). What stood before named neither: each keeps the narrowest its text can mean, and
-- one for medical data opens nothing until it is signed for a hospital.
ALTER TABLE customer_consent ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_consent ADD COLUMN recipient TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_consent ADD COLUMN guardian_link TEXT NOT NULL DEFAULT '';
UPDATE customer_consent SET service = CASE kind WHEN 'child' THEN 'forms' ELSE kind END
  WHERE kind <> 'health';
