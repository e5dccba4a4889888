-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The directory of hospitals and the dated rules of bookings: how many minutes a number is held, how many days
-- ahead may be booked, how many days before its own a booking is taken back at the latest, and how much of the fee
-- the insurance pays, in thousandths.
CREATE TABLE community_hospital(
  hospital TEXT NOT NULL PRIMARY KEY,
  city TEXT NOT NULL,
  city_name TEXT NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  grade TEXT NOT NULL CHECK (grade IN ('3a', '3b', '2a', '2b')),
  words TEXT NOT NULL
) {strict};

CREATE INDEX community_hospital_city ON community_hospital(city);

CREATE TABLE community_clinic_policy(
  valid_from TEXT NOT NULL PRIMARY KEY,
  hold_minutes {int64} NOT NULL,
  days_ahead {int64} NOT NULL,
  cancel_days {int64} NOT NULL,
  insured_permille {int64} NOT NULL
) {strict};

INSERT INTO community_clinic_policy(valid_from, hold_minutes, days_ahead, cancel_days, insured_permille)
  VALUES ('2020-01-01', 10, 14, 1, 600);

-- A number that is held, paid or booked for a patient. `place` tells the numbers of one time apart. The patient is
-- closed; `patient_ix` finds who has which booking. The one who asked again gets it by `asked`, a fingerprint.
CREATE TABLE community_booking(
  booking TEXT NOT NULL PRIMARY KEY,
  branch TEXT NOT NULL,
  device TEXT NOT NULL,
  operator TEXT NOT NULL,
  asked TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('held', 'paid', 'booked', 'refused', 'cancelled', 'released', 'expired')),
  hospital TEXT NOT NULL,
  hospital_name TEXT NOT NULL,
  department TEXT NOT NULL,
  department_name TEXT NOT NULL,
  room TEXT NOT NULL,
  doctor TEXT NOT NULL,
  doctor_name TEXT NOT NULL,
  title TEXT NOT NULL,
  clinic_date TEXT NOT NULL,
  clinic_time TEXT NOT NULL,
  half TEXT NOT NULL CHECK (half IN ('am', 'pm')),
  place {int64} NOT NULL,
  fee {int64} NOT NULL,
  insured {int64} NOT NULL,
  patient TEXT NOT NULL,
  document TEXT NOT NULL,
  patient_ix TEXT NOT NULL,
  customer TEXT NOT NULL DEFAULT '',
  held_until TEXT NOT NULL,
  cancel_until TEXT NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  payment TEXT NOT NULL DEFAULT ''
) {strict};

-- No number twice, and no patient in two places at once or twice a day in one department.
CREATE UNIQUE INDEX community_booking_number ON community_booking(doctor, clinic_date, clinic_time, place)
  WHERE state IN ('held', 'paid', 'booked');
CREATE UNIQUE INDEX community_booking_patient ON community_booking(patient_ix, clinic_date, clinic_time)
  WHERE state IN ('held', 'paid', 'booked');
CREATE UNIQUE INDEX community_booking_department
  ON community_booking(patient_ix, hospital, department, clinic_date) WHERE state IN ('held', 'paid', 'booked');
CREATE INDEX community_booking_day ON community_booking(hospital, clinic_date);
CREATE INDEX community_booking_held ON community_booking(held_until) WHERE state = 'held';

-- Whoever takes a number of a doctor's day takes its row first: one after another.
CREATE TABLE community_clinic_day(
  doctor TEXT NOT NULL,
  clinic_date TEXT NOT NULL,
  steps {int64} NOT NULL,
  PRIMARY KEY (doctor, clinic_date)
) {strict};

-- Money that was taken for a hospital, under the id of its operation. `subject` is what it was for: a booking.
CREATE TABLE community_payment(
  payment TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL,
  hospital TEXT NOT NULL,
  branch TEXT NOT NULL,
  amount {int64} NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('paid', 'due_back', 'refunded')),
  receipt TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE community_receipt(
  branch TEXT NOT NULL,
  business_date TEXT NOT NULL,
  last {int64} NOT NULL,
  PRIMARY KEY (branch, business_date)
) {strict};

-- The simulated hospitals: how each behaves, and its own books.
CREATE TABLE community_sim_hospital(
  hospital TEXT NOT NULL PRIMARY KEY,
  behaviour TEXT NOT NULL
) {strict};

CREATE TABLE community_sim_registration(
  reference TEXT NOT NULL PRIMARY KEY,
  hospital TEXT NOT NULL,
  number TEXT NOT NULL,
  unanswered {int64} NOT NULL DEFAULT 0,
  cancelled {int64} NOT NULL DEFAULT 0
) {strict};
